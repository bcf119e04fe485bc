package vn.termreview.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.OpenedWorkbook;
import vn.termreview.workbook.Passwords;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.RawType;
import vn.termreview.workbook.WorkbookLimits;
import vn.termreview.workbook.Workbooks;

/**
 * The typed cells of a workbook, by our reader and by POI's user model, in the same words. Where the two differ on purpose,
 * this is where it says so:
 *
 * <ul>
 *   <li>A formula that nobody has calculated: ours says so, POI says 0 or an empty text. Left out of both.
 *   <li>An empty text that is not a formula's: empty to us, a text cell to POI. Left out.
 *   <li>The time of day of a date: ours keeps the day. Compared by day.
 *   <li>A day after the year 9999: no day to us, an odd year to POI. Compared as a number.
 *   <li>Day 60, a 29 February 1900 that never was: 28 February to us, 1 March to POI. Not compared.
 *   <li>A format that shows a time alone is a date to both, the day of its whole part.
 * </ul>
 */
final class PoiOracle {

    private static final double LAST_DAY = 2_958_466;

    private PoiOracle() {}

    static Map<String, String> ours(byte[] bytes) {
        OpenedWorkbook opened = new Workbooks(WorkbookLimits.defaults(), new Passwords()).open("", bytes);
        Map<String, String> cells = new TreeMap<>();
        for (RawSheet sheet : opened.sheets()) {
            for (RawRow row : sheet.rows()) {
                for (RawCell cell : row.cells()) {
                    if (cell.type() != RawType.UNCACHED) {
                        cells.put(sheet.name() + "!" + cell.address(), word(cell));
                    }
                }
            }
        }
        return cells;
    }

    private static String word(RawCell cell) {
        if (cell.type() == RawType.NUMBER && cell.number() != null) {
            return cell.date() == null ? "number " + cell.number().doubleValue() : "date " + cell.date();
        }
        return cell.type().name().toLowerCase(java.util.Locale.ROOT) + " " + cell.text();
    }

    static Map<String, String> poi(byte[] bytes) {
        Map<String, String> cells = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String word = word(cell);
                        if (!word.isEmpty()) {
                            cells.put(
                                    sheet.getSheetName() + "!"
                                            + CellAddresses.of(cell.getRowIndex() + 1, cell.getColumnIndex() + 1),
                                    word);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static String word(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell office && !office.getCTCell().isSetV()) {
            return "";
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue().isEmpty() && !formula ? "" : "text " + cell.getStringCellValue();
            case BOOLEAN -> "boolean " + (cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                "error " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!DateUtil.isADateFormat(
                        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())
                || value < 0
                || value > LAST_DAY) {
            return "number " + value;
        }
        LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
        return "date " + day;
    }
}
