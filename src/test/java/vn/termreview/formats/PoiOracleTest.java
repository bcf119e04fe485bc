package vn.termreview.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our readers see what POI's user model sees, cell by cell. */
class PoiOracleTest {
    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0",
            "0%",
            "0.00%",
            "dd/mm/yyyy",
            "m/d/yy",
            "d-mmm",
            "h:mm",
            "[h]:mm:ss",
            "@",
            "\"ngày\" 0",
            "#,##0\\ \"đ\"",
            "yyyy",
            "[Red]-0",
            "0;[Red]-0",
            "0.0E+00",
            "[$-42A]dd mmmm yyyy",
            "mm:ss");
    private static final List<Double> NUMBERS = List.of(
            0.0, 1.0, -1.0, 0.1, 95.5, 1.0 / 3, 43830.0, 43830.75, 59.0, 61.0, 1e15, 1.5e-9, 123456789.0, 1e300);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_type_in_every_format(boolean office) throws IOException {
        byte[] bytes = XlsCopy.bytes(filled(office ? new XSSFWorkbook() : new HSSFWorkbook()));

        assertThat(PoiOracle.ours(bytes)).hasSizeGreaterThan(280).isEqualTo(PoiOracle.poi(bytes));
    }

    @Test
    void days_from_1904_on() throws IOException {
        byte[] bytes;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            bytes = XlsCopy.bytes(filled(workbook));
        }

        assertThat(PoiOracle.ours(bytes)).isEqualTo(PoiOracle.poi(bytes));
    }

    @Test
    void a_text_that_goes_on_through_many_records() throws IOException {
        byte[] bytes;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("S");
            for (int i = 0; i < 40; i++) {
                String letters = i % 3 == 0 ? "abc" : "ạbộ";
                sheet.createRow(i).createCell(0).setCellValue(i + letters.repeat(300 + i * 250));
            }
            bytes = XlsCopy.bytes(workbook);
        }

        assertThat(PoiOracle.ours(bytes)).hasSize(40).isEqualTo(PoiOracle.poi(bytes));
    }

    @Test
    void a_file_that_was_written_again_by_the_other_model_is_the_same() throws IOException {
        byte[] once = Honest.xls();
        byte[] again;
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(once))) {
            again = XlsCopy.bytes(workbook);
        }

        assertThat(PoiOracle.ours(again)).isEqualTo(PoiOracle.ours(once)).isEqualTo(PoiOracle.ours(Honest.xlsx()));
    }

    private static Workbook filled(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Số liệu");
        for (int i = 0; i < FORMATS.size(); i++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.get(i)));
            Row row = sheet.createRow(i * 3);
            for (int j = 0; j < NUMBERS.size(); j++) {
                row.createCell(j).setCellValue(NUMBERS.get(j));
                row.getCell(j).setCellStyle(style);
            }
        }
        Sheet other = workbook.createSheet("Khác");
        Row row = other.createRow(0);
        row.createCell(0).setCellValue("Chữ");
        row.createCell(1).setCellValue(true);
        row.createCell(2).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(3).setCellFormula("1+1");
        row.createCell(4).setCellFormula("\"a\"&\"b\"");
        row.createCell(5).setCellFormula("1/0");
        row.createCell(6).setCellFormula("1=1");
        row.createCell(7).setCellFormula("SUM('Số liệu'!A1:B2)");
        row.createCell(8).setCellFormula("\"\"");
        row.createCell(9).setCellValue("");
        row.createCell(10).setCellValue("  hai  dấu cách\nvà xuống dòng ");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.createSheet("Ẩn").createRow(4).createCell(2).setCellValue(7);
        workbook.setSheetHidden(2, true);
        return workbook;
    }
}
