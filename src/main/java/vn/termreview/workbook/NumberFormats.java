package vn.termreview.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number format makes of a number. */
final class NumberFormats {
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|General");

    private NumberFormats() {}

    static boolean isPercent(@Nullable String format) {
        return format != null && firstSection(format).contains("%");
    }

    static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String codes = firstSection(format).toLowerCase(Locale.ROOT);
        return codes.indexOf('y') >= 0 || codes.indexOf('d') >= 0 || codes.indexOf('m') >= 0 || codes.indexOf('h') >= 0;
    }

    /**
     * How many decimals a format shows.
     *
     * @return -1 where the format leaves it to the number, as {@code General} does
     */
    static int places(@Nullable String format) {
        String codes = format == null ? "" : firstSection(format);
        if ((codes.indexOf('0') < 0 && codes.indexOf('#') < 0) || codes.indexOf('E') >= 0) {
            return -1;
        }
        int point = codes.indexOf('.');
        int places = 0;
        while (point >= 0
                && point + 1 + places < codes.length()
                && "0#?".indexOf(codes.charAt(point + 1 + places)) >= 0) {
            places++;
        }
        return places;
    }

    private static String firstSection(String format) {
        String codes = LITERALS.matcher(format).replaceAll("");
        int end = codes.indexOf(';');
        return end < 0 ? codes : codes.substring(0, end);
    }
}
