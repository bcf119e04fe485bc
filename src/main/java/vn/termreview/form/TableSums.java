package vn.termreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;

/** All sums of one table, down its columns and along its rows, whether they hold or not. */
final class TableSums {
    private final List<SumCheck> columns = new ArrayList<>();
    private final List<RowCheck> rows = new ArrayList<>();
    private @Nullable Mender mender;

    /** A sum along a row. */
    private record RowCheck(Segment segment, RowSum sum, SumCheck check) {}

    /** Adds the sums along the rows of a part of the table. */
    void addRows(Segment segment) {
        for (RowSum sum : segment.map.table().rowSums()) {
            for (DataRow row : segment.rows) {
                if (sum.fields().stream().allMatch(row.values()::containsKey)) {
                    rows.add(new RowCheck(segment, sum, check(sum, field -> SumCell.of(row, field))));
                }
            }
            for (TotalRow row : segment.totals) {
                boolean told = sum.fields().stream()
                        .allMatch(field -> cell(segment, row, field).value() != null);
                if (told) {
                    rows.add(new RowCheck(segment, sum, check(sum, field -> cell(segment, row, field))));
                }
            }
        }
    }

    private static SumCheck check(RowSum sum, Function<String, SumCell> cells) {
        return new SumCheck(
                cells.apply(sum.whole()),
                sum.plus().stream().map(cells).toList(),
                sum.taken().stream().map(cells).toList(),
                List.of());
    }

    /** Adds the sum down a column, which can be told. */
    SumCheck addColumn(SumCell total, List<DataRow> block, List<SumCell> others) {
        SumCheck check = new SumCheck(
                total,
                block.stream().map(row -> SumCell.of(row, total.field())).toList(),
                List.of(),
                others.stream().filter(cell -> !cell.equals(total)).toList());
        columns.add(check);
        return check;
    }

    /** A cell of a total row, whose value is null where there is none or nobody can read it. */
    static SumCell cell(Segment segment, TotalRow row, String field) {
        RawCell cell = row.values().get(field);
        return new SumCell(
                segment.sheet,
                row.row(),
                field,
                cell == null ? "" : cell.address(),
                cell == null ? null : NumberTexts.total(cell).orElse(null),
                SumCell.Kind.TOTAL);
    }

    /** What the sentence about a failing sum says of its mending; nothing where nothing is sure enough. */
    Map<String, String> details(SumCheck failing) {
        return mender().mend(failing)
                .map(mend -> mend.details(failing.whole().sheet()))
                .orElse(Map.of());
    }

    private Mender mender() {
        if (mender == null) {
            List<SumCheck> all = new ArrayList<>(columns);
            rows.forEach(row -> all.add(row.check()));
            mender = new Mender(all);
        }
        return mender;
    }

    /** Leaves with each part of the table what would mend its rows. */
    void mendRows() {
        for (RowCheck row : rows) {
            SumCell whole = row.check().whole();
            if (whole.kind() == SumCell.Kind.DATA && row.check().gap().signum() != 0) {
                Map<String, String> details = details(row.check());
                if (!details.isEmpty()) {
                    row.segment()
                            .mends
                            .add(new RowMend(
                                    whole.sheet(), whole.row(), row.sum().code(), details));
                }
            }
        }
    }
}
