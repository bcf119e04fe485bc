package vn.termreview.review.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.review.office.ContentTables;
import vn.termreview.review.office.OfficeContents;

/** The workbook, read back with another library. */
class XlsxTest {
    private static final int HEADS = 2;
    private static final int FIRST_TABLE = 2;
    private static final DataFormatter SHOWN = new DataFormatter(Locale.forLanguageTag("vi-VN"));
    private static final ReviewContent COMPLETE = OfficeContents.complete();
    private static final ReviewContent DRAFT = OfficeContents.draft();

    static Stream<ReviewContent> contents() {
        return Stream.of(COMPLETE, DRAFT);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_figure_stands_in_full(ReviewContent content) throws IOException {
        XSSFSheet sheet = written(content).getSheet("Số liệu");

        assertThat(sheet.getLastRowNum()).isEqualTo(HEADS + content.figures().size());
        for (int i = 0; i < content.figures().size(); i++) {
            Figure figure = content.figures().get(i);
            Row row = sheet.getRow(HEADS + 1 + i);
            assertThat(text(row, 0)).isEqualTo(figure.traceCode() == null ? "" : figure.traceCode());
            assertThat(text(row, 1)).isEqualTo(figure.indicator());
            Integer year = figure.year();
            assertThat(text(row, 4)).isEqualTo(year == null ? "Cả nhiệm kỳ" : year.toString());
            assertThat(text(row, 6)).isEqualTo(figure.unitName() == null ? "" : figure.unitName());
            assertNumber(row, 7, figure.value());
            assertThat(text(row, 8)).isEqualTo(figure.text() == null ? "" : figure.text());
            assertNumber(row, 9, figure.numerator());
            assertNumber(row, 10, figure.denominator());
            assertNumber(
                    row, 13, figure.target() == null ? null : figure.target().level());
            assertThat(text(row, 15))
                    .isEqualTo(
                            switch (figure.verdict()) {
                                case EXCEEDED -> "vượt";
                                case MET -> "đạt";
                                case MISSED -> "chưa đạt";
                                case INSUFFICIENT -> "chưa đủ dữ liệu";
                                case INCOMPARABLE -> "không so sánh được";
                                case NONE -> "–";
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_table_has_a_sheet_that_shows_it_as_printed(ReviewContent content) throws IOException {
        XSSFWorkbook workbook = written(content);
        List<ContentTables.Table> tables = ContentTables.of(content);

        assertThat(workbook.getNumberOfSheets()).isEqualTo(FIRST_TABLE + tables.size());
        for (int i = 0; i < tables.size(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(FIRST_TABLE + i);
            assertThat(text(sheet.getRow(0), 0)).isEqualTo(tables.get(i).caption());
            assertThat(texts(sheet.getRow(HEADS))).containsAll(tables.get(i).heads());
            assertThat(rows(sheet, tables.get(i).rows()))
                    .isEqualTo(tables.get(i).rows().stream()
                            .map(row -> row.stream().map(ContentTables::plain).toList())
                            .toList());
        }
    }

    @Test
    void what_is_printed_as_a_number_is_one_and_what_is_missing_is_text() throws IOException {
        XSSFSheet members = sheet(written(DRAFT), "Biến động đảng viên");

        Row first = members.getRow(HEADS + 1);
        assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        List<Cell> missing = new ArrayList<>();
        members.forEach(row -> row.forEach(cell -> {
            if (SHOWN.formatCellValue(cell).equals("…")) {
                missing.add(cell);
            }
        }));
        assertThat(missing).isNotEmpty().allMatch(cell -> cell.getCellType() == CellType.STRING);
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_text() throws IOException {
        ReviewContent content =
                OfficeContents.with(COMPLETE, "Chi bộ Giáo dục Mầm non-Tiểu học-Thường xuyên, Chuyên nghiệp", "=1+1");

        XSSFWorkbook workbook = written(content);

        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(cells.stream()
                        .filter(cell -> cell.getCellType() == CellType.STRING)
                        .filter(cell -> cell.getStringCellValue().equals("=1+1")))
                .isNotEmpty();
    }

    @Test
    void the_first_sheet_leads_to_all_others() throws IOException {
        XSSFWorkbook workbook = written(COMPLETE);

        List<String> names = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
        assertThat(names.subList(0, 3)).containsExactly("Mục lục", "Số liệu", "Bảng 1. Kết quả thực hiện các");
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31);
        assertThat(workbook.getSheetAt(0).getHyperlinkList().stream().map(link -> link.getLocation()))
                .containsExactlyElementsOf(
                        names.stream().skip(1).map(name -> "'" + name + "'!A1").toList());
    }

    @Test
    void a_draft_says_so_on_its_first_sheet_and_on_each_page() throws IOException {
        assertThat(written(DRAFT))
                .allSatisfy(sheet -> assertThat(sheet.getHeader().getCenter()).endsWith("DỰ THẢO"));
        assertThat(firstColumn(written(DRAFT))).contains("DỰ THẢO", "DỮ LIỆU MẪU");
        assertThat(written(COMPLETE))
                .allSatisfy(sheet -> assertThat(sheet.getHeader().getCenter()).isEmpty());
        assertThat(firstColumn(written(COMPLETE))).contains("DỮ LIỆU MẪU").doesNotContain("DỰ THẢO");
    }

    @Test
    void every_sheet_is_set_up_for_a4_with_its_heads_in_sight() throws IOException {
        XSSFWorkbook workbook = written(COMPLETE);

        assertThat(workbook).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        });
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADS);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (HEADS + 1));
            for (Cell cell : sheet.getRow(HEADS)) {
                assertThat(((XSSFCellStyle) cell.getCellStyle()).getFont().getBold())
                        .isTrue();
            }
        }
    }

    @Test
    void marks_stand_behind_their_line_and_the_notes_below_the_table() throws IOException {
        XSSFSheet sheet = sheet(written(COMPLETE), "Tổng hợp thực hiện chỉ tiêu");

        int column = texts(sheet.getRow(HEADS)).indexOf("Chú thích");
        List<String> marked = new ArrayList<>();
        sheet.forEach(row -> {
            if (row.getRowNum() > HEADS && !text(row, column).isEmpty()) {
                marked.add(text(row, 1) + " " + text(row, column));
            }
        });
        assertThat(marked).containsExactly("Trường đạt chuẩn quốc gia còn hiệu lực 1", "Số đảng viên 2");
        assertThat(firstColumn(sheet))
                .contains(
                        "1. " + COMPLETE.footnotes().get(0).text(),
                        "2. " + COMPLETE.footnotes().get(1).text());
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(new XlsxRenderer().render(OfficeContents.complete())).isEqualTo(new XlsxRenderer().render(COMPLETE));
    }

    private static XSSFWorkbook written(ReviewContent content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(content)));
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String caption) {
        return IntStream.range(FIRST_TABLE, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(sheet -> text(sheet.getRow(0), 0).contains(caption))
                .findFirst()
                .orElseThrow();
    }

    /** The lines below the heads, as wide as expected, without the headings of groups. */
    private static List<List<String>> rows(XSSFSheet sheet, List<List<String>> expected) {
        List<List<String>> rows = new ArrayList<>();
        int width = expected.isEmpty() ? 0 : expected.get(0).size();
        for (int i = HEADS + 1; i <= sheet.getLastRowNum() && rows.size() < expected.size(); i++) {
            Row row = sheet.getRow(i);
            List<String> texts = IntStream.range(0, width)
                    .mapToObj(column -> text(row, column))
                    .toList();
            if (!texts.stream().skip(1).allMatch(String::isEmpty)) {
                rows.add(texts);
            }
        }
        return rows;
    }

    private static List<String> firstColumn(XSSFWorkbook workbook) {
        return firstColumn(workbook.getSheetAt(0));
    }

    private static List<String> firstColumn(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.add(text(row, 0)));
        return texts;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(SHOWN.formatCellValue(cell)));
        return texts;
    }

    private static String text(@Nullable Row row, int column) {
        return row == null ? "" : SHOWN.formatCellValue(row.getCell(column));
    }

    private static void assertNumber(Row row, int column, @Nullable BigDecimal number) {
        Cell cell = row.getCell(column);
        if (number == null) {
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        } else {
            assertThat(cell.getNumericCellValue()).isEqualTo(number.doubleValue());
        }
    }
}
