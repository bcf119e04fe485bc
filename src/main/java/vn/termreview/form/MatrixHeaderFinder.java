package vn.termreview.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawType;

/** Finds headers with a column "Mã số" and columns of totals; whether they are a matrix's is for their titles to say. */
final class MatrixHeaderFinder {
    private static final int MOST_ROWS = 4;
    /** One row between two of a header may be blank. */
    private static final int FARTHEST_ROW = 2;

    private static final Set<String> CODES =
            Set.of("mãsố", "mãchỉtiêu", "mãsốchỉtiêu", "mãdòng", "mãsốdòng", "mã", "ms");
    private static final List<String> LABELS =
            List.of("chỉ tiêu", "nội dung", "tiêu chí", "danh mục", "diễn giải", "hạng mục", "khoản mục", "thông tin");
    private static final List<String> UNITS = List.of("đơn vị tính", "đơn vị", "đvt", "ghi chú");

    private MatrixHeaderFinder() {}

    static List<MatrixHeader> findAll(List<RawRow> rows) {
        List<MatrixHeader> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            RawCell anchor = i < from ? null : codesAnchor(rows.get(i));
            MatrixHeader header = anchor == null ? null : around(rows, from, i, anchor);
            if (header != null) {
                found.add(header);
                from = header.afterLast();
            }
        }
        return found;
    }

    private static @Nullable RawCell codesAnchor(RawRow row) {
        return row.cells().stream()
                .filter(cell -> cell.type() == RawType.TEXT && isCodes(cell.text()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCodes(String text) {
        LabelKeys label = LabelKeys.of(text);
        return CODES.contains(label.key())
                || CODES.contains(label.shortKey())
                || (label.bareKey().equals(label.key())
                        && CODES.stream().anyMatch(code -> Labels.bare(code).equals(label.key())));
    }

    private static @Nullable MatrixHeader around(List<RawRow> rows, int from, int anchored, RawCell anchor) {
        int first = anchored;
        int last = anchored;
        while (last + 1 < rows.size()
                && last - first + 1 < MOST_ROWS
                && isNear(rows, last)
                && isLabelsBelow(rows.get(last + 1), anchor.column())) {
            last++;
        }
        while (first > from
                && last - first + 1 < MOST_ROWS
                && isNear(rows, first - 1)
                && isGroupsAbove(rows.get(first - 1), anchor.column())) {
            first--;
        }
        HeaderBlock block = HeaderBlock.of(rows.subList(first, last + 1), new LabelKeys.Memo());
        int next = last + 1;
        boolean coded = next < rows.size()
                && isNear(rows, last)
                && ColumnNumbers.isNumberRow(rows.get(next), block.paths().size());
        return header(block, first, coded ? next + 1 : next, anchor);
    }

    private static boolean isNear(List<RawRow> rows, int index) {
        return rows.get(index + 1).number() - rows.get(index).number() <= FARTHEST_ROW;
    }

    private static List<RawCell> filled(RawRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    private static boolean isLabelsBelow(RawRow row, int codes) {
        List<RawCell> filled = filled(row);
        return filled.stream().allMatch(RowClassifier::isWords)
                && filled.stream().noneMatch(cell -> cell.column() == codes && !isCodes(cell.text()))
                && filled.stream().anyMatch(cell -> cell.column() > codes && MatrixColumns.isKnown(cell.text()))
                && !ColumnNumbers.isNumberRow(row, filled.size());
    }

    private static boolean isGroupsAbove(RawRow row, int codes) {
        List<RawCell> filled = filled(row);
        return filled.stream().allMatch(RowClassifier::isWords)
                && filled.stream().anyMatch(cell -> cell.column() > codes)
                && filled.stream().allMatch(cell -> cell.column() <= codes || MatrixColumns.isKnown(cell.text()));
    }

    private static @Nullable MatrixHeader header(HeaderBlock block, int first, int afterLast, RawCell anchor) {
        Map<Integer, String> fields = new LinkedHashMap<>();
        Map<RawCell, String> twice = new LinkedHashMap<>();
        List<ColumnPath> others = new ArrayList<>();
        for (ColumnPath path : block.paths()) {
            if (path.column() == anchor.column()) {
                continue;
            }
            Optional<String> field = MatrixColumns.field(labels(block, path.column()));
            if (field.isEmpty()) {
                others.add(path);
            } else if (fields.containsValue(field.get())) {
                twice.put(path.lowest(), field.get());
            } else {
                fields.put(path.column(), field.get());
            }
        }
        if (fields.values().stream().noneMatch(MatrixColumns::isWhole)) {
            return null;
        }
        int labels = labelColumn(others, fields, anchor.column());
        Set<RawCell> unknown = new LinkedHashSet<>();
        others.stream()
                .filter(path -> path.column() != labels
                        && !TableMap.isNumbering(path)
                        && !isOneOf(UNITS, path.lowest().text()))
                .forEach(path -> unknown.add(path.lowest()));
        return new MatrixHeader(first, afterLast, anchor.column(), labels, fields, unknown, twice);
    }

    /** The labels over a column, from top to bottom, those of groups at its left included. */
    private static List<String> labels(HeaderBlock block, int column) {
        List<String> labels = new ArrayList<>();
        for (RawRow row : block.rows()) {
            for (RawCell cell : row.cells()) {
                if (!cell.isBlank()
                        && (cell.column() == column
                                || block.heirs()
                                        .getOrDefault(cell.address(), Set.of())
                                        .contains(column))) {
                    labels.add(cell.text());
                }
            }
        }
        return labels;
    }

    private static int labelColumn(List<ColumnPath> others, Map<Integer, String> fields, int codes) {
        return others.stream()
                .filter(path -> isOneOf(LABELS, path.lowest().text()))
                .map(ColumnPath::column)
                .findFirst()
                .or(() -> others.stream()
                        .filter(path -> path.column() < codes
                                && !TableMap.isNumbering(path)
                                && !isOneOf(UNITS, path.lowest().text()))
                        .map(ColumnPath::column)
                        .reduce((one, nearer) -> nearer))
                .orElseGet(() -> codes > 1 || fields.containsKey(codes + 1) ? codes - 1 : codes + 1);
    }

    private static boolean isOneOf(List<String> phrases, String label) {
        String words = Phrases.words(label);
        return phrases.stream().anyMatch(phrase -> Phrases.contains(words, phrase));
    }
}
