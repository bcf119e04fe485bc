package vn.termreview.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was to be reached.
 *
 * @param kind such as {@code FLOOR_EACH_YEAR}
 * @param comparator {@code ≥ ≤ = >}, or null where the kind needs none
 * @param level on the scale of the figure's value, or null where the kind needs none
 */
public record TargetEntry(
        String kind, @Nullable String comparator, @Nullable BigDecimal level) {}
