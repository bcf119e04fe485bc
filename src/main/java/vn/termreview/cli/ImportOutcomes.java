package vn.termreview.cli;

import java.util.List;
import vn.termreview.problem.ExitCode;

/** What an import's submissions amount to. */
final class ImportOutcomes {

    private ImportOutcomes() {}

    static ImportOutcome outcome(boolean dryRun, List<SubmissionEntry> submissions) {
        if (dryRun) {
            return ImportOutcome.DRY_RUN;
        }
        return switch (exit(submissions)) {
            case DONE -> ImportOutcome.ACCEPTED;
            case PARTLY -> ImportOutcome.PARTLY;
            default -> ImportOutcome.NOTHING;
        };
    }

    /** A rehearsal ends with the code that the import itself would end with. */
    static ExitCode exit(List<SubmissionEntry> submissions) {
        boolean someUsable = false;
        boolean someLeftOut = false;
        for (SubmissionEntry submission : submissions) {
            boolean usable = submission.status() == SubmissionStatus.ACCEPTED
                    || submission.status() == SubmissionStatus.UNCHANGED;
            someUsable |= usable;
            someLeftOut |= !usable || isLossy(submission);
        }
        if (!someUsable) {
            return ExitCode.NOTHING_ACCEPTED;
        }
        return someLeftOut ? ExitCode.PARTLY : ExitCode.DONE;
    }

    /** What an earlier import of the same content left out was told then. */
    private static boolean isLossy(SubmissionEntry submission) {
        return submission.status() == SubmissionStatus.ACCEPTED
                && submission.sheets().stream().anyMatch(ImportOutcomes::isLossy);
    }

    /** A row may be quarantined, and of a coded matrix a cell alone rejected. */
    private static boolean isLossy(SheetEntry sheet) {
        return sheet.rows().quarantined() > 0 || sheet.cells().rejected() > 0;
    }
}
