package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;

class ShownValuesTest {
    private static final Messages MESSAGES = Messages.of(Language.VI);

    /** P1 with two branches whose members are this number in this format. */
    private static FormEntry entry(double members, String format) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("P1");
            sheet.createRow(0).createCell(0).setCellValue("Năm 2018");
            Row labels = sheet.createRow(1);
            for (int i = 0; i < Sheets.P1_LABELS.size(); i++) {
                labels.createCell(i).setCellValue(String.valueOf(Sheets.P1_LABELS.get(i)));
            }
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            for (int branch = 1; branch <= 2; branch++) {
                Row row = sheet.createRow(branch + 1);
                row.createCell(0).setCellValue(branch);
                row.createCell(1).setCellValue("CB0" + branch);
                row.createCell(2).setCellValue("Chi bộ " + branch + " (mẫu)");
                Cell cell = row.createCell(3);
                cell.setCellValue(members);
                cell.setCellStyle(style);
                for (int i = 4; i < Sheets.P1_LABELS.size(); i++) {
                    row.createCell(i).setCellValue(0);
                }
            }
            workbook.write(out);
            return Readings.only(Readings.read(FormReader.standard(), out.toByteArray(), ReadingRequest.none()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            20.4   | 0          | 20.4 (ô hiển thị 20)
            0.9549 | 0%         | 95,49% (ô hiển thị 95%)
            20.4   | ;;;        | 20.4 (ô không hiển thị gì)
            20.4   | 0.0        | 20.4
            15     | dd/mm/yyyy | 15/01/1900 (ô lưu 15)
            """)
    void an_unreadable_cell_tells_what_it_holds_and_what_it_shows(double stored, String format, String found) {
        List<Finding> findings = entry(stored, format).findings();

        assertThat(Readings.codes(findings).subList(0, 2)).containsExactly("CELL_UNREADABLE D3", "CELL_UNREADABLE D4");
        assertThat(MESSAGES.found(findings.get(0))).isEqualTo(found);
        assertThat(MESSAGES.sentence(findings.get(0), "a.xlsx")).contains("“" + found + "”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1234 | 0,      | 1234.0 (ô hiển thị 1)
            20   | ;;;     | 20.0 (ô không hiển thị gì)
            20   | "1"0    | 20.0 (ô hiển thị 120)
            """)
    void a_column_that_shows_other_numbers_is_told_once(double stored, String format, String found) {
        List<Finding> findings = entry(stored, format).findings();

        assertThat(Readings.codes(findings)).containsExactly("VALUE_SHOWN_DIFFERS D3");
        assertThat(findings.get(0).details()).containsEntry("count", "2");
        assertThat(MESSAGES.found(findings.get(0))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1234 | #,##0
            1234 | 0" đảng viên"
            1234 | 0.00
            20   | General
            20   | 000
            0    | #,##0;-#,##0;"-"
            1234 | _(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)
            20   | [Red]0;[Blue]-0
            20   | @
            """)
    void what_shows_the_same_number_otherwise_says_nothing(double stored, String format) {
        assertThat(entry(stored, format).findings()).isEmpty();
    }
}
