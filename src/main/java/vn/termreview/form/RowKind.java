package vn.termreview.form;

/** What a row of a table is. */
enum RowKind {
    DATA,
    TOTAL,
    /** One text cell only. */
    SECTION,
    NOTE,
    BLANK,
    /** The signature block begins, and the table ends. */
    SIGNATURE,
    /** Fits nothing. */
    OTHER
}
