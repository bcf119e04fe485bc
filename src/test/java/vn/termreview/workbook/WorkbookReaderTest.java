package vn.termreview.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.problem.ProblemCode;

class WorkbookReaderTest {

    private static List<RawCell> cells(String rows) {
        byte[] bytes = RawXlsx.ofRows(rows).bytes();
        WorkbookScan scan = new ArchiveGate(WorkbookLimits.defaults()).inspect(bytes);
        List<RawCell> cells = new WorkbookReader()
                .read(bytes, scan).get(0).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .toList();
        assertThat(cells).as("as many as counted").hasSize((int) scan.nonEmptyCells());
        return cells;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <c r="A1"><v>20</v></c>                                        | NUMBER 20
                    <c r="A1" s="1"><v>43789</v></c>                               | NUMBER 20/11/2019
                    <c r="A1" s="2"><v>0.95500000000000007</v></c>                 | NUMBER 95,5%
                    <c r="A1" t="s"><v>0</v></c>                                   | TEXT một
                    <c r="A1" t="s"><v>2</v></c>                                   | TEXT hai mươi
                    <c r="A1" t="s"><v>1</v></c>                                   |
                    <c r="A1" t="inlineStr"><is><t>ba</t></is></c>                 | TEXT ba
                    <c r="A1" t="inlineStr"><is><t></t></is></c>                   |
                    <c r="A1" t="str"><v>a_x000a_b_x0041_</v></c>                  | TEXT a b A
                    <c r="A1" t="b"><v>1</v></c>                                   | BOOLEAN TRUE
                    <c r="A1" t="e"><v>#N/A</v></c>                                | ERROR #N/A
                    <c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>                   | ERROR #DIV/0!
                    <c r="A1"><f>B1+1</f><v>7</v></c>                              | NUMBER 7
                    <c r="A1"><f>B1+1</f></c>                                      | UNCACHED =B1+1
                    <c r="A1"><f>B1+1</f><v></v></c>                               | UNCACHED =B1+1
                    <c r="A1" t="str"><f>B1</f><v></v></c>                         | TEXT
                    <c r="A1" t="str"><f>B1</f><v>x</v></c>                        | TEXT x
                    <c r="A1" t="str"><f>B1</f></c>                                | TEXT
                    <c r="A1" t="s"><f>B1</f><v>0</v></c>                          | TEXT một
                    <c r="A1" t="s"><f>B1</f><v>1</v></c>                          | TEXT
                    <c r="A1" t="s"><f>B1</f></c>                                  | UNCACHED =B1
                    <c r="A1" t="s"/>                                              |
                    <c r="A1" t="s"><v> 2 </v></c>                                 | TEXT hai mươi
                    <c r="A1"><v> 20 </v></c>                                      | NUMBER 20
                    <c r="A1" t="inlineStr"><v>ba</v></c>                          | TEXT ba
                    <c r="A1"><is><t>ba</t></is></c>                               | TEXT ba
                    <c r="A1" t="inlineStr"><f>B1</f><is><t></t></is></c>          | TEXT
                    <c r="A1" t="inlineStr"><f>B1</f></c>                          | UNCACHED =B1
                    <c r="A1" t="b"><v>true</v></c>                                | BOOLEAN TRUE
                    <c r="A1"><f t="shared" si="5"/></c>                           | UNCACHED =?
                    <c r="A1"><f t="shared" si="5"/><v>3</v></c>                   | NUMBER 3
                    <c r="A1" t="d"><v>2019-11-20</v></c>                          | NUMBER 20/11/2019
                    <c r="A1" t="d"><v>2019-11-20T07:30:00Z</v></c>                | NUMBER 20/11/2019
                    <c r="A1" t="d"><f>B1</f><v>2019-11-20</v></c>                 | NUMBER 20/11/2019
                    <c r="A1" t="d"><f>B1</f></c>                                  | UNCACHED =B1
                    <c r="A1" t="d"><v>hôm qua</v></c>                             | ERROR hôm qua
                    <c r="A1" t="d"/>                                              |
                    <c r="A1"><v>không</v></c>                                     | ERROR không
                    <c r="A1"><v>1E+999999999</v></c>                              | ERROR 1E+999999999
                    <c r="A1"/>                                                    |
                    <c r="A1" s="1"></c>                                           |
                    """)
    void a_cell_is_what_the_workbook_says(String xml, String expected) {
        List<String> read = cells("<row r=\"1\">" + xml + "</row>").stream()
                .map(cell ->
                        (cell.type() + " " + cell.shown()).replace('\n', ' ').strip())
                .toList();

        assertThat(read).isEqualTo(expected == null ? List.of() : List.of(expected.replace("b A", "bA")));
    }

    @Test
    void a_shared_formula_counts_by_its_value() {
        List<RawCell> cells =
                cells("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1</f><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/></c></row>");

        assertThat(cells).extracting(RawCell::shown).containsExactly("1", "2", "=B3");
    }

    @Test
    void a_formula_for_a_range_stands_in_its_first_cell_only() {
        List<RawCell> cells = cells("<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A4\">B1:B4</f></c></row>"
                + "<row r=\"2\"><c r=\"A2\"/></row><row r=\"3\"><c r=\"A3\"><v></v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>4</v></c></row>");

        assertThat(cells).extracting(RawCell::address).containsExactly("A1", "A4");
        assertThat(cells).extracting(RawCell::shown).containsExactly("=B1:B4", "4");
    }

    @Test
    void a_formula_that_would_fill_the_memory_is_not_spelled_out_for_each_cell() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A900\" si=\"0\">")
                .append("B1+".repeat(2_500))
                .append("1</f></c></row>");
        for (int row = 2; row <= 900; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><f t=\"shared\" si=\"0\"/></c></row>");
        }

        List<RawCell> cells = cells(rows.toString());

        assertThat(cells).hasSize(900);
        assertThat(cells)
                .allMatch(
                        cell -> cell.type() == RawType.UNCACHED && cell.shown().length() < 300);
    }

    @Test
    void the_strict_variant_of_the_format_is_read_as_the_usual_one() {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        byte[] bytes = RawXlsx.ofSheet(
                        "<x:worksheet xmlns:x=\"" + main + "\"><x:sheetData><x:row><x:c t=\"s\"><x:v>2</x:v>"
                                + "</x:c><x:c s=\"2\"><x:v>0.5</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .without("xl/workbook.xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>"
                                + "<sheet name=\"Ẩn\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/></sheets></workbook>")
                .bytes();

        RawSheet sheet = sheet(bytes);

        assertThat(sheet.visible()).isFalse();
        assertThat(sheet.rows().get(0).cells())
                .extracting(cell -> cell.address() + " " + cell.shown())
                .containsExactly("A1 hai mươi", "B1 50%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml"})
    void a_sheet_is_found_by_any_way_of_writing_its_place(String target) {
        byte[] bytes = RawXlsx.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .without("xl/_rels/workbook.xml.rels")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"/worksheet\" Target=\"" + target
                                + "\"/></Relationships>")
                .bytes();

        assertThat(sheet(bytes).rows()).hasSize(1);
    }

    private static RawSheet sheet(byte[] bytes) {
        WorkbookScan scan = new ArchiveGate(WorkbookLimits.defaults()).inspect(bytes);
        return new WorkbookReader().read(bytes, scan).get(0);
    }

    @Test
    void rows_and_cells_without_addresses_follow_each_other() {
        List<RawCell> cells = cells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>");

        assertThat(cells).extracting(RawCell::address).containsExactly("A1", "B1", "B2");
    }

    @Test
    void rows_out_of_order_are_put_in_order() {
        List<RawCell> cells = cells(
                "<row r=\"3\"><c r=\"B3\"><v>3</v></c><c r=\"A3\"><v>2</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");

        assertThat(cells).extracting(RawCell::address).containsExactly("A1", "A3", "B3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"strange\"><v>99</v></c></row>"
            })
    void what_the_reader_stumbles_over_is_a_damaged_file(String rows) {
        WorkbookRefusedException refused = catchThrowableOfType(WorkbookRefusedException.class, () -> cells(rows));

        assertThat(refused).isNotNull();
        assertThat(refused.finding().code()).isEqualTo(ProblemCode.FILE_DAMAGED);
    }

    @Test
    void hidden_sheets_are_told_from_visible_ones() {
        byte[] bytes = GridWorkbook.of("Một", List.of(GridWorkbook.row(1)))
                .hiddenSheet("Hai", List.of(GridWorkbook.row(2)))
                .bytes();

        List<RawSheet> sheets =
                new WorkbookReader().read(bytes, new ArchiveGate(WorkbookLimits.defaults()).inspect(bytes));

        assertThat(sheets).extracting(RawSheet::name).containsExactly("Một", "Hai");
        assertThat(sheets).extracting(RawSheet::visible).containsExactly(true, false);
    }

    @Test
    void a_workbook_without_styles_is_read() {
        byte[] bytes = RawXlsx.ofRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>5</v></c></row>")
                .without("xl/styles.xml")
                .bytes();

        assertThat(CellText.of(bytes).at("S", "A1")).contains("5");
    }

    @Test
    void an_archived_cell_is_looked_up_by_its_address() {
        CellText text = CellText.of(
                GridWorkbook.of("Biểu", List.of(GridWorkbook.row("a", 20, LocalDate.of(2019, 11, 20), null)))
                        .bytes());

        assertThat(text.at("Biểu", "C1")).contains("20/11/2019");
        assertThat(text.at("Biểu", "D1")).isEmpty();
        assertThat(text.at("Khác", "A1")).isEmpty();
        assertThat(text.at("Biểu", Set.of("A1", "B1"))).isEqualTo(Map.of("A1", "a", "B1", "20"));
    }
}
