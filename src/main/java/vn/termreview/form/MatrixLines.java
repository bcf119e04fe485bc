package vn.termreview.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Reads one numbered line of a coded matrix, and compares its label with what stands at that number. */
final class MatrixLines {
    /** What says which line it is. */
    static final Set<String> NO_AMOUNTS = Set.of("line_no", "line_label", "school_level", "measure", "grade");

    private final Segment segment;
    private final MatrixHeader header;
    private final @Nullable MatrixLayout level;

    MatrixLines(Segment segment, MatrixHeader header) {
        this.segment = segment;
        this.header = header;
        this.level = segment.matrix;
    }

    /** Whether a line states something, readable or not, besides what it is. */
    static boolean hasAmount(DataRow row) {
        return !row.unreadable().isEmpty()
                || row.values().keySet().stream().anyMatch(field -> !NO_AMOUNTS.contains(field));
    }

    DataRow read(RawRow row, int number) {
        MatrixLayout.Line line = level == null ? null : level.line(number);
        Map<String, String> values = new TreeMap<>();
        Map<String, String> unreadable = new TreeMap<>();
        Map<String, String> addresses = new HashMap<>();
        values.put("line_no", Integer.toString(number));
        describe(values, line);
        RawCell label = label(row);
        int mapped = 0;
        for (RawCell cell : row.cells()) {
            FieldLayout field = segment.map.field(cell);
            if (field == null && !cell.equals(label)) {
                segment.put(cell, CellClass.IGNORED);
                continue;
            }
            mapped++;
            segment.put(cell, CellClass.LOADED);
            String name = field == null ? "line_label" : field.name();
            addresses.put(name, cell.address());
            if (field != null && header.fields().containsKey(cell.column())) {
                readValue(field, cell, line, values, unreadable);
            }
        }
        if (label != null) {
            values.put("line_label", Labels.clean(label.text()));
            compare(number, label, row);
        }
        return new DataRow(
                segment.sheet,
                row.number(),
                Map.copyOf(values),
                Map.copyOf(unreadable),
                Map.copyOf(addresses),
                mapped,
                false);
    }

    private void describe(Map<String, String> values, MatrixLayout.@Nullable Line line) {
        if (level != null) {
            values.put("school_level", level.level().name());
        }
        if (line != null && line.measure() != null) {
            values.put("measure", line.measure().name());
        }
        if (line != null && line.grade() != null) {
            values.put("grade", line.grade().toString());
        }
    }

    /** The cell in the column of labels, or where labels are indented by columns, the first words before the number. */
    private @Nullable RawCell label(RawRow row) {
        RawCell own = MatrixRows.cell(row, header.labels());
        if (own != null && RowClassifier.isWords(own)) {
            return own;
        }
        return words(row).findFirst().orElse(own);
    }

    private void readValue(
            FieldLayout field,
            RawCell cell,
            MatrixLayout.@Nullable Line line,
            Map<String, String> values,
            Map<String, String> unreadable) {
        ReadValue value = ValueReader.read(field, cell);
        if (value instanceof ReadValue.Unreadable && line == null) {
            value = measured(cell);
        }
        if (value instanceof ReadValue.Stated stated) {
            values.put(field.name(), stated.text());
            segment.shown.add(field, cell, stated.text());
        } else if (value instanceof ReadValue.Unreadable) {
            unreadable.put(field.name(), cell.shown());
            segment.put(cell, CellClass.REJECTED);
            Map<String, String> details = segment.shown.details(cell, field.details());
            segment.add(ProblemCode.CELL_UNREADABLE, cell, field.expected(), details);
        }
    }

    /** A line that the layout does not know may be measured instead of counted, such as an area. */
    private static ReadValue measured(RawCell cell) {
        Optional<BigDecimal> number =
                switch (cell.type()) {
                    case TEXT -> NumberTexts.decimal(Labels.clean(cell.text()));
                    case NUMBER ->
                        cell.date() == null && !cell.percent() ? Optional.ofNullable(cell.number()) : Optional.empty();
                    case BOOLEAN, ERROR, UNCACHED -> Optional.empty();
                };
        return number.filter(amount -> amount.signum() >= 0)
                .<ReadValue>map(amount -> new ReadValue.Stated(NumberTexts.plain(NumberTexts.withoutNoise(amount))))
                .orElse(ReadValue.UNREADABLE);
    }

    /** Any words before the number may be the line's label, since sheets have columns of units, parts and notes there. */
    private void compare(int number, RawCell label, RawRow row) {
        MatrixLayout.Line known = level == null ? null : level.contradictedBy(number, label.text());
        if (known != null && words(row).noneMatch(cell -> known.fits(Phrases.words(cell.text())))) {
            segment.add(ProblemCode.E1_LABEL_MISFIT, label, known.label(), Map.of("line", Integer.toString(number)));
        }
    }

    private Stream<RawCell> words(RawRow row) {
        return row.cells().stream()
                .filter(cell -> cell.column() < header.codes()
                        && segment.map.field(cell) == null
                        && RowClassifier.isWords(cell)
                        && !RowWords.isNumeral(cell.text()));
    }
}
