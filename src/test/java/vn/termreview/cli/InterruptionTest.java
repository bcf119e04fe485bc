package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    private final Interruption interruption = new Interruption(false);
    private final FakeOperations operations = new FakeOperations();

    @Test
    void what_runs_is_asked_to_stop_closed_and_the_code_is_130(@TempDir Path home) {
        operations.during = interruption::request;
        operations.failure = new IllegalStateException("stopped by request");

        CliRun run = CliRun.of(operations, interruption, false, "restart", "12", "--home", home.toString());

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err()).contains("Đã dừng theo yêu cầu").doesNotContain("ngoài dự kiến");
        assertThat(operations.stopped).isTrue();
        assertThat(operations.closed).isTrue();
    }

    @Test
    void a_request_that_comes_before_the_operations_reaches_them() {
        interruption.request();

        CliRun run = CliRun.of(operations, interruption, false, "runs");

        assertThat(operations.stopped).isTrue();
        assertThat(run.code()).isEqualTo(130);
    }

    @Test
    void a_signal_lets_the_operation_end_and_close_before_the_process_does(@TempDir Path home) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowProcess.class.getName(),
                        "runs",
                        "--home",
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(SlowProcess.READY);

            process.toHandle().destroy();

            assertThat(out.lines()).contains(SlowProcess.CLOSED);
            assertThat(process.waitFor()).isEqualTo(130);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void what_is_being_closed_is_asked_nothing_any_more() {
        CliRun.of(operations, interruption, false, "runs");

        interruption.request();

        assertThat(operations.stopped).isFalse();
    }
}
