package vn.termreview.review.office;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.termreview.edition.Marks;

/**
 * A number read back from its print.
 *
 * @param value such as 5000 or 95.5
 * @param isGrouped whether its thousands are set apart
 */
public record PrintedNumber(BigDecimal value, boolean isGrouped) {
    /** What stands where no number is. */
    private static final Pattern SIGN = Pattern.compile("[…–]?");

    private static final Pattern VIETNAMESE = Pattern.compile("(0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(\\d+))?");
    private static final Pattern ENGLISH = Pattern.compile("(0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.(\\d+))?");

    /**
     * Reads.
     *
     * @param printed as in a cell; marks of footnotes do not count
     * @param isVietnamese whether a comma stands before the decimals, not a full stop
     * @return nothing where the text is no number, or one with leading zeros
     */
    public static Optional<PrintedNumber> of(String printed, boolean isVietnamese) {
        String text = Marks.without(printed).strip();
        Matcher matcher = (isVietnamese ? VIETNAMESE : ENGLISH).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(1);
        String digits = whole.replaceAll("[.,]", "");
        String decimals = matcher.group(2);
        return Optional.of(new PrintedNumber(
                new BigDecimal(decimals == null ? digits : digits + "." + decimals), !whole.equals(digits)));
    }

    /** Whether a cell may stand in a column of numbers. */
    static boolean isNumberOrSign(String printed) {
        String text = Marks.without(printed).strip();
        return SIGN.matcher(text).matches()
                || of(text, true).isPresent()
                || of(text, false).isPresent();
    }
}
