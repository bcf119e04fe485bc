package vn.termreview.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;

/** Counts the non-empty cells of an .xls from its bare records; shares nothing with the reader but the walk over them. */
final class XlsCounter {
    private static final int BOUND_SHEET = 0x85;
    private static final int STRINGS = 0xFC;
    private static final int CELL_HEAD = 6;

    private final Biff records;
    private final WorkbookLimits limits;
    private final Map<Integer, BitSet> rows = new HashMap<>();
    private BitSet emptyStrings = new BitSet();
    private int stringCount;
    private int boundSheets;
    private long count;
    private long stored;

    XlsCounter(byte[] plain, WorkbookLimits limits) {
        this.records = new Biff(plain);
        this.limits = limits;
    }

    /** The cells of all sheets, hidden ones too; charts hold none. */
    long count() throws ZipException {
        int depth = 0;
        int sheets = 0;
        boolean cells = false;
        while (records.next()) {
            if (records.sid() == Biff.BOF) {
                int type = records.unsignedShort(2);
                if (depth == 0 && type != Biff.GLOBALS) {
                    sheets++;
                    cells = sheets <= boundSheets && (type == Biff.WORKSHEET || type == Biff.MACRO_SHEET);
                }
                depth++;
            } else if (records.sid() == Biff.EOF) {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    endSheet();
                    cells = false;
                }
            } else if (depth == 1 && cells) {
                countRecord();
            } else if (records.sid() == BOUND_SHEET) {
                boundSheets++;
            } else if (records.sid() == STRINGS) {
                BiffStrings strings = new BiffStrings(records);
                emptyStrings = strings.emptyOnes();
                stringCount = strings.count();
            }
        }
        endSheet();
        return count;
    }

    private void endSheet() {
        rows.values().forEach(row -> count += row.cardinality());
        rows.clear();
    }

    private void countRecord() throws ZipException {
        switch (records.sid()) {
            case 0x0203, 0x027E, 0x0205, 0x0006 -> put(records.unsignedShort(2), true);
            case 0x00BD -> {
                int first = records.unsignedShort(2);
                int cells = (records.length() - CELL_HEAD) / 6;
                for (int i = 0; i < cells; i++) {
                    put(first + i, true);
                }
            }
            case 0x00FD -> {
                int index = records.intAt(CELL_HEAD);
                put(records.unsignedShort(2), index >= 0 && index < stringCount && !emptyStrings.get(index));
            }
            case 0x0204, 0x00D6 -> {
                int length = records.unsignedShort(CELL_HEAD);
                CellBounds.characters(length, limits);
                put(records.unsignedShort(2), length > 0);
            }
            case 0x0201 -> put(records.unsignedShort(2), false);
            case 0x00BE -> {
                int first = records.unsignedShort(2);
                for (int i = 0; i < (records.length() - CELL_HEAD) / 2; i++) {
                    put(first + i, false);
                }
            }
            default -> {
                // sizes, windows, drawings
            }
        }
    }

    private void put(int column, boolean filled) throws ZipException {
        int row = records.unsignedShort(0);
        if (!filled) {
            BitSet known = rows.get(row);
            if (known != null) {
                known.clear(column);
            }
            return;
        }
        CellBounds.place(row + 1L, column + 1L, limits);
        rows.computeIfAbsent(row, key -> new BitSet()).set(column);
        CellBounds.cells(++stored, limits);
    }
}
