package vn.termreview.form;

/** The one class of the ledger that each non-empty cell is in. */
enum CellClass {
    /** A mapped cell of a loaded row. */
    LOADED,
    /** A mapped cell of a quarantined row. */
    REJECTED,
    /** Labels, column numbers, section rows. */
    HEADING,
    /** Above the first header. */
    TITLE,
    /** Numbers of total rows. */
    CONTROL,
    /** Everything else. */
    IGNORED
}
