package vn.termreview.edition;

/** The level group of a school, in the official order. */
public enum SchoolLevel {
    PRESCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    PRIMARY_LOWER_SECONDARY,
    UPPER_SECONDARY,
    LOWER_UPPER_SECONDARY,
    MULTI_LEVEL,
    CONTINUING
}
