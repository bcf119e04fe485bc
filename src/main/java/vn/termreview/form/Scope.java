package vn.termreview.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table's titles say of its period and unit, its own or inherited.
 *
 * @param periods as stated
 * @param units as stated
 */
record Scope(List<PeriodStatement> periods, List<TitleUnits.UnitStatement> units) {
    static final Scope SILENT = new Scope(List.of(), List.of());

    boolean isSilent() {
        return periods.isEmpty() && units.isEmpty();
    }

    /** Each half from here if it is stated here, else from the other. */
    Scope orElse(@Nullable Scope other) {
        if (other == null) {
            return this;
        }
        return new Scope(periods.isEmpty() ? other.periods : periods, units.isEmpty() ? other.units : units);
    }
}
