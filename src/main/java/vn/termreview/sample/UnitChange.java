package vn.termreview.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a unit on a day (form D0).
 *
 * @param unit {@code SCHOOL}, {@code COMMUNE} or {@code DISTRICT}
 * @param kind {@code MERGED}, {@code SPLIT}, {@code RENAMED} or {@code DISSOLVED}
 * @param newCode null where the unit ends or keeps its code
 * @param newName null where nothing new comes about
 * @param share percent, of a split
 */
public record UnitChange(
        String unit,
        String kind,
        String oldCode,
        @Nullable String newCode,
        @Nullable String newName,
        LocalDate on,
        @Nullable Integer share,
        String basis) {

    static UnitChange merged(String unit, String oldCode, String newCode, String newName, LocalDate on, String basis) {
        return new UnitChange(unit, "MERGED", oldCode, newCode, newName, on, null, basis);
    }
}
