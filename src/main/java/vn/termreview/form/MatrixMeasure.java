package vn.termreview.form;

/** What a line of the coded matrix counts, whatever its number is at a level. */
public enum MatrixMeasure {
    CLASSES,
    PUPILS,
    /** Pupils of one grade. */
    GRADE_PUPILS,
    /** Pupils of one grade who are at the age for it. */
    ON_AGE,
    TWO_SESSIONS,
    MANAGERS,
    TEACHERS,
    STAFF
}
