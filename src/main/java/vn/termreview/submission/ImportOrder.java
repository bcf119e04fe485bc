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
 */
public record ImportOrder(
        List<Path> paths,
        @Nullable Integer year,
        @Nullable String term,
        @Nullable String unit,
        boolean dryRun,
        List<Long> confirmed) {}
