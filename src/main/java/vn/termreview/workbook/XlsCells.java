package vn.termreview.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns values of an .xls into raw cells. */
final class XlsCells {
    private final XlsStyles styles;

    XlsCells(XlsStyles styles) {
        this.styles = styles;
    }

    RawCell number(int row, int column, int style, double value, @Nullable String formula) {
        if (!Double.isFinite(value)) {
            return new RawCell(row, column, RawType.ERROR, Double.toString(value), null, null, false, formula);
        }
        BigDecimal number = decimal(value);
        String format = styles.format(style);
        boolean percent = NumberFormats.isPercent(format);
        LocalDate date = !percent && NumberFormats.isDate(format) ? Days.of(number, styles.dates1904()) : null;
        return new RawCell(row, column, RawType.NUMBER, number.toString(), number, date, percent, formula)
                .styled(format, null);
    }

    RawCell text(int row, int column, int style, String text, @Nullable String formula) {
        return new RawCell(row, column, RawType.TEXT, text, null, null, false, formula)
                .styled(null, styles.font(style));
    }

    static RawCell truth(int row, int column, boolean value, @Nullable String formula) {
        return new RawCell(row, column, RawType.BOOLEAN, value ? "TRUE" : "FALSE", null, null, false, formula);
    }

    static RawCell error(int row, int column, int code, @Nullable String formula) {
        String text;
        try {
            text = FormulaError.forInt((byte) code).getString();
        } catch (IllegalArgumentException e) {
            text = "#?";
        }
        return new RawCell(row, column, RawType.ERROR, text, null, null, false, formula);
    }

    /** The shortest decimal that is this number, whole ones without a point. */
    private static BigDecimal decimal(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return number.signum() == 0 ? BigDecimal.ZERO : plain(number.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -16 ? number.setScale(0) : number;
    }
}
