package vn.termreview.problem;

import static vn.termreview.problem.Actor.OPERATOR;
import static vn.termreview.problem.Actor.SENDER;
import static vn.termreview.problem.Severity.ERROR;
import static vn.termreview.problem.Severity.NOTE;

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
