package vn.termreview.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.workbook.RawXlsx;

/** Workbooks as few programs write them are marked all the same. */
class OddWorkbookTest {

    private static final String ROWS =
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>43831</v></c></row>";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static Stream<Arguments> oddities() {
        String sheet = OddBook.sheet("", ROWS, "");
        String prefixed = ("<x:worksheet xmlns:x=\"" + OddBook.MAIN + "\"><x:sheetData>"
                + ROWS.replace("<", "<x:").replace("<x:/", "</x:") + "</x:sheetData></x:worksheet>");
        return Stream.of(
                Arguments.of(
                        "rows and cells that do not say where they are",
                        OddBook.of(OddBook.sheet("", "<row><c><v>1</v></c><c s=\"1\"><v>43831</v></c></row>", ""))),
                Arguments.of("a row that is one tag", OddBook.of(OddBook.sheet("", "<row r=\"1\"/>", ""))),
                Arguments.of(
                        "a single-quoted format",
                        OddBook.of(OddBook.sheet("", "<row r='1'><c r='B1' s='1' t='n' ><v>1</v></c ></row>", ""))),
                Arguments.of(
                        "comments and character data with what looks like tags",
                        OddBook.of(OddBook.sheet(
                                "<!-- <sheetData> -->",
                                "<row r=\"1\"><!-- <c r=\"B1\"/> --><c r=\"A1\" t=\"str\"><f><![CDATA[1<c r=\"B1\">]]></f>"
                                        + "<v>a</v></c><c r=\"B1\"><v>1</v></c></row>",
                                ""))),
                Arguments.of("elements with a prefix", OddBook.of(prefixed)),
                Arguments.of("a byte order mark", with(sheet, "\uFEFF", StandardCharsets.UTF_8)),
                Arguments.of("two bytes a letter, the high one last", with(sheet, "\uFEFF", StandardCharsets.UTF_16LE)),
                Arguments.of(
                        "two bytes a letter, the high one first", with(sheet, "\uFEFF", StandardCharsets.UTF_16BE)),
                Arguments.of(
                        "no formats at all",
                        RawXlsx.ofRows(ROWS.replace(" s=\"1\"", ""))
                                .without("xl/styles.xml")
                                .without("xl/_rels/workbook.xml.rels")
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        OddBook.relations(
                                                OddBook.relation("rId1", "worksheet", "worksheets/sheet1.xml")))),
                Arguments.of(
                        "formats with a prefix",
                        RawXlsx.ofRows(ROWS)
                                .without("xl/styles.xml")
                                .part(
                                        "xl/styles.xml",
                                        "<m:styleSheet xmlns:m=\"" + OddBook.MAIN + "\"><m:fills count=\"1\"><m:fill>"
                                                + "<m:patternFill patternType=\"none\"/></m:fill></m:fills><m:cellXfs count=\"2\"><m:xf/>"
                                                + "<m:xf numFmtId=\"14\"><m:alignment wrapText=\"1\"/></m:xf></m:cellXfs>"
                                                + "<m:cellStyles/></m:styleSheet>")),
                Arguments.of("parts in other folders, by names from the root", elsewhere(sheet)),
                Arguments.of("the strict format", strict()),
                Arguments.of(
                        "a sheet that two names lead to",
                        OddBook.of(OddBook.workbook("", "").replace("rId4", "rId1"), sheet)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void it_is_marked_and_says_what_it_said(String oddity, RawXlsx workbook) {
        byte[] original = workbook.bytes();

        byte[] marked = Marks.in(original, Marks.error(1, "S", "B1"), Marks.query(2, "S", "C3"));

        assertThat(Compared.raw(marked).subList(1, Compared.raw(marked).size())).isEqualTo(Compared.raw(original));
        Packed after = Packed.of(marked);
        assertThat(after.changedFrom(Packed.of(original))).doesNotContain("xl/sharedStrings.xml", "_rels/.rels");
        assertThat(after.raw()).hasSize(Packed.of(original).raw().size() + (oddity.startsWith("no formats") ? 5 : 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void another_program_sees_both_cells_marked(String oddity, RawXlsx workbook) {
        byte[] marked = Marks.in(workbook.bytes(), Marks.error(1, "S", "B1"), Marks.query(2, "S", "C3"));

        // The library does not read the strict format, nor one part twice.
        if (!oddity.equals("the strict format") && !oddity.startsWith("a sheet that two")) {
            assertThat(Compared.filled(marked)).as(oddity).contains("S!B1 " + Compared.ERROR, "S!C3 " + Compared.QUERY);
        }
    }

    @Test
    void in_the_strict_format_new_parts_and_relations_are_strict() {
        Packed marked = Packed.of(Marks.in(strict().bytes(), Marks.error(1, "S", "B1")));

        assertThat(marked.part("xl/worksheets/sheet2.xml")).contains("xmlns=\"" + STRICT + "spreadsheetml/main\"");
        assertThat(marked.part("xl/worksheets/comments1.xml")).contains("xmlns=\"" + STRICT + "spreadsheetml/main\"");
        assertThat(marked.part("xl/worksheets/_rels/sheet1.xml.rels"))
                .contains(STRICT + "officeDocument/relationships/comments")
                .doesNotContain(OddBook.OFFICE);
    }

    @Test
    void merged_cells_are_marked_at_the_first_of_them() {
        byte[] original = OddBook.of(
                        OddBook.sheet("", ROWS, "<mergeCells count=\"1\"><mergeCell ref=\"B1:D3\"/></mergeCells>"))
                .bytes();

        byte[] marked = Marks.in(original, Marks.error(1, "S", "C2"));

        Compared.requireSameContent(original, marked, Set.of("S!B1"));
        assertThat(Compared.filled(marked)).containsExactly("S!B1 " + Compared.ERROR);
        assertThat(Packed.of(marked).part("xl/worksheets/sheet3.xml")).contains("location=\"'S'!B1\"");
    }

    private static RawXlsx with(String sheet, String mark, Charset charset) {
        String declared = "<?xml version=\"1.0\" encoding=\""
                + (charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16") + "\"?>";
        return OddBook.of(sheet)
                .without("xl/worksheets/sheet1.xml")
                .part("xl/worksheets/sheet1.xml", (mark + declared + sheet).getBytes(charset));
    }

    private static RawXlsx elsewhere(String sheet) {
        RawXlsx usual = RawXlsx.ofSheet(sheet);
        String types = Packed.of(usual.bytes()).part(OddBook.TYPES);
        return usual.without(OddBook.TYPES)
                .part(OddBook.TYPES, types.replace("/xl/workbook.xml", "/book/workbook.xml"))
                .without("_rels/.rels")
                .part("_rels/.rels", OddBook.relations(OddBook.relation("a", "officeDocument", "/book/workbook.xml")))
                .without("xl/workbook.xml")
                .part("book/workbook.xml", OddBook.workbook("", "").replaceAll("<sheet name=\"T\".*?/>", ""))
                .without("xl/_rels/workbook.xml.rels")
                .part(
                        "book/_rels/workbook.xml.rels",
                        OddBook.relations(OddBook.relation("rId1", "worksheet", "/xl/Worksheets/Sheet1.xml")
                                + OddBook.relation("rid2", "styles", "../xl/styles.xml")));
    }

    private static RawXlsx strict() {
        RawXlsx usual = RawXlsx.ofRows(ROWS);
        for (String part : Packed.of(usual.bytes()).raw().keySet()) {
            String text = Packed.of(usual.bytes())
                    .part(part)
                    .replace(OddBook.MAIN, STRICT + "spreadsheetml/main")
                    .replace(OddBook.OFFICE, STRICT + "officeDocument/relationships");
            usual.without(part).part(part, text);
        }
        return usual;
    }
}
