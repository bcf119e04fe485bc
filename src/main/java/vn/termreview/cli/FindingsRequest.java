package vn.termreview.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to list.
 *
 * @param submissions their numbers; empty for all that count or wait
 * @param year of one year only, or null
 */
public record FindingsRequest(
        List<Long> submissions, @Nullable Integer year) {}
