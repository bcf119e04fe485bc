package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param run the batch run, or null where none began
 * @param outcome of the whole
 * @param submissions one per file, form, period and reporting unit, in the order of the files; one with a null form for
 *     a file of which nothing was recognised
 * @param error why it failed; only where the outcome is {@code failed}
 */
public record ImportResult(
        @Nullable Long run,
        ImportOutcome outcome,
        List<SubmissionEntry> submissions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ErrorEntry error) {

    /**
     * The result of a run that ended.
     *
     * @param run the batch run, or null where none was needed
     * @param dryRun whether all was rolled back
     * @param submissions what became of each
     * @return with the outcome that follows
     */
    public static ImportResult of(@Nullable Long run, boolean dryRun, List<SubmissionEntry> submissions) {
        return new ImportResult(run, ImportOutcomes.outcome(dryRun, submissions), submissions, null);
    }
}
