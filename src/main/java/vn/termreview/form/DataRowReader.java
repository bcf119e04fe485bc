package vn.termreview.form;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Reads one data row: each cell that cannot be read, and each required one that is empty, is an error of its own. */
final class DataRowReader {
    private final Segment segment;
    private final RawRow row;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> unreadable = new TreeMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private boolean quarantined;
    private int mapped;

    DataRowReader(Segment segment, RawRow row) {
        this.segment = segment;
        this.row = row;
    }

    /**
     * @param sections field → the value that the section above states
     */
    DataRow read(Map<String, String> sections) {
        Map<String, Integer> columns = new HashMap<>();
        segment.map.columns().forEach((column, field) -> columns.put(field.name(), column));
        Map<Integer, RawCell> cells = new HashMap<>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        segment.map.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    RawCell cell = cells.get(entry.getKey());
                    if (cell != null) {
                        mapped++;
                        addresses.put(entry.getValue().name(), cell.address());
                        readCell(entry.getValue(), cell);
                    }
                });
        for (FieldLayout field : segment.map.table().fields()) {
            if (field.bySection() && sections.containsKey(field.name())) {
                values.putIfAbsent(field.name(), sections.getOrDefault(field.name(), ""));
            }
            Integer column = columns.get(field.name());
            boolean absent = !values.containsKey(field.name()) && !unreadable.containsKey(field.name());
            if (field.required() && absent && (column != null || field.bySection())) {
                quarantined = true;
                segment.add(
                        ProblemCode.CELL_MISSING,
                        CellAddresses.of(row.number(), column == null ? firstColumn() : column),
                        null,
                        field.expected(),
                        Map.of("label", field.path()));
            }
        }
        return new DataRow(
                row.number(), Map.copyOf(values), Map.copyOf(unreadable), Map.copyOf(addresses), mapped, quarantined);
    }

    private int firstColumn() {
        return segment.map.columns().keySet().stream().min(Integer::compare).orElse(1);
    }

    private void readCell(FieldLayout field, RawCell cell) {
        ReadValue value = ValueReader.read(field, cell);
        if (value instanceof ReadValue.Stated stated) {
            values.put(field.name(), stated.text());
        } else if (value instanceof ReadValue.Padded padded) {
            values.put(field.name(), padded.text());
            segment.add(ProblemCode.CODE_PADDED, cell, padded.text(), Map.of("label", field.path()));
        } else if (value instanceof ReadValue.Unreadable) {
            quarantined = true;
            unreadable.put(field.name(), cell.shown());
            segment.add(ProblemCode.CELL_UNREADABLE, cell, field.expected(), Map.of("label", field.path()));
        }
    }
}
