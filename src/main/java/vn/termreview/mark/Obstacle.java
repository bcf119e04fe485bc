package vn.termreview.mark;

/** Why a file cannot be marked itself, so that only a list goes back to its sender. */
public enum Obstacle {
    /** Not a workbook whose parts can be changed one by one: of another kind, encrypted, damaged or refused. */
    NO_PACKAGE,
    /** Its bytes were never kept, for it was too large. */
    NOT_KEPT,
    /** Several people edit it at once, and its history names its sheets. */
    SHARED,
    /** Too large to be changed in memory. */
    TOO_LARGE,
    /** A part is not built as the format says, and a change might make it unreadable. */
    UNUSUAL_PART,
    /** The marked file was not read as the same values: a defect of ours, and the file stays as it was. */
    VALUES_WOULD_CHANGE
}
