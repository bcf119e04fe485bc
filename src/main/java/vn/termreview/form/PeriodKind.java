package vn.termreview.form;

/** The calendar that a form's period is counted in (domain: three calendars). */
public enum PeriodKind {
    /** A calendar year, as of 31/12. */
    CALENDAR_YEAR,
    /** A school year, named by its starting year. */
    SCHOOL_YEAR,
    /** A five-year term such as 2015–2020. */
    TERM
}
