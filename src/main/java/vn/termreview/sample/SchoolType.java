package vn.termreview.sample;

/** What kind of school it is. */
public enum SchoolType {
    /** Phổ thông. */
    GENERAL,
    /** Chuyên. */
    GIFTED,
    /** PTDT nội trú. */
    ETHNIC_BOARDING,
    /** PTDT bán trú. */
    ETHNIC_SEMI_BOARDING,
    /** TT GDTX. */
    CONTINUING_CENTRE,
    /** TT GDNN-GDTX. */
    VOCATIONAL_CONTINUING_CENTRE
}
