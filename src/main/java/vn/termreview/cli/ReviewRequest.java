package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which review to write, and where.
 *
 * @param term such as {@code 2015-2020}
 * @param directory where to, absolute; null for {@code HOME/reviews}
 * @param formats at least one, each once
 * @param unit one unit's extract, or null
 * @param eachUnit an extract for every unit
 * @param edition an issued edition's stored bytes, or null for the draft
 */
public record ReviewRequest(
        String term,
        @Nullable Path directory,
        List<ReviewFormat> formats,
        @Nullable String unit,
        boolean eachUnit,
        @Nullable Integer edition) {}
