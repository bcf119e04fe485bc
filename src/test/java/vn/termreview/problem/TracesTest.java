package vn.termreview.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A log says what broke and where in the program, and nothing of what an office wrote. */
class TracesTest {

    private static final String NAME = "Nguyễn Văn Bí Mật (mẫu)";

    @Test
    void types_places_and_causes_are_told_and_words_are_not() {
        SQLException cause = new SQLException("invalid input syntax for type integer: \"" + NAME + "\"", "22P02");
        IllegalStateException thrown = new IllegalStateException("row of " + NAME, cause);
        thrown.addSuppressed(new NumberFormatException("For input string: \"" + NAME + "\""));

        assertThat(Traces.text(thrown))
                .startsWith("java.lang.IllegalStateException\n\tat vn.termreview.problem.TracesTest.")
                .contains("Caused by: java.sql.SQLException: SQL state 22P02\n", "java.lang.NumberFormatException\n")
                .doesNotContain("Nguyễn", "row of");
    }

    @Test
    void words_of_the_program_and_the_machine_stay() {
        assertThat(Traces.text(new Refused(ExitCode.USAGE, "failure.run-unknown", Map.of("run", NAME))))
                .startsWith("vn.termreview.problem.Refused: failure.run-unknown\n");
        assertThat(Traces.text(new FileSystemException(NAME + ".xlsx", null, "Permission denied")))
                .startsWith("java.nio.file.FileSystemException: Permission denied\n");
        assertThat(Traces.text(new NullPointerException("because \"row\" is null")))
                .contains(": because \"row\" is null\n");
    }

    @Test
    void a_cause_that_causes_itself_is_told_once() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(Traces.text(one)).containsOnlyOnce("java.lang.IllegalArgumentException");
    }

    @Test
    void of_a_printed_trace_the_types_are_left() {
        assertThat(Traces.types("java.lang.IllegalStateException: " + NAME + "\n" + NAME + "\n\tat a.B.c(B.java:1)\n"
                        + "Caused by: org.postgresql.util.PSQLException: ERROR: “" + NAME + "”\n"))
                .isEqualTo("java.lang.IllegalStateException, org.postgresql.util.PSQLException");
        assertThat(Traces.types(NAME)).isEmpty();
    }
}
