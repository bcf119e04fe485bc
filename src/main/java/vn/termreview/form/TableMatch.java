package vn.termreview.form;

import java.util.List;
import java.util.Map;

/**
 * How a header fits a form's table.
 *
 * @param columns column → field
 * @param clashes fields that two columns claim equally
 * @param score the sum of how well each column fits
 */
record TableMatch(
        FormLayout form,
        TableLayout table,
        HeaderBlock block,
        Map<Integer, FieldLayout> columns,
        List<Clash> clashes,
        int score) {

    private static final double RECOGNISED = 0.6;
    private static final int FEWEST_COLUMNS = 2;

    /** Two columns that are equally the same field. */
    record Clash(FieldLayout field, ColumnPath first, ColumnPath second) {}

    boolean isRecognised() {
        List<FieldLayout> wanted =
                table.fields().stream().filter(FieldLayout::isColumnRequired).toList();
        long found = wanted.stream().filter(this::isSeen).count();
        return columns.size() + clashes.size() >= FEWEST_COLUMNS && found >= RECOGNISED * wanted.size();
    }

    List<FieldLayout> missing() {
        return table.fields().stream()
                .filter(field -> field.isColumnRequired() && !isSeen(field))
                .toList();
    }

    private boolean isSeen(FieldLayout field) {
        return columns.containsValue(field)
                || clashes.stream().anyMatch(clash -> clash.field().equals(field));
    }
}
