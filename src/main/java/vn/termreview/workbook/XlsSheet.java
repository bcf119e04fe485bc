package vn.termreview.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet while its records go by; where a place is stated twice, the last cell counts, as in Excel. */
final class XlsSheet {
    private static final int RICH_TEXT = 0x00D6;

    private final XlsCells cells;
    private final List<String> strings;
    private final int type;
    private final Map<Integer, TreeMap<Integer, RawCell>> rows = new TreeMap<>();
    /** The formula whose text is to follow. */
    private @Nullable FormulaRecord waiting;

    XlsSheet(XlsCells cells, List<String> strings, int type) {
        this.cells = cells;
        this.strings = strings;
        this.type = type;
    }

    /** Whether it is a sheet as people know them, and no chart or macros. */
    boolean isOfCells() {
        return type == BOFRecord.TYPE_WORKSHEET;
    }

    List<RawRow> rows() {
        return rows.entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .map(row -> new RawRow(row.getKey(), List.copyOf(row.getValue().values())))
                .toList();
    }

    void take(RecordInputStream in) {
        if (type != BOFRecord.TYPE_WORKSHEET && type != BOFRecord.TYPE_EXCEL_4_MACRO) {
            return;
        }
        switch (in.getSid()) {
            case NumberRecord.sid -> {
                NumberRecord cell = new NumberRecord(in);
                put(cells.number(
                        cell.getRow() + 1, column(cell.getColumn()), cell.getXFIndex(), cell.getValue(), null));
            }
            case RKRecord.sid -> {
                RKRecord cell = new RKRecord(in);
                put(cells.number(
                        cell.getRow() + 1, column(cell.getColumn()), cell.getXFIndex(), cell.getRKNumber(), null));
            }
            case MulRKRecord.sid -> {
                MulRKRecord several = new MulRKRecord(in);
                for (int i = 0; i < several.getNumColumns(); i++) {
                    put(cells.number(
                            several.getRow() + 1,
                            column(several.getFirstColumn()) + i,
                            several.getXFAt(i),
                            several.getRKNumberAt(i),
                            null));
                }
            }
            case LabelSSTRecord.sid -> {
                LabelSSTRecord cell = new LabelSSTRecord(in);
                int index = cell.getSSTIndex();
                String text = index >= 0 && index < strings.size() ? strings.get(index) : "";
                putText(cell.getRow() + 1, column(cell.getColumn()), cell.getXFIndex(), text);
            }
            case LabelRecord.sid, RICH_TEXT -> {
                LabelRecord cell = label(in);
                putText(
                        cell.getRow() + 1,
                        column(cell.getColumn()),
                        cell.getXFIndex(),
                        String.valueOf(cell.getValue()));
            }
            case BoolErrRecord.sid -> {
                BoolErrRecord cell = new BoolErrRecord(in);
                int row = cell.getRow() + 1;
                int column = column(cell.getColumn());
                put(
                        cell.isBoolean()
                                ? XlsCells.truth(row, column, cell.getBooleanValue(), null)
                                : XlsCells.error(row, column, cell.getErrorValue(), null));
            }
            case FormulaRecord.sid -> putFormula(new FormulaRecord(in));
            case StringRecord.sid -> {
                if (waiting != null) {
                    putResult(waiting, new StringRecord(in).getString());
                    waiting = null;
                }
            }
            case BlankRecord.sid -> {
                BlankRecord cell = new BlankRecord(in);
                remove(cell.getRow() + 1, column(cell.getColumn()));
            }
            case MulBlankRecord.sid -> {
                MulBlankRecord several = new MulBlankRecord(in);
                for (int i = 0; i < several.getNumColumns(); i++) {
                    remove(several.getRow() + 1, several.getFirstColumn() + 1 + i);
                }
            }
            default -> {
                // sizes, windows, drawings
            }
        }
    }

    /** Text with fonts of its own begins like any other. */
    private static LabelRecord label(RecordInputStream in) {
        LabelRecord cell = new LabelRecord(in);
        if (cell.getStringLength() > 0 && cell.getValue() == null) {
            throw new RecordFormatException("text cut off");
        }
        return cell;
    }

    private void putFormula(FormulaRecord formula) {
        int row = formula.getRow() + 1;
        int column = column(formula.getColumn());
        waiting = null;
        if (formula.hasCachedResultString()) {
            waiting = formula;
            putResult(formula, "");
            return;
        }
        String spelled = XlsFormula.of(formula);
        put(
                switch (formula.getCachedResultTypeEnum()) {
                    case BOOLEAN -> XlsCells.truth(row, column, formula.getCachedBooleanValue(), spelled);
                    case ERROR -> XlsCells.error(row, column, formula.getCachedErrorValue(), spelled);
                    case STRING -> cells.text(row, column, formula.getXFIndex(), "", spelled);
                    default -> cells.number(row, column, formula.getXFIndex(), formula.getValue(), spelled);
                });
    }

    private void putResult(FormulaRecord formula, String text) {
        put(cells.text(
                formula.getRow() + 1, column(formula.getColumn()), formula.getXFIndex(), text, XlsFormula.of(formula)));
    }

    private void putText(int row, int column, int style, String text) {
        if (text.isEmpty()) {
            remove(row, column);
        } else {
            put(cells.text(row, column, style, text, null));
        }
    }

    private static int column(short stated) {
        return (stated & 0xFFFF) + 1;
    }

    private void put(RawCell cell) {
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }

    private void remove(int row, int column) {
        TreeMap<Integer, RawCell> known = rows.get(row);
        if (known != null) {
            known.remove(column);
        }
    }
}
