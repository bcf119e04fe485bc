package vn.termreview.dimension;

import java.util.List;
import java.util.Map;
import vn.termreview.sql.Sql;

/**
 * Derives units, bindings and versions: a pure function of the current submissions, so that order of arrival, corrections
 * and withdrawals cannot matter. To be called inside the accepting transaction.
 */
public final class Dimensions {

    private static final List<String> STEPS = List.of(
            "dimensions/target",
            "dimensions/unit",
            "dimensions/binding_cleared",
            "dimensions/binding",
            "dimensions/version_cleared",
            "dimensions/version");

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
        STEPS.forEach(step -> sql.update(step, Map.of()));
    }
}
