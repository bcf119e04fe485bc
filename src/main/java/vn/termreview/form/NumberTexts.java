package vn.termreview.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawType;

/** Numbers as Vietnamese offices type them: comma for decimals, point or space for thousands. */
final class NumberTexts {
    private static final Pattern DASH = Pattern.compile("[-–—−‐‑‒]+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2}|\\d{1,3}( \\d{3}){1,2}");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9}|\\d{1,3}( \\d{3})+)([.,]\\d{1,9})?");
    private static final Pattern TWO_MEANINGS = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,9})?");
    private static final BigDecimal WHOLE_TOLERANCE = new BigDecimal("1e-9");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999);
    private static final int DIGITS = 12;

    private NumberTexts() {}

    static boolean isDash(String clean) {
        return DASH.matcher(clean).matches();
    }

    /** A whole number typed as text; "1.234" is 1234. */
    static Optional<BigDecimal> whole(String clean) {
        return WHOLE.matcher(clean).matches()
                ? Optional.of(new BigDecimal(clean.replace(".", "").replace(" ", "")))
                : Optional.empty();
    }

    /** A number typed as text; empty where the point or comma could part thousands as well as decimals. */
    static Optional<BigDecimal> decimal(String clean) {
        if (GROUPED.matcher(clean).matches() && !TWO_MEANINGS.matcher(clean).matches()) {
            return Optional.of(new BigDecimal(clean.replace(".", "").replace(',', '.')));
        }
        if (TWO_MEANINGS.matcher(clean).matches() || !DECIMAL.matcher(clean).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(clean.replace(" ", "").replace(',', '.')));
    }

    /** The whole number that a stored one is, but for the noise of binary fractions. */
    static Optional<BigDecimal> whole(BigDecimal number) {
        BigDecimal rounded = number.setScale(0, RoundingMode.HALF_EVEN);
        boolean whole = number.subtract(rounded).abs().compareTo(WHOLE_TOLERANCE) <= 0;
        return whole && rounded.signum() >= 0 && rounded.compareTo(LARGEST) <= 0
                ? Optional.of(rounded)
                : Optional.empty();
    }

    /** The number of a total's cell, a dash being none; empty where it cannot be read. */
    static Optional<BigDecimal> total(RawCell cell) {
        if (cell.number() != null) {
            return whole(cell.number());
        }
        String clean = Labels.clean(cell.text());
        if (cell.type() != RawType.TEXT) {
            return Optional.empty();
        }
        return isDash(clean) ? Optional.of(BigDecimal.ZERO) : whole(clean);
    }

    static BigDecimal withoutNoise(BigDecimal number) {
        return number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
