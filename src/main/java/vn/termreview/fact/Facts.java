package vn.termreview.fact;

import java.util.List;
import java.util.Map;
import vn.termreview.sql.Sql;

/** Appends the rows of accepted submissions to the facts. To be called inside the accepting transaction. */
public final class Facts {

    private static final List<String> APPENDED = List.of(
            "facts/membership",
            "facts/organisation_rating",
            "facts/target",
            "facts/school_year",
            "facts/standard_decision",
            "facts/universal_education",
            "facts/unit_change",
            "facts/inspection",
            "facts/study",
            "facts/contest",
            "facts/award",
            "facts/contest_result",
            "facts/result",
            "facts/paragraph",
            "facts/school_statistic");
    private static final List<String> CLEARED = List.of(
            "facts/clear_p1",
            "facts/clear_p2",
            "facts/clear_t0",
            "facts/clear_e0",
            "facts/clear_e2",
            "facts/clear_e3",
            "facts/clear_d0",
            "facts/clear_p3",
            "facts/clear_p4",
            "facts/clear_p4_contest",
            "facts/clear_p5",
            "facts/clear_e4",
            "facts/clear_e5",
            "facts/clear_v0",
            "facts/clear_e1");

    private final Sql sql;

    /**
     * Appends in a database.
     *
     * @param sql where
     */
    public Facts(Sql sql) {
        this.sql = sql;
    }

    /**
     * Moves what a run accepted from staging to the facts, and empties staging but for what is held.
     *
     * @param run the run
     */
    public void append(long run) {
        APPENDED.forEach(step -> sql.update(step, Map.of("run_id", run)));
        CLEARED.forEach(step -> sql.update(step, Map.of()));
        sql.update("facts/analyzed", Map.of());
    }
}
