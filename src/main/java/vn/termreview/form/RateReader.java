package vn.termreview.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawType;

/** Reads the percentages beside counts. What cannot be read, or means two things, says nothing: nobody asked for it. */
final class RateReader {
    /** A calculated percentage has as many decimals as a spreadsheet holds; nobody sees more than these. */
    private static final int MOST_PLACES = 6;

    private final Segment segment;

    RateReader(Segment segment) {
        this.segment = segment;
    }

    /**
     * @param values field → number, of the same row
     */
    void read(RawRow row, Map<String, String> values) {
        Map<Integer, RateColumn> columns = segment.map.rates();
        for (RawCell cell : columns.isEmpty() ? List.<RawCell>of() : row.cells()) {
            RateColumn column = columns.get(cell.column());
            Optional<BigDecimal> percentage = column == null ? Optional.empty() : percentage(cell, column);
            if (column != null && percentage.isPresent()) {
                add(row, cell, column.part(), percentage.get(), values);
            }
        }
    }

    private void add(RawRow row, RawCell cell, FieldLayout part, BigDecimal percentage, Map<String, String> values) {
        FieldLayout.Whole whole = part.whole();
        if (whole == null) {
            return;
        }
        BigDecimal shown = percentage.setScale(places(cell, percentage), RoundingMode.HALF_UP);
        segment.rates.add(new StatedRate(
                segment.map.table().name(),
                segment.sheet,
                row.number(),
                cell.address(),
                part.name(),
                shown(cell, shown),
                shown,
                shown.scale(),
                values.get(part.name()),
                values.get(whole.field()),
                value(values, whole.without()),
                value(values, whole.or())));
    }

    private static @Nullable String value(Map<String, String> values, @Nullable String field) {
        return field == null ? null : values.get(field);
    }

    private static Optional<BigDecimal> percentage(RawCell cell, RateColumn column) {
        String clean = Labels.clean(cell.text());
        boolean signed = cell.percent() || clean.endsWith("%");
        if (cell.isBlank() || cell.date() != null || (column.signedOnly() && !signed)) {
            return Optional.empty();
        }
        BigDecimal number = cell.number();
        Optional<BigDecimal> found;
        if (number != null) {
            found = Optional.of(NumberTexts.withoutNoise(cell.percent() ? number.movePointRight(2) : number));
        } else {
            found = cell.type() == RawType.TEXT
                    ? NumberTexts.decimal(clean.replace("%", "").strip())
                    : Optional.empty();
        }
        return found.filter(value -> value.signum() >= 0).filter(value -> signed || isPercentage(value));
    }

    /** A bare 0.5 may be half of one per cent or half of all, and a bare 1 may be one per cent or all. */
    private static boolean isPercentage(BigDecimal bare) {
        return bare.signum() == 0 || bare.compareTo(BigDecimal.ONE) > 0;
    }

    private static int places(RawCell cell, BigDecimal percentage) {
        boolean formatted = cell.number() != null && cell.places() >= 0;
        int stored = cell.number() == null
                ? percentage.scale()
                : percentage.stripTrailingZeros().scale();
        return Math.max(0, Math.min(MOST_PLACES, formatted ? cell.places() : stored));
    }

    private static String shown(RawCell cell, BigDecimal percentage) {
        return cell.number() == null
                ? Labels.clean(cell.text())
                : percentage.toPlainString().replace('.', ',') + (cell.percent() ? "%" : "");
    }
}
