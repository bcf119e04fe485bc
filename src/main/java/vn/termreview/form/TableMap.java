package vn.termreview.form;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/**
 * Which column of a table holds what.
 *
 * @param columns column → field
 * @param numbering the column of row numbers (TT), or 0
 * @param rates column → whose percentages it holds, of columns without a field
 */
record TableMap(
        FormLayout form,
        TableLayout table,
        Map<Integer, FieldLayout> columns,
        int numbering,
        Map<Integer, RateColumn> rates) {
    private static final Set<String> NUMBERING = Set.of("tt", "stt", "sốtt", "sốthứtự", "sttt", "no", "số");

    static TableMap of(TableMatch match) {
        int leftmost = match.columns().keySet().stream().min(Integer::compare).orElse(1);
        int labelled = match.block().paths().stream()
                .filter(path -> !match.columns().containsKey(path.column()) && isNumbering(path))
                .mapToInt(ColumnPath::column)
                .findFirst()
                .orElse(0);
        boolean unlabelled =
                leftmost > 1 && match.block().paths().stream().noneMatch(path -> path.column() == leftmost - 1);
        int numbering = labelled == 0 && unlabelled ? leftmost - 1 : labelled;
        return new TableMap(match.form(), match.table(), match.columns(), numbering, RateColumns.of(match, numbering));
    }

    static boolean isNumbering(ColumnPath path) {
        return NUMBERING.contains(
                        Labels.key(Labels.withoutParentheses(path.lowest().text())))
                || path.parts().stream().anyMatch(part -> part.own() && NUMBERING.contains(part.key()));
    }

    @Nullable
    FieldLayout field(RawCell cell) {
        return columns.get(cell.column());
    }

    @Nullable
    RawCell numberCell(RawRow row) {
        return row.cells().stream()
                .filter(cell -> cell.column() == numbering && !cell.isBlank())
                .findFirst()
                .orElse(null);
    }
}
