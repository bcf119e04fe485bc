package vn.termreview.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Reads one data row: each cell that cannot be read, and each required one that is empty, is an error of its own. */
final class DataRowReader {
    /** The field that says what a row's {@link FieldType#RESULT} is measured in. */
    private static final String MEASURE = "unit_name";

    private static final Set<String> PERCENT = Set.of("phantram", "tyle", "tile", "tylephantram", "tilephantram");

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
        boolean inPercent = isPercent(cells.get(columns.getOrDefault(MEASURE, 0)));
        segment.map.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    RawCell cell = cells.get(entry.getKey());
                    if (cell != null) {
                        mapped++;
                        addresses.put(entry.getValue().name(), cell.address());
                        put(entry.getValue(), cell, ValueReader.read(entry.getValue(), cell, inPercent));
                    }
                });
        padByKind(columns, cells);
        for (FieldLayout field : segment.map.table().fields()) {
            if (field.bySection() && sections.containsKey(field.name())) {
                values.putIfAbsent(field.name(), sections.getOrDefault(field.name(), ""));
            }
            Integer column = columns.get(field.name());
            boolean absent = !values.containsKey(field.name()) && !unreadable.containsKey(field.name());
            if (field.isAlwaysRequired() && absent && (column != null || field.bySection())) {
                quarantined = true;
                segment.add(
                        ProblemCode.CELL_MISSING,
                        CellAddresses.of(row.number(), column == null ? firstColumn() : column),
                        null,
                        field.expected(),
                        field.details());
            }
        }
        shortenNames();
        return new DataRow(
                segment.sheet,
                row.number(),
                Map.copyOf(values),
                Map.copyOf(unreadable),
                Map.copyOf(addresses),
                mapped,
                quarantined);
    }

    /** Codes whose digits depend on the kind of unit that the row is about. */
    private void padByKind(Map<String, Integer> columns, Map<Integer, RawCell> cells) {
        for (FieldLayout field : segment.map.table().fields()) {
            FieldLayout.PadBy padBy = field.padBy();
            String code = values.get(field.name());
            RawCell cell = cells.get(columns.getOrDefault(field.name(), 0));
            if (padBy == null || code == null || cell == null) {
                continue;
            }
            String kind = values.getOrDefault(padBy.field(), "");
            if (ValueReader.padded(code, padBy.digits().getOrDefault(kind, 0)) instanceof ReadValue.Padded padded) {
                put(field, cell, padded);
            }
        }
    }

    /** Whoever is not said to be no person may be one. */
    private void shortenNames() {
        TableLayout.NamesOfPeople names = segment.map.table().initials();
        if (names != null && !names.is().equals(values.get(names.unless()))) {
            for (FieldLayout field : segment.map.table().fields()) {
                if (field.type() == FieldType.TEXT) {
                    values.computeIfPresent(field.name(), (name, text) -> Initials.within(text));
                }
            }
            values.computeIfPresent(names.field(), (field, name) -> Initials.of(name));
        }
    }

    private int firstColumn() {
        return segment.map.columns().keySet().stream().min(Integer::compare).orElse(1);
    }

    private static boolean isPercent(@Nullable RawCell measure) {
        return measure != null && (measure.text().contains("%") || PERCENT.contains(Labels.bareKey(measure.text())));
    }

    private void put(FieldLayout field, RawCell cell, ReadValue value) {
        if (value instanceof ReadValue.Stated stated) {
            values.put(field.name(), stated.text());
            segment.shown.add(field, cell, stated.text());
        } else if (value instanceof ReadValue.Padded padded) {
            values.put(field.name(), padded.text());
            segment.shown.add(field, cell, padded.text());
            segment.add(ProblemCode.CODE_PADDED, cell, padded.text(), field.details());
        } else if (value instanceof ReadValue.Unreadable) {
            quarantined = true;
            String shown = segment.map.table().withoutName(cell.shown());
            unreadable.put(field.name(), shown);
            Map<String, String> details = segment.shown.details(cell, field.details());
            segment.add(ProblemCode.CELL_UNREADABLE, cell.address(), shown, field.expected(), details);
        }
    }
}
