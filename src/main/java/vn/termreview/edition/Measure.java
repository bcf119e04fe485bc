package vn.termreview.edition;

/** What kind of value an indicator has, and so how it is printed. */
public enum Measure {
    /** A rate from 0 to 1, printed as a percentage. */
    PERCENT,
    /** A whole number. */
    COUNT,
    /** Numerator of denominator, such as 11/11. */
    COVERAGE,
    /** A level's rank that grows with quality, printed by the level's name. */
    RANK,
    /** Reached or not, 1 or 0, printed by its name. */
    STATE,
    /** Words only. */
    TEXT
}
