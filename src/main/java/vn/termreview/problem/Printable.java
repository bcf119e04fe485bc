package vn.termreview.problem;

import java.util.regex.Pattern;

/** Text of cells, sheets and files on its way to a terminal: one line, and nothing that a terminal would obey. */
public final class Printable {

    /** Line breaks, escapes of both kinds (ESC, and CSI in one character), and everything else of that sort. */
    private static final Pattern CONTROL = Pattern.compile("[\\s\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]+");

    /** What turns the direction of letters, so that a name reads as another one. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Printable() {}

    /**
     * A text as one line.
     *
     * @param text any
     * @return the same letters; white space and control characters are single spaces, none at the ends
     */
    public static String line(String text) {
        return DIRECTION
                .matcher(CONTROL.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
