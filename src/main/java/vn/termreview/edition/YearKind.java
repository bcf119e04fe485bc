package vn.termreview.edition;

/** Which kind of year something is counted by. */
public enum YearKind {
    /** Printed as {@code 2019}. */
    CALENDAR_YEAR,
    /** Known by its first calendar year, printed as {@code 2019-2020}. */
    SCHOOL_YEAR
}
