package vn.termreview.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.RawXlsx;
import vn.termreview.workbook.WorkbookLimits;

/** What a workbook has around its cells stays, moves on by one sheet, or keeps it from being marked. */
class SurroundingsTest {

    private static final String ROWS = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>";

    @Test
    void names_of_one_sheet_stay_with_their_sheet_and_the_list_is_what_opens() throws IOException {
        byte[] original = OddBook.of(
                        OddBook.workbook(
                                "<bookViews><workbookView firstSheet=\"1\" activeTab=\"1\"/></bookViews>",
                                "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">T!$A$1</definedName>"
                                        + "<definedName name=\"all\">S!$A$1</definedName></definedNames><calcPr/>"),
                        OddBook.sheet("", ROWS, ""))
                .bytes();

        byte[] marked = Marks.in(original, Marks.error(1, "S", "B1"));

        assertThat(Packed.of(marked).part("xl/workbook.xml"))
                .contains(
                        "<workbookView firstSheet=\"0\" activeTab=\"0\"/>",
                        "<sheets><sheet name=\"Cần sửa\" sheetId=\"8\" r:id=\"rId5\"/><sheet name=\"S\"",
                        "localSheetId=\"2\">T!$A$1<",
                        "<definedName name=\"all\">S!$A$1</definedName>");
        try (XSSFWorkbook workbook = Compared.open(marked)) {
            assertThat(workbook.getPrintArea(2)).isEqualTo("T!$A$1");
            assertThat(IntStream.range(0, 3).filter(i -> workbook.getSheetAt(i).isSelected()))
                    .containsExactly(0);
        }
    }

    @Test
    void the_drawing_of_the_comments_is_named_in_its_place() {
        String after = "<autoFilter ref=\"A1:B1\"/><mergeCells count=\"1\"><mergeCell ref=\"D1:E1\"/></mergeCells>"
                + "<dataValidations count=\"0\"/><pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\""
                + " footer=\"1\"/><headerFooter/>";
        String last = "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice Requires=\"x14\"><controls/></mc:Choice></mc:AlternateContent><extLst/>";
        byte[] original = OddBook.of(OddBook.sheet("", ROWS, after + last)).bytes();

        String marked = Packed.of(Marks.in(original, Marks.error(1, "S", "B1"))).part("xl/worksheets/sheet1.xml");

        assertThat(marked).contains(after + "<legacyDrawing r:id=\"rId2\"/>" + last);
    }

    @Test
    void a_comment_of_the_senders_keeps_its_text_and_gets_ours_appended() throws IOException {
        byte[] original = Comments.with(
                "<author>Bà Hai (mẫu)</author>",
                "<comment ref=\"B1\" authorId=\"0\"><text><t>Xem lại</t></text></comment>"
                        + "<comment ref=\"A1\" authorId=\"0\"><text><r><t>Của tôi</t></r></text></comment>");

        byte[] marked = Marks.in(original, Marks.error(1, "S", "B1"), Marks.error(2, "S", "D7"));

        assertThat(Schema.complaints(marked)).isEmpty();
        Compared.requireSameContent(original, marked, Set.of("S!B1", "S!D7"));
        try (XSSFWorkbook workbook = Compared.open(marked)) {
            assertThat(workbook.getSheet("S").getCellComments()).hasSize(3);
            assertThat(MarkerTest.comment(workbook.getSheet("S"), "B1")).startsWith("Xem lại\n\nLỖI (điểm số 1)\n");
            assertThat(MarkerTest.comment(workbook.getSheet("S"), "A1")).isEqualTo("Của tôi");
            assertThat(MarkerTest.comment(workbook.getSheet("S"), "D7")).startsWith("LỖI (điểm số 2)\n");
        }
        String drawing = Packed.of(marked).part("xl/drawings/vmlDrawing1.vml");
        assertThat(drawing)
                .contains("data=\"1,2\"", "id=\"_x0000_s2049\"", "<br>")
                .containsOnlyOnce("<v:shapetype");
        assertThat(drawing.split("ObjectType=\"Note\"", -1)).hasSize(1 + 3);
    }

