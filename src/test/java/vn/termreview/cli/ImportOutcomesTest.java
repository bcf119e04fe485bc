package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.termreview.cli.SubmissionStatus.ACCEPTED;
import static vn.termreview.cli.SubmissionStatus.HELD;
import static vn.termreview.cli.SubmissionStatus.REJECTED;
import static vn.termreview.cli.SubmissionStatus.UNCHANGED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.problem.ExitCode;

class ImportOutcomesTest {

    static Stream<Arguments> imports() {
        return Stream.of(
                arguments(
                        "all accepted",
                        List.of(clean(ACCEPTED), clean(ACCEPTED)),
                        ImportOutcome.ACCEPTED,
                        ExitCode.DONE),
                arguments("all unchanged", List.of(clean(UNCHANGED)), ImportOutcome.ACCEPTED, ExitCode.DONE),
                arguments(
                        "unchanged, rows lost long ago",
                        List.of(lossy(UNCHANGED)),
                        ImportOutcome.ACCEPTED,
                        ExitCode.DONE),
                arguments("accepted, rows lost", List.of(lossy(ACCEPTED)), ImportOutcome.PARTLY, ExitCode.PARTLY),
                arguments(
                        "one rejected",
                        List.of(clean(ACCEPTED), clean(REJECTED)),
                        ImportOutcome.PARTLY,
                        ExitCode.PARTLY),
                arguments("one held", List.of(clean(ACCEPTED), clean(HELD)), ImportOutcome.PARTLY, ExitCode.PARTLY),
                arguments(
                        "unchanged and rejected",
                        List.of(clean(UNCHANGED), clean(REJECTED)),
                        ImportOutcome.PARTLY,
                        ExitCode.PARTLY),
                arguments(
                        "a file unrecognised",
                        List.of(clean(ACCEPTED), Samples.unrecognised()),
                        ImportOutcome.PARTLY,
                        ExitCode.PARTLY),
                arguments(
                        "all held",
                        List.of(clean(HELD), clean(HELD)),
                        ImportOutcome.NOTHING,
                        ExitCode.NOTHING_ACCEPTED),
                arguments("all rejected", List.of(clean(REJECTED)), ImportOutcome.NOTHING, ExitCode.NOTHING_ACCEPTED),
                arguments("no file at all", List.of(), ImportOutcome.NOTHING, ExitCode.NOTHING_ACCEPTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("imports")
    void an_import_is_worth_what_its_submissions_are(
            String what, List<SubmissionEntry> submissions, ImportOutcome outcome, ExitCode exit) {
        assertThat(ImportOutcomes.outcome(false, submissions)).as(what).isEqualTo(outcome);
        assertThat(ImportOutcomes.exit(submissions)).as(what).isEqualTo(exit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("imports")
    void a_rehearsal_is_called_one_and_ends_with_the_same_code(
            String what, List<SubmissionEntry> submissions, ImportOutcome outcome, ExitCode exit) {
        FakeOperations operations = new FakeOperations();
        operations.imported = ImportResult.of(12L, true, submissions);

        CliRun run = CliRun.of(operations, "import", "--confirm", "4", "--dry-run");

        assertThat(operations.imported.outcome())
                .as(what)
                .isEqualTo(ImportOutcome.DRY_RUN)
                .isNotEqualTo(outcome);
        assertThat(run.code()).as(what).isEqualTo(exit.code());
    }

    private static SubmissionEntry clean(SubmissionStatus status) {
        return Samples.submission(3, status, 0);
    }

    private static SubmissionEntry lossy(SubmissionStatus status) {
        return Samples.submission(3, status, 1, Samples.finding());
    }
}
