package vn.termreview.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them: {@code 5.000} and {@code 95,5%} in Vietnamese. */
final class Numbers {

    private final DecimalFormatSymbols symbols;

    Numbers(Locale locale) {
        this.symbols = DecimalFormatSymbols.getInstance(locale);
    }

    String count(long count) {
        return plain(BigDecimal.valueOf(count));
    }

    /** At most six decimals, which no count and no share of ours needs more of. */
    String plain(BigDecimal number) {
        return format("#,##0.######", number);
    }

    /** A rate of 0 to 1 as percent with at most two decimals. */
    String percent(BigDecimal rate) {
        return format("#,##0.##", rate.movePointRight(2)) + "%";
    }

    private String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
