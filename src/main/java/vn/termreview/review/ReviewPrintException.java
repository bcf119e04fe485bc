package vn.termreview.review;

/** A review cannot be printed whole and true: a text would be cut, a glyph is missing, or a template is broken. */
public final class ReviewPrintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong with the content or a template. */
    public ReviewPrintException(String message) {
        super(message);
    }

    /** The same, and what a library said. */
    public ReviewPrintException(String message, Throwable cause) {
        super(message, cause);
    }
}
