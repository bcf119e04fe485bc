package vn.termreview.problem;

/** Who must act on a problem. */
public enum Actor {
    /** The unit that filled in the workbook. */
    SENDER,
    /** The office clerk who runs the batch. */
    OPERATOR,
    /** Whoever maintains termreview. */
    DEVELOPER
}
