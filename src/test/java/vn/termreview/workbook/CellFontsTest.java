package vn.termreview.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fonts of texts, wherever a workbook names them. */
class CellFontsTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static RawXlsx styled(String rows, String ownFont) {
        return RawXlsx.ofRows(rows)
                .without("xl/styles.xml")
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN + "\"><fonts><font><name val=\"" + ownFont
                                + "\"/></font><font><name val=\".VnTimeH\"/></font></fonts>"
                                + "<cellStyleXfs><xf fontId=\"1\"/></cellStyleXfs>"
                                + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs></styleSheet>");
    }

    private static List<@Nullable String> fonts(RawXlsx workbook) {
        byte[] bytes = workbook.bytes();
        WorkbookScan scan = new ArchiveGate(WorkbookLimits.defaults()).inspect(bytes);
        return new WorkbookReader()
                .read(bytes, scan).get(0).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(RawCell::font)
                        .toList();
    }

    @Test
    void a_cell_has_the_font_of_its_format_or_the_workbooks_own() {
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"C1\" s=\"1\"><v>5</v></c></row>";

        assertThat(fonts(styled(rows, "VNI-Times"))).containsExactly("VNI-Times", ".VnTimeH", null);
        assertThat(fonts(styled(rows, "Arial"))).containsExactly(null, ".VnTimeH", null);
    }

    @Test
    void cells_without_an_address_have_their_fonts_too() {
        String rows =
                "<row><c s=\"1\" t=\"inlineStr\"><is><t>mét</t></is></c><c t=\"inlineStr\"><is><t>hai</t></is></c></row>";

        assertThat(fonts(styled(rows, "Arial"))).containsExactly(".VnTimeH", null);
    }

    @Test
    void a_run_that_names_a_font_counts_before_its_cell() {
        String run = "<r><rPr><rFont val=\"%s\"/></rPr><t>%s</t></r>";
        String both = filled(run, ".VnTime", "mét") + filled(run, "Arial", " - ");
        String mixed = filled(run, ".VnTime", "mét") + filled(run, "Arial", "một");
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + both + "</is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is>" + mixed + "</is></c></row>";

        assertThat(fonts(styled(rows, "Arial"))).containsExactly(".VnTime", null);
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        String rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>%d</v></c><c r=\"B1\" s=\"1\"><v>%d</v></c></row>";
        String workbook = "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "</sheets></workbook>";
        RawXlsx from1904 = RawXlsx.ofRows(filled(rows, 0, 42_327))
                .without("xl/workbook.xml")
                .part("xl/workbook.xml", workbook);

        assertThat(shown(from1904.bytes())).containsExactly("01/01/1904", "20/11/2019");
        assertThat(shown(RawXlsx.ofRows(filled(rows, 59, 43_789)).bytes())).containsExactly("28/02/1900", "20/11/2019");
        assertThat(shown(RawXlsx.ofRows(filled(rows, 1, 61)).bytes())).containsExactly("01/01/1900", "01/03/1900");
    }

    private static String filled(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static List<String> shown(byte[] bytes) {
        CellText text = CellText.of(bytes);
        return List.of(text.at("S", "A1").orElseThrow(), text.at("S", "B1").orElseThrow());
    }
}
