package vn.termreview.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Reads the rows under a header. */
final class SegmentReader {
    private final Segment segment;
    private final TableMap map;
    private final RowClassifier classifier;
    private final RateReader rates;

    SegmentReader(Segment segment) {
        this.segment = segment;
        this.map = segment.map;
        this.classifier = new RowClassifier(segment.map);
        this.rates = new RateReader(segment);
    }

    /** Classes the header's cells, and notes unknown columns. */
    void readHeader(HeaderFinder.Found header, List<RawRow> rows) {
        rows.subList(header.first(), header.afterLast()).forEach(row -> segment.putAll(row, CellClass.HEADING));
        HeaderBlock block = header.match().block();
        for (ColumnPath path : block.paths()) {
            if (map.columns().containsKey(path.column())
                    || path.column() == map.numbering()
                    || path.parts().isEmpty()) {
                continue;
            }
            for (RawRow row : block.rows()) {
                for (RawCell cell : row.cells()) {
                    Set<Integer> heirs = block.heirs().getOrDefault(cell.address(), Set.of());
                    if (cell.column() == path.column() && heirs.stream().noneMatch(map.columns()::containsKey)) {
                        segment.put(cell, CellClass.IGNORED);
                    }
                }
            }
            segment.add(ProblemCode.COLUMN_UNKNOWN, path.lowest(), null, Map.of());
        }
    }

    void readRows(List<RawRow> rows, int headerEnd) {
        int last = headerEnd;
        segment.firstRow = rows.isEmpty() ? headerEnd + 1 : rows.get(0).number();
        for (RawRow row : rows) {
            RowKind kind = segment.signed ? RowKind.SIGNATURE : classifier.classify(row);
            if (!segment.signed) {
                segment.blanks += row.number() - last - 1;
                last = row.number();
            }
            readRow(row, kind);
            segment.lastRow = row.number();
        }
        segment.shown.report(segment);
    }

    private void readRow(RawRow row, RowKind kind) {
        switch (kind) {
            case DATA -> readData(row);
            case TOTAL -> readTotal(row);
            case SECTION -> readSection(row);
            case BLANK -> {
                segment.blanks++;
                segment.putAll(row, CellClass.IGNORED);
            }
            case SIGNATURE -> {
                segment.signed = true;
                ignore(row);
            }
            case NOTE -> ignore(row);
            case OTHER -> {
                noteIgnored(row);
                ignore(row);
            }
        }
    }

    private void ignore(RawRow row) {
        segment.ignored++;
        segment.putAll(row, CellClass.IGNORED);
    }

    private void noteIgnored(RawRow row) {
        row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().ifPresent(cell -> {
            String shown = map.table().withoutNames(cell.shown());
            segment.add(ProblemCode.ROW_IGNORED, cell.address(), shown, null, Map.of());
        });
    }

    private void readSection(RawRow row) {
        segment.sections++;
        segment.blockStarts.add(segment.rows.size());
        for (RawCell cell : row.cells()) {
            boolean numeral = cell.column() == map.numbering() && RowWords.isNumeral(cell.text());
            segment.put(cell, cell.isBlank() || numeral ? CellClass.IGNORED : CellClass.HEADING);
            if (!cell.isBlank() && !numeral && !setsValue(cell)) {
                segment.bareRows.add(new BareRow(
                        segment.sheet,
                        row.number(),
                        CellAddresses.letters(cell.column()),
                        map.table().withoutNames(Labels.clean(cell.text()))));
            }
        }
    }

    private boolean setsValue(RawCell cell) {
        for (FieldLayout field : map.table().fields()) {
            String list = field.choice();
            if (field.bySection() && list != null) {
                Optional<? extends Choice> member = SectionTexts.choice(list, cell.text());
                if (member.isPresent()) {
                    segment.stated.put(field.name(), member.get().name());
                    return true;
                }
            }
        }
        return false;
    }

    private void readTotal(RawRow row) {
        Map<String, RawCell> values = new LinkedHashMap<>();
        for (RawCell cell : row.cells()) {
            FieldLayout field = map.field(cell);
            boolean counted = field != null && (field.type().isNumber() || isNumber(cell));
            boolean label = !counted && !cell.isBlank() && RowWords.isTotal(cell.text());
            boolean other = field != null && !cell.isBlank() && !counted;
            segment.put(cell, counted ? CellClass.CONTROL : label || other ? CellClass.HEADING : CellClass.IGNORED);
            if (field != null && field.isSummed() && !cell.isBlank()) {
                values.put(field.name(), cell);
            }
        }
        int start = segment.blockStarts.isEmpty() ? 0 : segment.blockStarts.get(segment.blockStarts.size() - 1);
        segment.totals.add(new TotalRow(row.number(), values, segment.rows.size(), start));
        segment.blockStarts.add(segment.rows.size());
        Map<String, String> numbers = new LinkedHashMap<>();
        values.forEach((field, cell) ->
                NumberTexts.total(cell).ifPresent(number -> numbers.put(field, number.toPlainString())));
        rates.read(row, numbers);
    }

    private static boolean isNumber(RawCell cell) {
        return !cell.isBlank() && !RowClassifier.isWords(cell);
    }

    private void readData(RawRow row) {
        DataRowReader reader = new DataRowReader(segment, row);
        DataRow data = reader.read(segment.stated);
        segment.rows.add(data);
        if (!data.quarantined()) {
            rates.read(row, data.values());
        }
        for (RawCell cell : row.cells()) {
            boolean mapped = map.field(cell) != null;
            CellClass loaded = data.quarantined() ? CellClass.REJECTED : CellClass.LOADED;
            segment.put(cell, mapped ? loaded : CellClass.IGNORED);
        }
    }
}
