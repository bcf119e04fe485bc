package vn.termreview.workbook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/** Reads the sheets of an .xls record by record; nothing but the cells and the shared strings is kept. */
final class XlsReader {
    private static final int TABLE_HEAD = 8;

    private final RecordInputStream in;
    private final long length;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<RawSheet> sheets = new ArrayList<>();

    XlsReader(byte[] plain) {
        this.in = new RecordInputStream(new ByteArrayInputStream(plain));
        this.length = plain.length;
    }

    List<RawSheet> read() {
        int depth = 0;
        XlsSheet sheet = null;
        while (next()) {
            if (in.getSid() == BOFRecord.sid) {
                int type = new BOFRecord(in).getType();
                if (depth == 0 && type != BOFRecord.TYPE_WORKBOOK) {
                    sheet = new XlsSheet(new XlsCells(styles), strings, type);
                }
                depth++;
            } else if (in.getSid() == EOFRecord.sid) {
                depth = Math.max(0, depth - 1);
                if (depth == 0 && sheet != null) {
                    end(sheet);
                    sheet = null;
                }
            } else if (sheet == null) {
                takeGlobal();
            } else if (depth == 1) {
                sheet.take(in);
            }
            in.readRemainder();
        }
        if (sheet != null) {
            end(sheet);
        }
        return List.copyOf(sheets);
    }

    /** The zeros that fill a stream up are not records. */
    private boolean next() {
        ReadingGuard.check();
        if (length == 0 || !in.hasNextRecord() || in.getNextSid() == 0) {
            return false;
        }
        in.nextRecord();
        return true;
    }

    private void takeGlobal() {
        switch (in.getSid()) {
            case BoundSheetRecord.sid -> bound.add(new BoundSheetRecord(in));
            case SSTRecord.sid -> readStrings();
            default -> styles.take(in);
        }
    }

    /** Until its bytes end, whatever the table says of its length. */
    private void readStrings() {
        strings.clear();
        in.readFully(new byte[TABLE_HEAD]);
        while (in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == Biff.CONTINUE)) {
            ReadingGuard.check();
            String text = new UnicodeString(in).getString();
            strings.add(text.isEmpty() ? "" : text);
        }
    }

    /** Sheets follow each other in the order of the places that the directory states. */
    private void end(XlsSheet sheet) {
        BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(bound);
        if (sheets.size() < ordered.length) {
            BoundSheetRecord own = ordered[sheets.size()];
            boolean visible = !own.isHidden() && !own.isVeryHidden() && sheet.isOfCells();
            sheets.add(new RawSheet(own.getSheetname(), visible, sheet.rows()));
        }
    }
}
