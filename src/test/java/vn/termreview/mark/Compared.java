package vn.termreview.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import vn.termreview.workbook.ArchiveGate;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.WorkbookLimits;
import vn.termreview.workbook.WorkbookReader;

/** A marked workbook beside the original: without our sheet, fills and comments they are the same. */
final class Compared {

    static final String ERROR = "FFFFC7CE";
    static final String QUERY = "FFFFEB9C";

    private Compared() {}

    /** Asks an independent library, and our own reader. */
    static void requireSameContent(byte[] original, byte[] marked, Set<String> markedCells) {
        assertThat(raw(marked).subList(1, raw(marked).size())).isEqualTo(raw(original));
        try (XSSFWorkbook before = open(original);
                XSSFWorkbook after = open(marked)) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
            for (int i = 0; i < before.getNumberOfSheets(); i++) {
                XSSFSheet one = before.getSheetAt(i);
                XSSFSheet other = after.getSheetAt(i + 1);
                assertThat(other.getSheetName()).isEqualTo(one.getSheetName());
                assertThat(after.getSheetVisibility(i + 1)).isEqualTo(before.getSheetVisibility(i));
                assertThat(cells(other, markedCells)).isEqualTo(cells(one, markedCells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    static List<RawSheet> raw(byte[] workbook) {
        return new WorkbookReader().read(workbook, new ArchiveGate(WorkbookLimits.defaults()).inspect(workbook));
    }

    /** Addresses, values, formulas and formats; of marked cells all of the format but the fill. */
    private static List<String> cells(XSSFSheet sheet, Set<String> markedCells) {
        List<String> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String place = sheet.getSheetName() + "!" + cell.getAddress();
                boolean marked = markedCells.contains(place);
                if (marked && cell.getCellType() == CellType.BLANK) {
                    continue;
                }
                XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
                cells.add(place + " " + cell.getCellType() + " " + cell + " " + style.getDataFormatString() + " "
                        + format(style, marked) + (marked ? "" : fill(style)));
            }
        }
        return cells;
    }

    /** The format as it is written, of marked cells without the fill. */
    private static String format(XSSFCellStyle style, boolean marked) {
        CTXf format = (CTXf) style.getCoreXf().copy();
        if (marked) {
            format.setFillId(0);
            format.unsetFillId();
            format.setApplyFill(false);
            format.unsetApplyFill();
        }
        return format.xmlText();
    }

    private static String fill(XSSFCellStyle style) {
        if (!style.getCoreXf().isSetFillId()) {
            return "";
        }
        XSSFColor colour = style.getFillForegroundXSSFColor();
        return style.getFillPattern() == FillPatternType.NO_FILL || colour == null
                ? ""
                : String.valueOf(colour.getARGBHex());
    }

    /** The cells with one of our two fills, such as {@code S!B2 FFFFC7CE}, without our own sheet. */
    static Set<String> filled(byte[] marked) {
        Set<String> filled = new TreeSet<>();
        try (XSSFWorkbook workbook = open(marked)) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                for (Row row : workbook.getSheetAt(i)) {
                    for (Cell cell : row) {
                        String fill = fill((XSSFCellStyle) cell.getCellStyle());
                        if (fill.equals(ERROR) || fill.equals(QUERY)) {
                            filled.add(workbook.getSheetName(i) + "!" + cell.getAddress() + " " + fill);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filled;
    }
}
