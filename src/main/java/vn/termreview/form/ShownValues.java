package vn.termreview.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.ShownNumbers;

/** Compares what the cells of one table store with what they show; a column speaks once, by its first cell. */
final class ShownValues {
    /** Half of a tenth: who rounds to one decimal or more hides nothing. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private final ShownNumbers numbers = new ShownNumbers();
    private final Map<String, Different> columns = new LinkedHashMap<>();

    private record Different(RawCell cell, String shown, int cells) {
        Different andOne() {
            return new Different(cell, shown, cells + 1);
        }
    }

    /** What a cell that cannot be read shows or stores besides what is found in it; no entry where both are one. */
    Map<String, String> details(RawCell cell, Map<String, String> others) {
        BigDecimal number = cell.number();
        if (number == null) {
            return others;
        }
        Map<String, String> details = new LinkedHashMap<>(others);
        String shown = cell.date() == null ? numbers.text(cell) : null;
        if (cell.date() != null) {
            details.put("stored", NumberTexts.plain(number).replace('.', ','));
        } else if (shown != null && ShownNumbers.differs(shown, number, BigDecimal.ZERO)) {
            details.put("shown", shown);
        }
        return details;
    }

    /** Takes a readable cell into account. */
    void add(FieldLayout field, RawCell cell, String value) {
        BigDecimal number = cell.number();
        if (number == null || cell.date() != null || cell.format() == null) {
            return;
        }
        String shown = numbers.text(cell);
        if (shown != null && isOther(field, cell, number, shown, value)) {
            columns.compute(
                    field.name(), (name, known) -> known == null ? new Different(cell, shown, 1) : known.andOne());
        }
    }

    private static boolean isOther(FieldLayout field, RawCell cell, BigDecimal number, String shown, String value) {
        return switch (field.type()) {
            case COUNT, PERCENT, SHARE, LEVEL, RESULT, YEAR ->
                ShownNumbers.differs(shown, number, cell.percent() ? ROUNDING.movePointLeft(2) : ROUNDING);
            case CODE -> shown.matches("\\d+") && !shown.equals(value);
            case TEXT, PARAGRAPH, DATE, MARK, CHOICE -> false;
        };
    }

    /** Adds what there is to say, once the table has been read. */
    void report(Segment segment) {
        columns.forEach((field, different) -> segment.add(
                ProblemCode.VALUE_SHOWN_DIFFERS,
                different.cell().address(),
                different.cell().shown(),
                null,
                Map.of("shown", different.shown(), "count", Integer.toString(different.cells()))));
        columns.clear();
    }
}
