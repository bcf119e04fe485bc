package vn.termreview.operations;

import java.util.regex.Pattern;

/**
 * Texts of a CSV that people open in a spreadsheet: none is taken for a formula. Whoever reads the CSV by program takes
 * one leading apostrophe off each text to have it as it was. Numbers stay as they are.
 */
final class SpreadsheetText {

    /** Also behind spaces, which some programs skip, in the wide forms of East Asian keyboards, and an apostrophe itself. */
    private static final Pattern FORMULA = Pattern.compile(
            "[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[=+\\-@'\uff1d\uff0b\uff0d\uff20\u2212].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
