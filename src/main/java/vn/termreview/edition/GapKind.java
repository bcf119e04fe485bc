package vn.termreview.edition;

/** Why a review is still a draft. */
public enum GapKind {
    /** A unit has not sent a form of a year, or the whole form of a year is missing when no unit is named. */
    MISSING_FORM,
    /** Errors of a submission are open. */
    OPEN_ERROR,
    /** Queries of a submission are neither corrected nor explained. */
    OPEN_QUERY,
    /** A submission waits for the operator's confirmation. */
    HELD,
    /** Said in the gap's own text. */
    OTHER
}
