package vn.termreview.workbook;

/** What a workbook says a cell's value is; a formula's is that of its cached result. */
public enum RawType {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** An error value such as {@code #N/A}, or a value that is not of its stated type. */
    ERROR,
    /** A formula that nobody has calculated. */
    UNCACHED
}
