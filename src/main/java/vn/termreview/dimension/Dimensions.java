package vn.termreview.dimension;

import java.util.List;
import java.util.Map;
import vn.termreview.sql.Sql;

/**
 * Derives units, bindings and versions: a pure function of the current submissions, so that order of arrival, corrections
 * and withdrawals cannot matter. To be called inside the accepting transaction.
 */
public final class Dimensions {

    private static final List<String> UNITS = List.of(
            "dimensions/unit",
            "dimensions/holding_cleared",
            "dimensions/holding",
            "dimensions/succession_cleared",
            "dimensions/succession",
            "dimensions/holding_analyzed",
            "dimensions/mention_cleared",
            "dimensions/mention",
            "dimensions/mention_analyzed",
            "dimensions/version_cleared");
    /** From the widest to the narrowest: a unit's parent is looked up by name in the versions of the kinds before it. */
    private static final List<String> KINDS = List.of(
            "province", "superior", "district", "committee", "commune", "branch", "mass_organisation", "school");

    private static final List<String> ROWS = List.of(
            "dimensions/binding_cleared",
            "dimensions/binding",
            "dimensions/unit_year_cleared",
            "dimensions/unit_year",
            "dimensions/analyzed");

    private final Sql sql;

    /**
     * Derives in a database.
     *
     * @param sql where
     */
    public Dimensions(Sql sql) {
        this.sql = sql;
    }

    /** Derives all of it anew. */
    public void derive() {
        UNITS.forEach(step -> sql.update(step, Map.of()));
        KINDS.forEach(kind -> {
            sql.update("dimensions/version", Map.of("unit_kind", kind));
            sql.update("dimensions/version_analyzed", Map.of());
        });
        ROWS.forEach(step -> sql.update(step, Map.of()));
    }
}
