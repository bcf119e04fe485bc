package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param paths files and folders, absolute; empty only with {@code confirm} or {@code acceptMapping}
 * @param year the period that the operator states, or null
 * @param term such as {@code 2015-2020}, instead of a year, or null
 * @param unit the reporting unit that the operator states, or null
 * @param dryRun roll everything back at the end
 * @param confirm held submissions to accept
 * @param acceptMapping findings that propose a column for a misspelt label, to say yes to
 * @param passwords to try on encrypted files, in this order; never shown
 */
public record ImportRequest(
        List<Path> paths,
        @Nullable Integer year,
        @Nullable String term,
        @Nullable String unit,
        boolean dryRun,
        List<Long> confirm,
        List<Long> acceptMapping,
        List<String> passwords) {

    /**
     * A request that says yes to no proposal and has no passwords.
     *
     * @param paths as {@link #paths()}
     * @param year as {@link #year()}
     * @param term as {@link #term()}
     * @param unit as {@link #unit()}
     * @param dryRun as {@link #dryRun()}
     * @param confirm as {@link #confirm()}
     */
    public ImportRequest(
            List<Path> paths,
            @Nullable Integer year,
            @Nullable String term,
            @Nullable String unit,
            boolean dryRun,
            List<Long> confirm) {
        this(paths, year, term, unit, dryRun, confirm, List.of(), List.of());
    }

    @Override
    public String toString() {
        return "import of " + paths;
    }
}
