package vn.termreview.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a header fits a form's table.
 *
 * @param columns column → field
 * @param clashes fields that two columns claim equally
 * @param score the sum of how well each column fits
 * @param proposals columns that may be a field whose label is misspelt
 */
record TableMatch(
        FormLayout form,
        TableLayout table,
        HeaderBlock block,
        Map<Integer, FieldLayout> columns,
        List<Clash> clashes,
        int score,
        List<Proposal> proposals) {

    private static final double RECOGNISED = 0.6;
    static final int FEWEST_COLUMNS = 2;

    /** Two columns that are equally the same field. */
    record Clash(FieldLayout field, ColumnPath first, ColumnPath second) {}

    boolean isRecognised() {
        List<FieldLayout> wanted =
                table.fields().stream().filter(FieldLayout::isColumnRequired).toList();
        long found = wanted.stream().filter(field -> !isOpen(field)).count();
        return columns.size() + clashes.size() + proposals.size() >= FEWEST_COLUMNS
                && found >= RECOGNISED * wanted.size()
                && table.fields().stream().anyMatch(field -> field.type().isStatement() && !isOpen(field));
    }

    /** The same with proposals; each counts for a header, and less than any label that fits. */
    TableMatch with(List<Proposal> others) {
        return new TableMatch(form, table, block, columns, clashes, score + others.size(), List.copyOf(others));
    }

    /** The same with other columns. */
    TableMatch with(Map<Integer, FieldLayout> others) {
        return new TableMatch(form, table, block, Map.copyOf(others), clashes, score, proposals);
    }

    /** Whether a column has to do with some field already. */
    boolean isClaimed(ColumnPath path) {
        return columns.containsKey(path.column())
                || clashes.stream()
                        .anyMatch(clash ->
                                clash.first().equals(path) || clash.second().equals(path));
    }

    /** Whether no column claims a field, and none is proposed for it. */
    boolean isOpen(FieldLayout field) {
        return !isSeen(field)
                && proposals.stream().noneMatch(proposal -> proposal.field().equals(field));
    }

    /** Columns that figures of a day need; on an unknown day only those that are always needed. */
    List<FieldLayout> missing(@Nullable LocalDate day) {
        return table.fields().stream()
                .filter(field -> field.isRequiredOn(day) && !field.bySection() && !isSeen(field) && !isNamed(field))
                .toList();
    }

    /** Whether nothing would be missing if all that is proposed were so. */
    boolean isWhole() {
        return clashes.isEmpty() && missing(null).stream().noneMatch(this::isOpen);
    }

    /** Whether nothing of the table can be used, whatever its period. */
    boolean isUnusable() {
        return !clashes.isEmpty() || !missing(null).isEmpty();
    }

    /** Whether the unit of a code can be looked up by a name; a name that is always required is missed by itself. */
    private boolean isNamed(FieldLayout code) {
        return table.fields().stream()
                .anyMatch(name -> name.name().equals(code.byName()) && (name.isAlwaysRequired() || isSeen(name)));
    }

    private boolean isSeen(FieldLayout field) {
        return columns.containsValue(field)
                || clashes.stream().anyMatch(clash -> clash.field().equals(field));
    }
}
