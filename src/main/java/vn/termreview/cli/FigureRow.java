package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one year and unit; parts and meanings as in the interface's description.
 *
 * @param code the figure's own, as printed in the review and taken by {@code trace}
 * @param indicator the indicator's code in the catalogue
 * @param year the calendar year, or the school year's first; null for the whole term
 * @param unit the unit's name as of then
 * @param value rate (0–1), count, rank or state; null where nothing is stated
 * @param text a level's or state's name, or words
 * @param target null where there is none
 * @param unitCode the unit's code
 * @param indicatorName the indicator's name
 */
public record FigureRow(
        String code,
        String indicator,
        @Nullable Integer year,
        Scope scope,
        String unit,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable TargetEntry target,
        Verdict verdict,
        @JsonProperty("unit_code") @Nullable String unitCode,
        @JsonProperty("indicator_name") String indicatorName) {}
