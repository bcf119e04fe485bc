package vn.termreview.review;

import java.util.regex.Pattern;

/**
 * Holds numbers, dates and spans of years on one line. The line breaker of the JDK breaks "2015–2020" and "70.000" at
 * their signs, unless a zero-width no-break space stands there. The font has none, and the PDF leaves it out; before
 * JDK 25 it is measured all the same, so it is set so small that a line is as wide as without it to the last bit.
 */
final class Glue {
    /** The zero-width no-break space. */
    static final char CHARACTER = '\ufeff';

    private static final String STYLED = "<style size=\"0.00001\">" + CHARACTER + "</style>";
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[-–/.](?=\\d)");

    private Glue() {}

    /** Styled text with its numbers held together. */
    static String styled(String text) {
        return BETWEEN_DIGITS.matcher(text).replaceAll(STYLED + "$0" + STYLED);
    }
}
