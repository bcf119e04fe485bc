package vn.termreview.operations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.form.ColumnSource;
import vn.termreview.form.ControlTotal;
import vn.termreview.form.FormRow;

/**
 * What one version says.
 *
 * @param rows in the order of the sheets
 * @param columns which column of which rows holds a field
 */
record ReadVersion(List<Row> rows, List<ColumnSource> columns, List<ControlTotal> totals) {

    /**
     * A data row.
     *
     * @param unitFields the fields of its unit's code and name
     * @param group within which rows are told apart: the table
     * @param code what its unit's code is compared by, or null
     * @param name what its unit's name is compared by, or null
     * @param within what else tells it apart, by which it is compared
     */
    record Row(
            FormRow row,
            boolean loaded,
            Map<String, String> unreadable,
            Set<String> unitFields,
            String group,
            @Nullable String code,
            @Nullable String name,
            String within) {

        @Nullable
        String value(String field) {
            return row.values().get(field);
        }
    }

    static ReadVersion of(List<Row> rows, List<ColumnSource> columns, List<ControlTotal> totals) {
        Map<String, Integer> sheets = new HashMap<>();
        columns.forEach(column -> sheets.putIfAbsent(column.sheet(), sheets.size()));
        Comparator<Row> byPlace = Comparator.comparingInt(
                        (Row row) -> sheets.getOrDefault(row.row().sheet(), Integer.MAX_VALUE))
                .thenComparingInt(row -> row.row().row());
        return new ReadVersion(rows.stream().sorted(byPlace).toList(), columns, totals);
    }

    /** The address of a field of a row, or null where its sheet has no such column. */
    @Nullable
    String cell(Row row, String field) {
        FormRow at = row.row();
        return columns.stream()
                .filter(column -> column.field().equals(field)
                        && column.sheet().equals(at.sheet())
                        && column.firstRow() <= at.row()
                        && at.row() <= column.lastRow())
                .map(column -> column.column() + at.row())
                .findFirst()
                .orElse(null);
    }
}
