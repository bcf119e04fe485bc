package vn.termreview.submission;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import was asked for, kept with the run so that it can be gone on with.
 *
 * @param paths files and folders, absolute
 * @param year the year that the operator stated, or null
 * @param term the term that the operator stated, such as {@code 2015-2020}, or null
 * @param unit the reporting unit that the operator stated, or null
 * @param dryRun whether everything is rolled back at the end
 * @param confirmed held submissions to accept
 * @param mappingsAccepted proposals of columns to say yes to
 * @param mappingsKnown the last mapping that there was when the run was opened; later ones are none of its business
 */
public record ImportOrder(
        List<Path> paths,
        @Nullable Integer year,
        @Nullable String term,
        @Nullable String unit,
        boolean dryRun,
        List<Long> confirmed,
        List<Long> mappingsAccepted,
        Long mappingsKnown) {

    // Runs of earlier versions are kept without the last two.
    public ImportOrder {
        mappingsAccepted = mappingsAccepted == null ? List.of() : List.copyOf(mappingsAccepted);
        mappingsKnown = mappingsKnown == null ? 0L : mappingsKnown;
    }

    /**
     * The same, with the mappings that there are.
     *
     * @param mapping the last of them, or 0
     * @return the order as it is kept
     */
    public ImportOrder knowing(long mapping) {
        return new ImportOrder(paths, year, term, unit, dryRun, confirmed, mappingsAccepted, mapping);
    }
}
