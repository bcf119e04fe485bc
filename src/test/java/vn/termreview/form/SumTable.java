package vn.termreview.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small table of numbers under the columns B, C, D …, whose last row is its total; null is an empty cell. */
final class SumTable {
    private final List<List<@Nullable Integer>> rows;
    private final boolean across;
    private int faulty = -1;

    private SumTable(List<List<@Nullable Integer>> rows, boolean across) {
        this.rows = rows;
        this.across = across;
    }

    /** Only the last row says what the others come to. */
    static SumTable down(List<List<@Nullable Integer>> rows) {
        return new SumTable(rows, false);
    }

    /** In each row the first column is what the others come to, too. */
    static SumTable bothWays(List<List<@Nullable Integer>> rows) {
        return new SumTable(rows, true);
    }

    /** One data row, from 1, is kept out by an error. */
    SumTable withFault(int row) {
        faulty = row;
        return this;
    }

    /** The sum of a column, counted from 0. */
    SumCheck column(int column) {
        int last = rows.size() - 1;
        List<SumCell> parts = new ArrayList<>();
        for (int row = 0; row < last; row++) {
            parts.add(cell(row, column));
        }
        return new SumCheck(cell(last, column), parts, List.of(), List.of());
    }

    /** The sum of a row, counted from 1. */
    SumCheck row(int number) {
        List<SumCell> parts = new ArrayList<>();
        for (int column = 1; column < rows.get(0).size(); column++) {
            parts.add(cell(number - 1, column));
        }
        return new SumCheck(cell(number - 1, 0), parts, List.of(), List.of());
    }

    Mender mender() {
        List<SumCheck> all = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            all.add(column(column));
        }
        for (int row = 1; across && row <= rows.size(); row++) {
            all.add(row(row));
        }
        return new Mender(all);
    }

    /** What mends a column's sum, such as {@code SURE C2 21}. */
    String mends(int column) {
        return said(column(column));
    }

    /** What mends a row's sum. */
    String mendsRow(int row) {
        return said(row(row));
    }

    private String said(SumCheck failing) {
        return mender().mend(failing)
                .map(mend -> mend.kind() + " " + mend.cell().address() + " " + mend.value())
                .orElse("nothing");
    }

    private SumCell cell(int row, int column) {
        Integer value = rows.get(row).get(column);
        boolean total = row == rows.size() - 1;
        SumCell.Kind kind =
                total ? SumCell.Kind.TOTAL : row + 1 == faulty ? SumCell.Kind.QUARANTINED : SumCell.Kind.DATA;
        char letter = (char) ('B' + column);
        return new SumCell(
                "S",
                row + 1,
                "column" + column,
                letter + Integer.toString(row + 1),
                value == null ? null : BigDecimal.valueOf(value),
                kind);
    }
}
