package vn.termreview.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawType;

/** Reads the rows of a coded matrix cell by cell: one that cannot be read is an error of its own, the others stay. */
final class MatrixRows {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?0{0,2}(\\d{1,3})[)\\].]?");

    private static final int LARGEST = 999;

    private final Segment segment;
    private final MatrixHeader header;
    private final RowClassifier classifier;
    private final MatrixLines lines;

    MatrixRows(Segment segment, MatrixHeader header) {
        this.segment = segment;
        this.header = header;
        this.classifier = new RowClassifier(segment.map);
        this.lines = new MatrixLines(segment, header);
    }

    /** The number of the line that a row is, or null. */
    static @Nullable Integer lineNumber(RawRow row, int codes) {
        RawCell code = cell(row, codes);
        if (code == null || code.type() == RawType.ERROR || code.type() == RawType.UNCACHED) {
            return null;
        }
        BigDecimal number = code.number();
        if (number != null) {
            return number.stripTrailingZeros().scale() > 0 || code.date() != null || code.percent()
                    ? null
                    : NumberTexts.whole(number)
                            .map(BigDecimal::intValue)
                            .filter(line -> line > 0 && line <= LARGEST)
                            .orElse(null);
        }
        Matcher typed = NUMBER.matcher(Labels.clean(code.text()));
        return typed.matches() && Integer.parseInt(typed.group(1)) > 0 ? Integer.valueOf(typed.group(1)) : null;
    }

    /** Whether rows are numbered as lines are: some of them, and mostly with numbers of their own. */
    static boolean areLines(List<RawRow> rows, int codes) {
        List<Integer> numbers = rows.stream()
                .map(row -> lineNumber(row, codes))
                .filter(Objects::nonNull)
                .toList();
        return !numbers.isEmpty() && numbers.stream().distinct().count() * 2 > numbers.size();
    }

    static @Nullable RawCell cell(RawRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column && !cell.isBlank())
                .findFirst()
                .orElse(null);
    }

    void read(List<RawRow> rows, int headerEnd) {
        segment.firstRow = rows.isEmpty() ? headerEnd + 1 : rows.get(0).number();
        int lastLine = -1;
        for (int i = 0; i < rows.size(); i++) {
            lastLine = lineNumber(rows.get(i), header.codes()) == null ? lastLine : i;
        }
        int last = headerEnd;
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            if (!segment.signed) {
                segment.blanks += row.number() - last - 1;
                last = row.number();
            }
            Integer number = lineNumber(row, header.codes());
            if (number != null) {
                segment.rows.add(lines.read(row, number));
            } else if (segment.signed) {
                ignore(row);
            } else {
                // An office alone in a row heads a section, unless no line follows.
                readOther(row, i > lastLine);
            }
            segment.lastRow = row.number();
        }
        segment.shown.report(segment);
    }

    private void readOther(RawRow row, boolean below) {
        List<RawCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        RowKind kind = classifier.classify(row);
        RawCell code = cell(row, header.codes());
        boolean words = filled.stream().allMatch(RowClassifier::isWords);
        if (kind == RowKind.BLANK) {
            segment.blanks++;
            segment.putAll(row, CellClass.IGNORED);
        } else if (kind == RowKind.SIGNATURE && below) {
            segment.signed = true;
            ignore(row);
        } else if (kind == RowKind.NOTE || (below && code == null && values(row) == 0 && filled.size() > 1)) {
            ignore(row);
        } else if (ColumnNumbers.isNumberRow(row, filled.size()) || (words && (code == null || filled.size() > 1))) {
            heading(row);
        } else if (code == null && values(row) == 0) {
            heading(row);
        } else if (code == null && kind == RowKind.TOTAL) {
            total(row);
        } else if (code != null || cell(row, header.labels()) != null) {
            withoutNumber(row, code);
        } else {
            segment.add(ProblemCode.ROW_IGNORED, filled.get(0), null, Map.of());
            ignore(row);
        }
    }

    private long values(RawRow row) {
        return row.cells().stream()
                .filter(cell -> header.fields().containsKey(cell.column()) && !cell.isBlank())
                .count();
    }

    private void ignore(RawRow row) {
        segment.ignored++;
        segment.putAll(row, CellClass.IGNORED);
    }

    private void heading(RawRow row) {
        segment.sections++;
        for (RawCell cell : row.cells()) {
            segment.put(cell, cell.isBlank() ? CellClass.IGNORED : CellClass.HEADING);
        }
    }

    private void total(RawRow row) {
        for (RawCell cell : row.cells()) {
            boolean counted = header.fields().containsKey(cell.column()) && !RowClassifier.isWords(cell);
            CellClass other = RowClassifier.isWords(cell) ? CellClass.HEADING : CellClass.IGNORED;
            segment.put(cell, counted ? CellClass.CONTROL : other);
        }
        segment.totals.add(new TotalRow(row.number(), Map.of(), segment.rows.size(), 0));
    }

    /** What stands there may be wanted, but nobody can say which line it is. */
    private void withoutNumber(RawRow row, @Nullable RawCell code) {
        FieldLayout field =
                Optional.ofNullable(segment.map.columns().get(header.codes())).orElseThrow();
        if (code == null) {
            segment.add(
                    ProblemCode.CELL_MISSING,
                    CellAddresses.of(row.number(), header.codes()),
                    null,
                    field.expected(),
                    field.details());
        } else {
            segment.add(ProblemCode.CELL_UNREADABLE, code, field.expected(), field.details());
        }
        Map<String, String> unreadable = new TreeMap<>();
        Map<String, String> addresses = new HashMap<>();
        for (RawCell cell : row.cells()) {
            FieldLayout mapped = segment.map.field(cell);
            segment.put(cell, mapped == null ? CellClass.IGNORED : CellClass.REJECTED);
            if (mapped != null) {
                unreadable.put(mapped.name(), cell.shown());
                addresses.put(mapped.name(), cell.address());
            }
        }
        segment.rows.add(
                new DataRow(segment.sheet, row.number(), Map.of(), unreadable, addresses, addresses.size(), true));
    }
}