    @Test
    void a_conversation_is_left_alone() {
        byte[] original = Comments.with(
                "<author>tc={11111111-2222-3333-4444-555555555555}</author>",
                "<comment ref=\"B1\" authorId=\"0\"><text><t>[Threaded comment]</t></text></comment>");

        byte[] marked = Marks.in(original, Marks.error(1, "S", "B1"));

        assertThat(Compared.filled(marked)).containsExactly("S!B1 " + Compared.ERROR);
        assertThat(Packed.of(marked).part("xl/comments1.xml")).contains("<text><t>[Threaded comment]</t></text>");
    }

    @Test
    void with_very_many_findings_all_cells_are_coloured_and_listed_and_the_errors_commented() throws IOException {
        byte[] original = OddBook.of(OddBook.sheet("", ROWS, "")).bytes();
        Mark[] marks = IntStream.rangeClosed(1, 700)
                .mapToObj(i -> i > 300 ? Marks.error(i, "S", "C" + i) : Marks.query(i, "S", "C" + i))
                .toArray(Mark[]::new);

        byte[] marked = Marks.in(original, marks);

        assertThat(Compared.filled(marked)).hasSize(700);
        try (XSSFWorkbook workbook = Compared.open(marked)) {
            assertThat(workbook.getSheet("S").getCellComments())
                    .hasSize(500)
                    .containsKey(new org.apache.poi.ss.util.CellAddress("C700"));
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(6 + 700 + 1);
            assertThat(workbook.getSheetAt(0).getRow(706).getCell(0).getStringCellValue())
                    .isEqualTo("Trang S: nhiều chỗ cần sửa quá, nên chỉ 500 ô có ghi chú; danh sách trên có đủ.");
        }
    }

    @Test
    void a_signature_that_would_be_broken_is_taken_off_and_macros_stay_with_their_ending() {
        RawXlsx book = OddBook.of(OddBook.sheet("", ROWS, ""));
        byte[] original = book.without("_rels/.rels")
                .part(
                        "_rels/.rels",
                        OddBook.relations(OddBook.relation("rId1", "officeDocument", "xl/workbook.xml")
                                + "<Relationship Id=\"rId9\" Type=\"" + OddBook.PACKAGE
                                + "relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/>"))
                .part("_xmlsignatures/origin.sigs", "")
                .part("xl/vbaProject.bin", new byte[] {9, 8, 7})
                .bytes();
        byte[] macros = book.without("[Content_Types].xml")
                .part(
                        "[Content_Types].xml",
                        Packed.of(original)
                                .part("[Content_Types].xml")
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                .bytes();

        MarkedWorkbook marked =
                new Marker(WorkbookLimits.defaults()).mark(macros, Marks.notice(Marks.error(1, "S", "B1")));

        assertThat(marked.ending()).isEqualTo("xlsm");
        assertThat(Packed.of(marked.bytes()).part("_rels/.rels"))
                .doesNotContain("signature")
                .contains("rId1");
        assertThat(Packed.of(marked.bytes()).part("xl/worksheets/sheet3.xml")).contains("Chữ ký số của tệp");
        assertThat(Packed.of(marked.bytes()).changedFrom(Packed.of(macros))).doesNotContain("xl/vbaProject.bin");
    }

    @Test
    void what_cannot_be_marked_safely_is_refused_with_the_reason() {
        String sheet = OddBook.sheet("", ROWS, "");

        assertRefused("no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8), Obstacle.NO_PACKAGE);
        assertRefused(
                OddBook.of(sheet.replace("<v>2</v>", "<v>2</v></c><c r=\"B1\"><v>3</v>"))
                        .bytes(),
                Obstacle.NO_PACKAGE);
        assertRefused(OddBook.of(sheet.replace("\"B1\"", "\"B1\" s=\"9\"")).bytes(), Obstacle.UNUSUAL_PART);
        assertRefused(
                OddBook.of(sheet)
                        .without("xl/_rels/workbook.xml.rels")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                Packed.of(OddBook.of(sheet).bytes())
                                        .part("xl/_rels/workbook.xml.rels")
                                        .replace("</R", OddBook.relation("rId9", "revisionHeaders", "r.xml") + "</R"))
                        .bytes(),
                Obstacle.SHARED);
    }

    private static void assertRefused(byte[] workbook, Obstacle obstacle) {
        assertThatExceptionOfType(NotMarkableException.class)
                .isThrownBy(() -> Marks.in(workbook, Marks.error(1, "S", "B1")))
                .returns(obstacle, NotMarkableException::obstacle);
    }
}
