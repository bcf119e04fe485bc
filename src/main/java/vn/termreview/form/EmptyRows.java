package vn.termreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;

/**
 * Long stretches of rows that show nothing, however they are styled. No table goes on after one; what lies below is counted
 * as ignored.
 */
final class EmptyRows {
    private static final int MOST_GAPS = 10;

    private EmptyRows() {}

    /** Indexes of the first rows after such stretches, from top to bottom. */
    static List<Integer> gaps(List<RawRow> rows, int emptyRows) {
        List<Integer> gaps = new ArrayList<>();
        RawRow last = null;
        for (int i = 0; i < rows.size() && gaps.size() < MOST_GAPS; i++) {
            RawRow row = rows.get(i);
            if (row.cells().stream().allMatch(RawCell::isBlank)) {
                continue;
            }
            if (last != null && row.number() - last.number() > emptyRows) {
                gaps.add(i);
            }
            last = row;
        }
        return gaps;
    }

    static RawSheet above(RawSheet sheet, int gap) {
        return new RawSheet(sheet.name(), sheet.visible(), sheet.rows().subList(0, gap));
    }

    /** Puts the rest of the sheet into the books of its last table, with one note. */
    static void ignoreBelow(RawSheet sheet, int gap, Segment table) {
        List<RawRow> below = sheet.rows().subList(gap, sheet.rows().size());
        below.forEach(row -> table.putAll(row, CellClass.IGNORED));
        table.ignored += below.size();
        RawCell first = below.get(0).cells().get(0);
        table.add(
                ProblemCode.ROWS_AFTER_GAP,
                first,
                null,
                Map.of("row", Integer.toString(first.row()), "rows", Integer.toString(below.size())));
    }
}
