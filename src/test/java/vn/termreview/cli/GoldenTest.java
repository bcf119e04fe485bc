package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every command's answer, to the letter: for programs, and for people in both languages. */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/termreview/cli/golden");

    static Stream<String> commands() {
        return Stream.of(
                "demo",
                "sample hop-thu",
                "template P1 T0 --year 2019 --term 2020-2025",
                "import --confirm 4",
                "withdraw 3 --reason nhầm",
                "status",
                "findings",
                "mark 12 -o gui-lai/p1.xlsx",
                "explain 18 --text muộn",
                "diff 3 21",
                "figures --term 2015-2020",
                "review --term 2015-2020",
                "trace A7K2M",
                "runs",
                "doctor");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void programs_read_the_documented_json(String command) throws IOException {
        String answer = answer(command, "--json");

        assertThat(answer).isEqualTo(golden(command, "json", answer));
        assertThat(JsonMapper.shared().readTree(answer).isContainer()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void people_read_vietnamese(String command) throws IOException {
        String answer = answer(command);

        assertThat(answer).isEqualTo(golden(command, "vi.txt", answer));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void people_read_english_on_request(String command) throws IOException {
        String answer = answer(command, "--lang", "en");

        assertThat(answer).isEqualTo(golden(command, "en.txt", answer));
    }

    @Test
    void tracing_a_cell_answers_with_figures_and_restarting_with_an_import() {
        assertThat(answer("trace --cell 3 P1!N7", "--json")).isEqualTo(answer("figures --term 2015-2020", "--json"));
        assertThat(answer("restart 12", "--json")).isEqualTo(answer("import --confirm 4", "--json"));
    }

    private static String answer(String command, String... more) {
        String[] args = Stream.concat(Arrays.stream(command.split(" ", -1)), Arrays.stream(more))
                .toArray(String[]::new);
        return CliRun.of(new FakeOperations(), args).out();
    }

    /** With {@code -Dgolden.write=true} the answer becomes the golden one; read it before committing it. */
    private static String golden(String command, String ending, String answer) throws IOException {
        String name = command.split(" ", -1)[0] + "." + ending;
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), answer, StandardCharsets.UTF_8);
            return answer;
        }
        try (InputStream bytes = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden/" + name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
