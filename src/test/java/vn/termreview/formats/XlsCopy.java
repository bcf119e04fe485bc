package vn.termreview.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of an .xlsx in an .xls, with their number formats; formulas as their values. */
final class XlsCopy {
    private final HSSFWorkbook to = new HSSFWorkbook();
    private final Map<String, CellStyle> styles = new HashMap<>();

    private XlsCopy() {}

    static byte[] of(byte[] xlsx) {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return bytes(new XlsCopy().copy(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private HSSFWorkbook copy(Workbook from) {
        for (int i = 0; i < from.getNumberOfSheets(); i++) {
            Sheet source = from.getSheetAt(i);
            Sheet target = to.createSheet(source.getSheetName());
            for (Row row : source) {
                Row copied = target.createRow(row.getRowNum());
                row.forEach(cell -> copy(cell, copied.createCell(cell.getColumnIndex())));
            }
        }
        for (int i = 0; i < from.getNumberOfSheets(); i++) {
            to.setSheetVisibility(i, from.getSheetVisibility(i));
        }
        return to;
    }

    private void copy(Cell from, Cell target) {
        target.setCellStyle(styles.computeIfAbsent(from.getCellStyle().getDataFormatString(), format -> {
            CellStyle style = to.createCellStyle();
            style.setDataFormat(to.createDataFormat().getFormat(format));
            return style;
        }));
        CellType type = from.getCellType() == CellType.FORMULA ? from.getCachedFormulaResultType() : from.getCellType();
        switch (type) {
            case NUMERIC -> target.setCellValue(from.getNumericCellValue());
            case STRING -> target.setCellValue(from.getStringCellValue());
            case BOOLEAN -> target.setCellValue(from.getBooleanCellValue());
            case ERROR -> target.setCellErrorValue(from.getErrorCellValue());
            default -> {
                // stays empty
            }
        }
    }
}
