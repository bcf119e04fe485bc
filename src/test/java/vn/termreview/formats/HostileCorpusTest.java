package vn.termreview.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile or odd file has the outcome that is stated for it, in a process with a small memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileCorpusTest {
    private static final int NAME = 1;
    private static final int OUTCOME = 2;
    private static final int MILLISECONDS = 3;

    private record Result(String outcome, long milliseconds) {}

    private final Map<String, Result> results = new LinkedHashMap<>();

    private final Path place;

    /** Reads all of them in a process of 512 MB. */
    HostileCorpusTest(@TempDir Path place) throws IOException, InterruptedException {
        this.place = place;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + place,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileCorpus.class.getName())
                .directory(place.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        said.lines()
                .map(line -> line.split("\t"))
                .filter(line -> line[0].equals("read"))
                .forEach(
                        line -> results.put(line[NAME], new Result(line[OUTCOME], Long.parseLong(line[MILLISECONDS]))));
    }

    static List<Hostile> files() {
        return HostileCorpus.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_has_its_outcome_in_time(Hostile file) {
        Result result = Objects.requireNonNull(results.get(file.name()), file.name());
        assertThat(result.outcome()).as(file.name()).isEqualTo(file.outcome());
        assertThat(result.milliseconds()).as(file.name()).isLessThan(20_000);
    }

    @Test
    void there_are_many_and_each_has_a_name_of_its_own() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(files().stream().map(Hostile::name)).doesNotHaveDuplicates();
    }

    @Test
    void none_of_them_writes_a_file() throws IOException {
        try (var left = Files.walk(place)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
