package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.termreview.workbook.RawCell;

/** What stands in tables beside the rows that are loaded. */
final class RowsBeside {

    private RowsBeside() {}

    /** The rows that an error keeps out, alone or with their whole table, and those that have cells without a value. */
    static List<TornRow> torn(List<Segment> segments) {
        List<TornRow> rows = new ArrayList<>();
        for (Segment segment : segments) {
            for (DataRow row : segment.rows) {
                boolean loaded = !segment.rejected && !row.quarantined();
                if (!loaded || !row.unreadable().isEmpty()) {
                    FormRow read = new FormRow(
                            segment.map.table().name(), segment.sheet, row.row(), row.mappedCells(), row.values());
                    rows.add(new TornRow(read, row.unreadable(), loaded));
                }
            }
        }
        return rows;
    }

    static List<ControlTotal> totals(List<Segment> segments) {
        List<ControlTotal> totals = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Segment segment : segments) {
            String table = segment.map.table().name();
            for (TotalRow row : segment.totals) {
                int number = counts.merge(table, 1, Integer::sum);
                new TreeMap<>(row.values())
                        .forEach((field, cell) -> totals.add(new ControlTotal(
                                table, number, segment.sheet, cell.address(), field, text(segment, cell))));
            }
        }
        return totals;
    }

    private static String text(Segment segment, RawCell cell) {
        return cell.number() == null
                ? segment.map.table().withoutName(Labels.clean(cell.text()))
                : NumberTexts.plain(cell.number());
    }
}
