package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs while the one or the other version counts; otherwise as {@link FigureRow}.
 *
 * @param term the term that the figure belongs to
 * @param older what it is while the old version counts; null where there is no such figure then
 * @param newer what it is while the new one counts; null where there is no such figure then
 */
public record FigureDifference(
        String code,
        String indicator,
        String term,
        @Nullable Integer year,
        Scope scope,
        String unit,
        @JsonProperty("unit_code") @Nullable String unitCode,
        @JsonProperty("indicator_name") String indicatorName,
        @JsonProperty("old") @Nullable Side older,
        @JsonProperty("new") @Nullable Side newer) {

    /** What a figure says, as in {@code figures}. */
    public record Side(
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable TargetEntry target,
            Verdict verdict) {

        /**
         * Takes it from a figure.
         *
         * @param figure the figure
         * @return what it says
         */
        public static Side of(FigureRow figure) {
            return new Side(
                    figure.value(),
                    figure.text(),
                    figure.numerator(),
                    figure.denominator(),
                    figure.target(),
                    figure.verdict());
        }
    }

    /** The figure as one version makes it, for what prints figures. */
    @Nullable
    FigureRow row(@Nullable Side side) {
        return side == null
                ? null
                : new FigureRow(
                        code,
                        indicator,
                        year,
                        scope,
                        unit,
                        side.value(),
                        side.text(),
                        side.numerator(),
                        side.denominator(),
                        side.target(),
                        side.verdict(),
                        unitCode,
                        indicatorName);
    }
}
