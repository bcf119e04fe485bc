package vn.termreview.review;

/** A review cannot be printed whole and true: a text would be cut, a glyph is missing, or a template is broken. */
public final class ReviewPrintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReviewPrintException(String message) {
        super(message);
    }

    ReviewPrintException(String message, Throwable cause) {
        super(message, cause);
    }
}
