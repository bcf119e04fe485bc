package vn.termreview.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawType;

/** Raw cells, as tests need them. */
final class Cells {
    private Cells() {}

    static RawCell text(String text) {
        return cell(RawType.TEXT, text, null, null, false, null);
    }

    static RawCell number(String number) {
        return cell(RawType.NUMBER, number, new BigDecimal(number), null, false, null);
    }

    static RawCell percent(String number) {
        return cell(RawType.NUMBER, number, new BigDecimal(number), null, true, null);
    }

    static RawCell date(LocalDate date) {
        return cell(RawType.NUMBER, "1", BigDecimal.ONE, date, false, null);
    }

    static RawCell error(String text) {
        return cell(RawType.ERROR, text, null, null, false, null);
    }

    static RawCell uncached(String formula) {
        return cell(RawType.UNCACHED, "", null, null, false, formula);
    }

    private static RawCell cell(
            RawType type,
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDate date,
            boolean percent,
            @Nullable String formula) {
        return new RawCell(1, 1, type, text, number, date, percent, formula);
    }
}
