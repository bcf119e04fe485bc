package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;

/** Reads the ministry's coded matrix: lines that are numbered through several sheets, under columns of totals. */
final class MatrixReader {
    private final FormLayout form;
    private final List<MatrixLayout> levels;
    private final Map<String, FieldLayout> fields = new HashMap<>();

    MatrixReader(FormLayout form, List<MatrixLayout> levels) {
        this.form = form;
        this.levels = levels;
        form.tables().get(0).fields().forEach(field -> fields.put(field.name(), field));
    }

    /** What a workbook says at its top, for sheets that say nothing themselves; null where it names no level. */
    @Nullable
    MatrixTitle title(List<RawSheet> workbook) {
        return MatrixTitle.ofWorkbook(levels, workbook);
    }

    /**
     * The matrix under a header.
     *
     * @param rows from the titles to the end of the matrix
     * @param header as found in these rows
     * @return null where neither its titles nor those before it name a level, or where it has not a single line
     */
    @Nullable
    Segment read(
            String sheet,
            List<RawRow> rows,
            MatrixHeader header,
            @Nullable Segment before,
            @Nullable MatrixTitle workbook) {
        List<RawRow> titles = rows.subList(0, header.first());
        List<RawRow> body = rows.subList(header.afterLast(), rows.size());
        MatrixLayout level = level(titles, before, workbook);
        if (level == null || !MatrixRows.areLines(body, header.codes())) {
            return null;
        }
        Segment segment = segment(sheet, level, header);
        titles.forEach(row -> segment.putAll(row, CellClass.TITLE));
        segment.own = MatrixTitle.scope(titles);
        if (before != null && level.equals(before.matrix)) {
            segment.continued = before;
        } else if (workbook != null) {
            segment.own = segment.own.orElse(workbook.scope());
        }
        rows.subList(header.first(), header.afterLast()).forEach(row -> segment.putAll(row, CellClass.HEADING));
        for (RawCell label : header.unknown()) {
            segment.put(label, CellClass.IGNORED);
            segment.add(ProblemCode.COLUMN_UNKNOWN, label, null, Map.of());
        }
        new MatrixRows(segment, header)
                .read(body, rows.get(header.afterLast() - 1).number());
        reject(segment, header, titles);
        return segment;
    }

    private @Nullable MatrixLayout level(
            List<RawRow> titles, @Nullable Segment before, @Nullable MatrixTitle workbook) {
        MatrixLayout own = MatrixTitle.level(levels, titles);
        if (own != null || MatrixTitle.isReport(titles)) {
            return own;
        }
        if (before != null) {
            return before.matrix;
        }
        return workbook == null ? null : workbook.level();
    }

    private Segment segment(String sheet, MatrixLayout level, MatrixHeader header) {
        Map<Integer, FieldLayout> columns = new HashMap<>();
        columns.put(header.codes(), field("line_no"));
        if (header.labels() > 0) {
            columns.put(header.labels(), field("line_label"));
        }
        header.fields().forEach((column, name) -> columns.put(column, field(name)));
        Segment segment =
                new Segment(sheet, new TableMap(form, form.tables().get(0), Map.copyOf(columns), 0, Map.of()), null);
        segment.matrix = level;
        return segment;
    }

    private FieldLayout field(String name) {
        FieldLayout field = fields.get(name);
        if (field == null) {
            throw new IllegalStateException("the matrix has no field " + name);
        }
        return field;
    }

    private void reject(Segment segment, MatrixHeader header, List<RawRow> titles) {
        header.twice().forEach((label, name) -> {
            String other = header.fields().entrySet().stream()
                    .filter(column -> column.getValue().equals(name))
                    .map(column -> CellAddresses.of(label.row(), column.getKey()))
                    .findFirst()
                    .orElse("");
            segment.add(ProblemCode.COLUMN_TWICE, label, field(name).path(), Map.of("other", other));
        });
        RawCell round = MatrixTitle.otherRound(titles);
        if (round != null) {
            segment.add(ProblemCode.E1_OTHER_ROUND, round, null, Map.of());
        }
        if (round != null || !header.twice().isEmpty()) {
            segment.reject();
        }
    }

    /** A sheet without a header that goes on with the lines of the one before; null where its rows do not fit. */
    @Nullable
    Segment continuing(RawSheet sheet, Segment before) {
        MatrixLayout level = before.matrix;
        if (level == null || before.signed || before.rejected || before.rows.isEmpty()) {
            return null;
        }
        Map<Integer, String> columns = new HashMap<>();
        int codes = 0;
        int labels = 0;
        for (Map.Entry<Integer, FieldLayout> column : before.map.columns().entrySet()) {
            switch (column.getValue().name()) {
                case "line_no" -> codes = column.getKey();
                case "line_label" -> labels = column.getKey();
                default -> columns.put(column.getKey(), column.getValue().name());
            }
        }
        MatrixHeader header = new MatrixHeader(0, 0, codes, labels, columns, Set.of(), Map.of());
        if (!goesOn(sheet.rows(), before, header)) {
            return null;
        }
        Segment segment = segment(sheet.name(), level, header);
        segment.continued = before;
        new MatrixRows(segment, header).read(sheet.rows(), sheet.rows().get(0).number() - 1);
        return segment;
    }

    private static boolean goesOn(List<RawRow> rows, Segment before, MatrixHeader header) {
        int last = Integer.parseInt(
                before.rows.get(before.rows.size() - 1).values().getOrDefault("line_no", "0"));
        List<Integer> numbers = new ArrayList<>();
        for (RawRow row : rows) {
            Integer number = MatrixRows.lineNumber(row, header.codes());
            boolean labelled = row.cells().stream()
                    .anyMatch(cell -> cell.column() == header.labels() && RowClassifier.isWords(cell));
            if (number != null) {
                if (number <= last || !labelled) {
                    return false;
                }
                last = number;
                numbers.add(number);
            }
        }
        return numbers.size() * 2 >= rows.size();
    }
}
