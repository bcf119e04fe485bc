package vn.termreview.form;

/** Whose report a form is where no sheet and no operator says so. */
public enum ReportingUnit {
    DEPARTMENT,
    /** The district that all rows name; the Department where they name several or none. */
    DISTRICT_OF_ROWS,
    /** Nobody's: it must be stated. */
    STATED
}
