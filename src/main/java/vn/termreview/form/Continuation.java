package vn.termreview.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;

/** Recognises a sheet without a header as the rest of the table that the sheet before ended with. */
final class Continuation {
    private Continuation() {}

    /** The continuing table, or null where the sheet's rows do not fit the columns of the one before. */
    static @Nullable Segment of(RawSheet sheet, Segment before) {
        if (before.matrix != null
                || before.signed
                || before.isUnusable()
                || before.rows.isEmpty()
                || sheet.rows().isEmpty()) {
            return null;
        }
        List<RawRow> rows = sheet.rows();
        RowKind first = new RowClassifier(before.map).classify(rows.get(0));
        if (first != RowKind.DATA && first != RowKind.SECTION && first != RowKind.BLANK) {
            return null;
        }
        Segment segment = new Segment(sheet.name(), before.map, null);
        segment.continued = before;
        segment.stated.putAll(before.stated);
        new SegmentReader(segment).readRows(rows, rows.get(0).number() - 1);
        boolean fits = !segment.rows.isEmpty() && segment.rows.stream().noneMatch(DataRow::quarantined);
        return fits ? segment : null;
    }
}
