package vn.termreview.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** What number formats make of numbers before their reader's eyes, as a Vietnamese spreadsheet shows them; for one thread. */
public final class ShownNumbers {
    /** Formats that show a number as it is, if it has no more decimals than they do. */
    private static final Pattern PLAIN = Pattern.compile("(General|@|[#,]*0(\\.0{1,9})?)");

    private static final Pattern NUMBER = Pattern.compile("[-−(]?\\d[\\d.\\u00a0 ]*(,\\d+)?(E[+-]?\\d+)?\\s?%?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\u00a0]*");
    private static final Pattern DASH = Pattern.compile("[-–—−\\s\\u00a0?]+");

    /** Of what a number format may be, the rest is slow to show. */
    private static final int LONGEST_FORMAT = 255;

    private @Nullable DataFormatter formatter;

    /**
     * What a cell shows.
     *
     * @param cell any cell
     * @return the text; null where nothing but the number can be shown, or nobody knows what is
     */
    public @Nullable String text(RawCell cell) {
        String format = cell.format();
        BigDecimal number = cell.number();
        if (number == null || format == null || format.length() > LONGEST_FORMAT || isAsItIs(number, format)) {
            return null;
        }
        if (isHidden(number, format)) {
            return "";
        }
        try {
            DataFormatter known = formatter == null ? new DataFormatter(Locale.forLanguageTag("vi-VN")) : formatter;
            formatter = known;
            return known.formatRawCellContents(number.doubleValue(), -1, format).strip();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    /**
     * Whether a shown text is another number than the one that is stored.
     *
     * @param shown what {@link #text} answers
     * @param number the stored number; of a percentage the share
     * @param tolerance how far it may be rounded
     * @return true also where nothing is shown at all
     */
    public static boolean differs(String shown, BigDecimal number, BigDecimal tolerance) {
        if (NOTHING.matcher(shown).matches()) {
            return true;
        }
        if (number.signum() == 0 && DASH.matcher(shown).matches()) {
            return false;
        }
        Matcher numbers = NUMBER.matcher(shown);
        while (numbers.find()) {
            BigDecimal read = read(numbers.group());
            if (read != null && read.subtract(number.abs()).abs().compareTo(tolerance) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal read(String shown) {
        String digits =
                shown.replaceAll("[^\\d,E+-]", "").replaceFirst("^[-−(]+", "").replace(',', '.');
        try {
            BigDecimal number = new BigDecimal(digits);
            return shown.endsWith("%") ? number.movePointLeft(2) : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether the part of the format for numbers of this sign is empty; parts are parted by semicolons. */
    private static boolean isHidden(BigDecimal number, String format) {
        String[] parts = QUOTED.matcher(format)
                .replaceAll(found -> found.group().startsWith("[") ? "" : "_")
                .split(";", -1);
        int part = number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : 2;
        return parts.length > 1 && part < parts.length && parts[part].isBlank();
    }

    private static boolean isAsItIs(BigDecimal number, String format) {
        Matcher plain = PLAIN.matcher(format);
        if (!plain.matches()) {
            return false;
        }
        int places = plain.group(2) == null ? 0 : plain.group(2).length() - 1;
        return !format.endsWith("0") || number.stripTrailingZeros().scale() <= places;
    }
}
