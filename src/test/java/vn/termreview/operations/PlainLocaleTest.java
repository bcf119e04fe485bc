package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.database.TestHomes;
import vn.termreview.home.Home;

/** Vietnamese names in the C locale, as cron and service managers set it. */
@EnabledOnOs(OS.LINUX)
class PlainLocaleTest {

    private static final String FILE = "Chi bộ Mầm non – Năm 2019.xlsx";

    @Test
    void files_and_a_home_with_vietnamese_names_are_as_anywhere_else_and_a_signal_and_a_kill_reach_the_import(
            @TempDir Path directory) throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "names of this test's own files");
        Home home = TestHomes.in(Files.createDirectories(directory.resolve("x y/Nguyễn Văn")));
        Path inbox = directory.resolve("hộp thư");
        Office.file(inbox, FILE, Workbooks.p1(2019, Workbooks.Branch.any(1)));

        try (Command command = Command.startIn("C", home, "import", inbox.toString(), "--json")) {
            Command.Outcome outcome = command.end();

            assertThat(outcome.exit()).as(outcome.progress()).isZero();
            JsonNode answer = JsonMapper.shared().readTree(outcome.results());
            assertThat(answer.path("outcome").asString()).isEqualTo("accepted");
            assertThat(answer.path("submissions").path(0).path("file").asString())
                    .isEqualTo(FILE);
            assertThat(outcome.progress()).contains("Tiếp nhận tệp: 1").doesNotContain("LC_ALL");
        }
        try (Command command = Command.startIn("C", home, "import", inbox.toString())) {
            command.comesTo("progress.receive");
            List<ProcessHandle> second = command.children();
            assertThat(second).hasSize(1);
            command.kill();

            second.forEach(process -> process.onExit().join());
        }
        try (Command command = Command.startIn("C", home, "import", inbox.toString())) {
            command.comesTo("progress.receive");
            command.interrupt();

            assertThat(command.end().exit()).isEqualTo(130);
        }
        assertThat(TestHomes.processes(home)).isEmpty();
    }
}
