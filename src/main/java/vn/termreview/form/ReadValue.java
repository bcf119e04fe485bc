package vn.termreview.form;

/** What a cell turned out to say for its field. */
sealed interface ReadValue {

    /** Nothing is stated. */
    record Blank() implements ReadValue {}

    /**
     * A value.
     *
     * @param text canonical, as staged
     */
    record Stated(String text) implements ReadValue {}

    /** A code that got its leading zeros back. */
    record Padded(String text) implements ReadValue {}

    /** What stands there does not fit the field. */
    record Unreadable() implements ReadValue {}

    ReadValue BLANK = new Blank();

    ReadValue UNREADABLE = new Unreadable();
}
