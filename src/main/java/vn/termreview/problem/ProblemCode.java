package vn.termreview.problem;

import static vn.termreview.problem.Actor.OPERATOR;
import static vn.termreview.problem.Actor.SENDER;
import static vn.termreview.problem.Severity.ERROR;
import static vn.termreview.problem.Severity.NOTE;
import static vn.termreview.problem.Severity.QUERY;

/**
 * Every problem that termreview can name. The message files hold one sentence for each, under the constant's name.
 */
public enum ProblemCode {
    /** A cell's text does not fit its column's type. */
    CELL_UNREADABLE(ERROR, SENDER),
    /** A required cell of a data row is empty. */
    CELL_MISSING(ERROR, SENDER),
    /** A required column is missing: the sheet is rejected. */
    COLUMN_MISSING(ERROR, SENDER),
    /** The form's term is not among the reference rows. */
    TERM_UNKNOWN(ERROR, SENDER),
    /** One import states the same form, period and reporting unit twice. */
    SCOPE_STATED_TWICE(QUERY, OPERATOR),
    /** A new version covers fewer units than the current one. */
    SUBMISSION_SHRINKS(QUERY, OPERATOR),
    /** A code or name that no current submission has introduced. */
    UNIT_UNKNOWN(QUERY, SENDER),
    /** A name without a code that more than one unit has. */
    UNIT_AMBIGUOUS(ERROR, SENDER),
    /** A row with nothing but the name of a known unit. */
    BARE_ROW_IS_UNIT(ERROR, SENDER),
    /** Two rows state the same unit for the same form and period. */
    KEY_STATED_TWICE(QUERY, SENDER),
    /** A rated year that no rule covers. */
    NO_RULE(NOTE, OPERATOR),
    /** Members at the start and those who came and went do not come to the members at the end. */
    P1_MOVEMENT(QUERY, SENDER),
    /** The levels and the unrated do not come to the members. */
    P1_RATING_SUM(QUERY, SENDER),
    /** A part is larger than the members. */
    P1_PART_EXCEEDS(QUERY, SENDER),
    /** The members at the start are not last year's at the end. */
    P1_START(QUERY, SENDER),
    /** More excellent members than the rule in force allows. */
    P1_EXCELLENT_CAP(QUERY, SENDER),
    /** A branch of P1 without a rating in P2. */
    P2_BRANCH_UNRATED(QUERY, SENDER),
    /** A level that only another year's scheme names. */
    P2_LEVEL_OF_OTHER_SCHEME(QUERY, SENDER),
    /** A target on a code that the catalogue does not have. */
    TARGET_UNKNOWN_INDICATOR(QUERY, SENDER),
    /** A level that cannot be put on its indicator's scale. */
    TARGET_LEVEL_MISFIT(QUERY, SENDER),
    /** A column that the form does not know. */
    COLUMN_UNKNOWN(NOTE, OPERATOR);

    private final Severity severity;
    private final Actor actor;

    ProblemCode(Severity severity, Actor actor) {
        this.severity = severity;
        this.actor = actor;
    }

    /**
     * How much a finding of this code weighs.
     *
     * @return the severity, the same wherever the code occurs
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Who must act on it.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }
}
