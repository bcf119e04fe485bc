package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;

class FailureTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(named(ExitCode.USAGE, "failure.submission-unknown"), 2),
                arguments(named(ExitCode.ANOTHER_RUN, "failure.another-run"), 5),
                arguments(named(ExitCode.WAREHOUSE_UNAVAILABLE, "failure.warehouse-unavailable"), 6),
                arguments(new IllegalStateException(new SQLException("gone", "08006")), 6),
                arguments(named(ExitCode.BOOKS_DO_NOT_BALANCE, "failure.books-do-not-balance"), 7),
                arguments(named(ExitCode.REPORT_FAILED, "failure.report-failed"), 8),
                arguments(new UncheckedIOException(new IOException("No space left on device")), 9),
                arguments(new IllegalStateException(new SQLException("full", "53100")), 9),
                arguments(named(ExitCode.NOT_READY, "failure.not-ready"), 10),
                arguments(new IllegalStateException("a defect"), 1));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_ends_with_its_code_a_sentence_and_a_next_step(RuntimeException failure, int code) {
        CliRun run = run(failure, "status");

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Lỗi: ").contains("\nViệc cần làm: ").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void programs_get_one_object_for_every_code_but_2(RuntimeException failure, int code) {
        String out = run(failure, "status", "--json").out();

        if (code == 2) {
            assertThat(out).isEmpty();
        } else {
            assertThat(out).startsWith("{\n  \"error\" : {\n    \"code\" : \"");
        }
    }

    @Test
    void a_failed_import_answers_in_the_shape_of_an_import() {
        String out = run(named(ExitCode.NOT_READY, "failure.not-ready"), "import", "--confirm", "4", "--json")
                .out();

        assertThat(out).startsWith("""
                        {
                          "run" : null,
                          "outcome" : "failed",
                          "submissions" : [ ],
                          "error" : {
                            "code" : "not-ready",
                            "message" : \"""".stripTrailing());
    }

    @Test
    void the_other_operator_is_named_with_the_time_as_people_here_read_it() {
        Refused busy = new Refused(
                ExitCode.ANOTHER_RUN,
                "failure.another-run",
                Map.of("who", "vanthu@may-1", "since", "2020-05-31T00:30:00Z"));

        assertThat(run(busy, "import", "--confirm", "4").err()).contains("vanthu@may-1", "31/05/2020 07:30:00");
    }

    @Test
    void a_named_failure_is_found_however_deep_it_is_wrapped() {
        Refused failure = named(ExitCode.DISK_FULL, "failure.disk-full");

        assertThat(run(new IllegalStateException(new IllegalStateException(failure)), "status")
                        .code())
                .isEqualTo(9);
    }

    @Test
    void the_log_holds_what_the_operator_is_spared_but_no_words_that_may_quote_a_cell() throws IOException {
        CliRun run = run(new IllegalStateException("a defect in Nguyễn Văn A (mẫu)"), "status");

        Path log = home.resolve("logs/errors.log");
        assertThat(run.err()).contains(log.toString());
        assertThat(Files.readString(log, StandardCharsets.UTF_8))
                .startsWith("2020-05-31T01:00:00Z termreview")
                .contains("java.lang.IllegalStateException\n", "\tat vn.termreview.cli.FailureTest.")
                .doesNotContain("Nguyễn");
    }

    @Test
    void operations_are_closed_after_a_failure() {
        FakeOperations operations = new FakeOperations();
        operations.failure = new IllegalStateException("a defect");

        CliRun.of(operations, "status", "--home", home.toString());

        assertThat(operations.closed).isTrue();
    }

    private CliRun run(RuntimeException failure, String... command) {
        FakeOperations operations = new FakeOperations();
        operations.failure = failure;
        return CliRun.of(
                operations,
                Stream.concat(Stream.of("--home", home.toString()), Stream.of(command))
                        .toArray(String[]::new));
    }

    private static Refused named(ExitCode exit, String key) {
        return new Refused(exit, key, Map.of());
    }
}
