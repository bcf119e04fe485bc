package vn.termreview.check;

import java.util.List;
import java.util.Map;
import vn.termreview.problem.ProblemCode;
import vn.termreview.sql.Sql;

/** Runs the catalogue of checks. To be called inside the accepting transaction, after everything is derived. */
public final class Checks {

    static final List<Check> CATALOGUE = List.of(
            new Check("unit_unknown", ProblemCode.UNIT_UNKNOWN),
            new Check("unit_ambiguous", ProblemCode.UNIT_AMBIGUOUS),
            new Check("bare_row_is_unit", ProblemCode.BARE_ROW_IS_UNIT),
            new Check("key_stated_twice", ProblemCode.KEY_STATED_TWICE),
            new Check("no_rule", ProblemCode.NO_RULE),
            new Check("p1_movement", ProblemCode.P1_MOVEMENT),
            new Check("p1_rating_sum", ProblemCode.P1_RATING_SUM),
            new Check("p1_part_exceeds", ProblemCode.P1_PART_EXCEEDS),
            new Check("p1_start", ProblemCode.P1_START),
            new Check("p1_excellent_cap", ProblemCode.P1_EXCELLENT_CAP),
            new Check("p2_branch_unrated", ProblemCode.P2_BRANCH_UNRATED),
            new Check("p2_level_of_other_scheme", ProblemCode.P2_LEVEL_OF_OTHER_SCHEME),
            new Check("p3_members_exceed", ProblemCode.P3_MEMBERS_EXCEED),
            new Check("p3_organisations_exceed", ProblemCode.P3_ORGANISATIONS_EXCEED),
            new Check("p3_supervision_unmarked", ProblemCode.P3_SUPERVISION_UNMARKED),
            new Check("p4_attended_exceeds", ProblemCode.P4_ATTENDED_EXCEEDS),
            new Check("p4_required_exceeds", ProblemCode.P4_REQUIRED_EXCEEDS),
            new Check("p4_other_year", ProblemCode.P4_OTHER_YEAR),
            new Check("p5_other_year", ProblemCode.P5_OTHER_YEAR),
            new Check("e3_level", ProblemCode.E3_LEVEL_MISFIT),
            new Check("e3_part_exceeds", ProblemCode.E3_PART_EXCEEDS),
            new Check("e3_no_rule", ProblemCode.E3_NO_RULE),
            new Check("target_unknown_indicator", ProblemCode.TARGET_UNKNOWN_INDICATOR),
            new Check("target_level_misfit", ProblemCode.TARGET_LEVEL_MISFIT),
            new Check("unit_ended", ProblemCode.UNIT_ENDED),
            new Check("change_of_unknown_unit", ProblemCode.CHANGE_OF_UNKNOWN_UNIT),
            new Check("e0_part_exceeds", ProblemCode.E0_PART_EXCEEDS),
            new Check("e0_class_size", ProblemCode.E0_CLASS_SIZE),
            new Check("e0_school_missing", ProblemCode.E0_SCHOOL_MISSING),
            new Check("e0_pupils_changed", ProblemCode.E0_PUPILS_CHANGED),
            new Check("e0_school_new", ProblemCode.E0_SCHOOL_NEW),
            new Check("e0_primary_missing", ProblemCode.E0_PRIMARY_MISSING),
            new Check("e0_district_differs", ProblemCode.E0_DISTRICT_DIFFERS),
            new Check("e1_part_exceeds", ProblemCode.E1_PART_EXCEEDS),
            new Check("e1_differs_from_e0", ProblemCode.E1_DIFFERS_FROM_E0),
            new Check("e2_new_while_valid", ProblemCode.E2_NEW_WHILE_VALID),
            new Check("e2_decision_after_year", ProblemCode.E2_DECISION_AFTER_YEAR),
            new Check("e2_validity_before_decision", ProblemCode.E2_VALIDITY_BEFORE_DECISION),
            new Check("e4_prizes_exceed", ProblemCode.E4_PRIZES_EXCEED),
            new Check("e4_prizes_unstated", ProblemCode.E4_PRIZES_UNSTATED),
            new Check("e5_unknown_indicator", ProblemCode.E5_UNKNOWN_INDICATOR),
            new Check("rate_differs", ProblemCode.RATE_DIFFERS),
            new Check("rate_impossible", ProblemCode.RATE_IMPOSSIBLE),
            new Check("v0_unknown_figure", ProblemCode.V0_UNKNOWN_FIGURE),
            new Check("d0_incomplete", ProblemCode.D0_INCOMPLETE),
            new Check("d0_split_exceeds", ProblemCode.D0_SPLIT_EXCEEDS),
            new Check("d0_other_year", ProblemCode.D0_OTHER_YEAR));

    private final Sql sql;

    /**
     * Checks a database.
     *
     * @param sql where
     */
    public Checks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Checks the current submissions: new findings are opened, those that no longer hold are closed, the rest stay as they
     * are.
     *
     * @param run the run that opens and closes
     */
    public void run(long run) {
        sql.update("checks/checked_cleared", Map.of());
        for (Check check : CATALOGUE) {
            sql.update(
                    "checks/" + check.name(),
                    Map.of(
                            "source", check.name(),
                            "code", check.code().name(),
                            "severity", check.code().severity().word()));
        }
        sql.update("checks/merge_closed", Map.of("run_id", run));
        sql.update("checks/merge_opened", Map.of("run_id", run));
    }
}
