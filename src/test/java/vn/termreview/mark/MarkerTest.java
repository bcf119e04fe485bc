package vn.termreview.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.RawXlsx;

/** What a mark does to a workbook, and what it leaves alone. */
class MarkerTest {

    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"2\"><v>0.5</v></c>"
            + "</row>\n <row r=\"4\" spans=\"1:2\"><c r=\"B4\" s=\"1\"><f>A1</f><v>43831</v></c></row>";

    @Test
    void only_the_parts_that_must_change_are_other_ones_than_before() {
        byte[] original = RawXlsx.ofRows(ROWS)
                .part("xl/media/image1.png", new byte[] {1, 2, 3})
                .part("customXml/item1.xml", "<a/>")
                .bytes();

        Packed marked = Packed.of(Marks.in(original, Marks.error(7, "S", "C1")));

        Packed before = Packed.of(original);
        assertThat(marked.changedFrom(before))
                .containsExactly(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml",
                        "xl/styles.xml",
                        "xl/worksheets/comments1.xml",
                        "xl/worksheets/vmlDrawing1.vml",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "xl/worksheets/sheet2.xml");
        assertThat(List.copyOf(marked.raw().keySet()).subList(0, before.raw().size()))
                .isEqualTo(List.copyOf(before.raw().keySet()));
    }

    @Test
    void in_a_sheet_only_a_cells_format_and_the_drawing_are_written_and_all_else_stays_letter_by_letter() {
        Packed marked = Packed.of(Marks.in(RawXlsx.ofRows(ROWS).bytes(), Marks.error(7, "S", "C1")));

        String after = marked.part("xl/worksheets/sheet1.xml");
        String before = Packed.of(RawXlsx.ofRows(ROWS).bytes()).part("xl/worksheets/sheet1.xml");
        assertThat(after.replace(" s=\"12\"", " s=\"2\"").replaceFirst("<legacyDrawing [^>]*/>", ""))
                .isEqualTo(before);
    }

    @Test
    void a_marked_cell_keeps_value_formula_and_number_format_and_gets_colour_and_comment() throws IOException {
        byte[] original = RawXlsx.ofRows(ROWS).bytes();

        byte[] marked = Marks.in(original, Marks.error(7, "S", "C1"), Marks.query(8, "S", "B4"));

        Compared.requireSameContent(original, marked, Set.of("S!C1", "S!B4"));
        assertThat(Compared.filled(marked)).containsExactly("S!B4 " + Compared.QUERY, "S!C1 " + Compared.ERROR);
        try (XSSFWorkbook workbook = Compared.open(marked)) {
            XSSFSheet sheet = workbook.getSheet("S");
            assertThat(sheet.getCellComments()).hasSize(2);
            assertThat(comment(sheet, "C1"))
                    .isEqualTo("LỖI (điểm số 7)\nTệp a.xlsx: không đọc được “=cmd()”. Đề nghị sửa rồi gửi lại.");
            assertThat(comment(sheet, "B4")).startsWith("CẦN XEM LẠI (điểm số 8)\n");
        }
    }

    @Test
    void an_empty_cell_and_a_row_that_is_not_there_are_made_where_they_belong() {
        byte[] original = RawXlsx.ofRows(ROWS).bytes();

        byte[] marked = Marks.in(
                original,
                Marks.error(1, "S", "B1"),
                Marks.error(2, "S", "D1"),
                Marks.error(3, "S", "A3"),
                Marks.query(4, "S", "A4"),
                Marks.query(5, "S", "F4"),
                Marks.query(6, "S", "B9"));

        String sheet = Packed.of(marked).part("xl/worksheets/sheet1.xml");
        assertThat(sheet.replaceAll(" s=\"\\d+\"", "").replaceAll("(?s)<(v|f)>.*?</\\1>", ""))
                .contains("<row r=\"1\"><c r=\"A1\" t=\"s\"></c><c r=\"B1\"/><c r=\"C1\"></c><c r=\"D1\"/></row>\n "
                        + "<row r=\"3\"><c r=\"A3\"/></row><row r=\"4\" spans=\"1:6\"><c r=\"A4\"/><c r=\"B4\"></c>"
                        + "<c r=\"F4\"/></row><row r=\"9\"><c r=\"B9\"/></row></sheetData>");
        Compared.requireSameContent(original, marked, Set.of("S!B1", "S!D1", "S!A3", "S!A4", "S!F4", "S!B9"));
    }

    @Test
    void a_cell_that_is_made_has_the_format_of_its_row_or_else_of_its_column() throws IOException {
        byte[] original = RawXlsx.ofSheet(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<cols><col min=\"2\" max=\"3\" width=\"9\" style=\"1\"/></cols><sheetData>"
                                + "<row r=\"1\" s=\"2\" customFormat=\"1\"/><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                                + "</sheetData></worksheet>")
                .bytes();

        byte[] marked = Marks.in(original, Marks.error(1, "S", "B1"), Marks.error(2, "S", "C2"));

        try (XSSFWorkbook workbook = Compared.open(marked)) {
            XSSFSheet sheet = workbook.getSheet("S");
            assertThat(sheet.getRow(0).getCell(1).getCellStyle().getDataFormat())
                    .isEqualTo((short) 10);
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormat())
                    .isEqualTo((short) 14);
        }
    }

    @Test
    void a_sheet_without_any_cell_can_be_marked() {
        byte[] marked = Marks.in(
                RawXlsx.ofSheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<sheetData/></worksheet>")
                        .bytes(),
                Marks.error(1, "S", "B2"));

        assertThat(Compared.filled(marked)).containsExactly("S!B2 " + Compared.ERROR);
    }

    @Test
    void several_findings_of_one_cell_are_one_comment_and_the_worse_colour() throws IOException {
        byte[] marked = Marks.in(RawXlsx.ofRows(ROWS).bytes(), Marks.query(1, "S", "C1"), Marks.error(2, "S", "C1"));

        assertThat(Compared.filled(marked)).containsExactly("S!C1 " + Compared.ERROR);
        try (XSSFWorkbook workbook = Compared.open(marked)) {
            assertThat(comment(workbook.getSheet("S"), "C1"))
                    .contains("CẦN XEM LẠI (điểm số 1)\n", "\n\nLỖI (điểm số 2)\n");
        }
    }

    @Test
    void notes_and_findings_without_a_cell_change_no_sheet() {
        byte[] original = RawXlsx.ofRows(ROWS).bytes();

        MarkedWorkbook marked = new Marker(vn.termreview.workbook.WorkbookLimits.defaults())
                .mark(
                        original,
                        Marks.notice(Marks.note(1, "S", "A1"), Marks.error(2, "S", null), Marks.error(3, null, null)));

        assertThat(marked.cells()).isZero();
        assertThat(Packed.of(marked.bytes()).raw().get("xl/worksheets/sheet1.xml"))
                .isEqualTo(Packed.of(original).raw().get("xl/worksheets/sheet1.xml"));
    }

    @Test
    void the_same_workbook_and_marks_are_the_same_bytes() {
        byte[] original = RawXlsx.ofRows(ROWS).bytes();

        assertThat(Marks.in(original, Marks.error(7, "S", "C1"), Marks.query(8, "S", "B4")))
                .isEqualTo(Marks.in(original, Marks.error(7, "S", "C1"), Marks.query(8, "S", "B4")));
    }

    static String comment(XSSFSheet sheet, String cell) {
        return Objects.requireNonNull(sheet.getCellComment(new CellAddress(cell)), cell)
                .getString()
                .getString();
    }
}
