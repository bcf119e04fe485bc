package vn.termreview.sample;

import org.jspecify.annotations.Nullable;

/**
 * A target that the congress set for a term (form T0).
 *
 * @param term such as {@code 2015-2020}
 * @param indicator the indicator's code
 * @param unit the unit of measure as printed, such as {@code %}
 * @param kind the kind's code, such as {@code FLOOR_EACH_YEAR}
 * @param comparator {@code ≥}, {@code =} …, or null where the kind needs none
 * @param level as written ({@code 95}, {@code 100%}, the name of a level), or null where the kind needs none
 * @param basis the resolution
 */
public record TermTarget(
        String term,
        String indicator,
        String name,
        String unit,
        String kind,
        @Nullable String comparator,
        @Nullable String level,
        String basis) {}
