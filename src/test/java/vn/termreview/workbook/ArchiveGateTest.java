package vn.termreview.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.problem.ProblemCode;

class ArchiveGateTest {
    private static final String ONE_CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private final ArchiveGate gate = new ArchiveGate(WorkbookLimits.defaults());

    private ProblemCode refusal(byte[] bytes) {
        return refusal(gate, bytes);
    }

    private static ProblemCode refusal(ArchiveGate gate, byte[] bytes) {
        WorkbookRefusedException refused =
                catchThrowableOfType(WorkbookRefusedException.class, () -> gate.inspect(bytes));
        assertThat(refused).as("the file is refused").isNotNull();
        return refused.finding().code();
    }

    @Test
    void an_honest_workbook_gets_through() {
        assertThat(gate.inspect(RawXlsx.ofRows(ONE_CELL).bytes()).nonEmptyCells())
                .isEqualTo(1);
        assertThat(gate.inspect(GridWorkbook.of("S", List.of(GridWorkbook.row("a", 2, null)))
                                .bytes())
                        .nonEmptyCells())
                .isEqualTo(2);
    }

    @Test
    void a_file_of_no_bytes_is_empty() {
        assertThat(refusal(new byte[0])).isEqualTo(ProblemCode.FILE_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mã chi bộ;Chi bộ\nCB01;Văn phòng", "{}", "P", "PK"})
    void text_is_no_package(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(ProblemCode.FILE_NOT_WORKBOOK);
    }

    @Test
    void other_packages_are_named() {
        byte[] binary = new RawXlsx()
                .part("[Content_Types].xml", "<Types/>")
                .part("xl/workbook.bin", "")
                .bytes();
        byte[] openDocument = new RawXlsx()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", "<a/>")
                .bytes();
        byte[] letter = new RawXlsx()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/document.xml", "<a/>")
                .bytes();

        assertThat(refusal(binary)).isEqualTo(ProblemCode.FILE_BINARY_FORMAT);
        assertThat(refusal(openDocument)).isEqualTo(ProblemCode.FILE_NOT_WORKBOOK);
        assertThat(refusal(letter)).isEqualTo(ProblemCode.FILE_WORD);
    }

    @Test
    void a_cut_off_workbook_is_damaged_wherever_it_is_cut() {
        byte[] whole = RawXlsx.ofRows(ONE_CELL).bytes();

        for (int length = 5; length < whole.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(ProblemCode.FILE_DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml", "/etc/passwd", "xl/a\\evil.xml", "C:/evil.xml"})
    void a_part_that_would_leave_the_package_is_unsafe(String name) {
        assertThat(refusal(RawXlsx.ofRows(ONE_CELL).part(name, "<a/>").bytes())).isEqualTo(ProblemCode.ARCHIVE_UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "XL/Worksheets/SHEET1.xml"})
    void a_part_given_twice_is_unsafe(String name) {
        assertThat(refusal(RawXlsx.ofRows(ONE_CELL).part(name, "<a/>").bytes())).isEqualTo(ProblemCode.ARCHIVE_UNSAFE);
    }

    @Test
    void a_document_type_is_refused_in_any_part_and_encoding() {
        String xml = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";

        assertThat(refusal(RawXlsx.ofSheet(xml).bytes())).isEqualTo(ProblemCode.ARCHIVE_DOCTYPE);
        assertThat(refusal(
                        RawXlsx.ofRows(ONE_CELL).part("docProps/app.xml", xml).bytes()))
                .isEqualTo(ProblemCode.ARCHIVE_DOCTYPE);
        assertThat(refusal(RawXlsx.ofRows(ONE_CELL)
                        .part("xl/drawing.vml", xml.getBytes(StandardCharsets.UTF_16))
                        .bytes()))
                .isEqualTo(ProblemCode.ARCHIVE_DOCTYPE);
    }

    @Test
    void more_parts_than_a_workbook_has_are_refused() {
        RawXlsx many = RawXlsx.ofRows(ONE_CELL);
        for (int i = 0; i < 1001; i++) {
            many.part("xl/media/" + i + ".bin", "");
        }

        assertThat(refusal(many.bytes())).isEqualTo(ProblemCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_inflates() {
        byte[] bomb =
                RawXlsx.ofRows(ONE_CELL).bomb("xl/media/image1.png", 20_000_000).bytes();

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).isEqualTo(ProblemCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void limits_are_settings() {
        byte[] honest = RawXlsx.ofRows(ONE_CELL + "<row r=\"3\"><c r=\"C3\" t=\"s\"><v>2</v></c></row>")
                .bytes();

        assertThat(refusal(limited(10, 1_000_000, 99, 99, 99), honest)).isEqualTo(ProblemCode.FILE_TOO_LARGE);
        assertThat(refusal(limited(1_000_000, 500, 99, 99, 99), honest)).isEqualTo(ProblemCode.ARCHIVE_TOO_LARGE);
        assertThat(refusal(limited(1_000_000, 1_000_000, 2, 99, 99), honest)).isEqualTo(ProblemCode.SHEET_TOO_LARGE);
        assertThat(refusal(limited(1_000_000, 1_000_000, 99, 2, 99), honest)).isEqualTo(ProblemCode.SHEET_TOO_LARGE);
        assertThat(refusal(limited(1_000_000, 1_000_000, 99, 99, 7), honest)).isEqualTo(ProblemCode.SHEET_TOO_LARGE);
        assertThat(limited(1_000_000, 1_000_000, 3, 3, 8).inspect(honest).nonEmptyCells())
                .isEqualTo(2);
    }

    private static ArchiveGate limited(int file, int total, int rows, int columns, int characters) {
        return new ArchiveGate(
                WorkbookLimits.defaults().withBytes(file, total, total).withSheets(rows, columns, characters, 99));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ABCDEFGH1\"><v>1</v></c></row>",
                "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"
            })
    void a_far_away_cell_is_beyond_the_limits(String row) {
        assertThat(refusal(RawXlsx.ofRows(row).bytes())).isEqualTo(ProblemCode.SHEET_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"x\"/>", "<row r=\"99999999999\"/>", "<row r=\"1\"><c r=\"1\"/></row>", "<row>"})
    void xml_that_is_no_sheet_is_damaged(String row) {
        assertThat(refusal(RawXlsx.ofRows(row).bytes())).isEqualTo(ProblemCode.FILE_DAMAGED);
    }

    @Test
    void the_stated_dimension_is_not_believed() {
        byte[] bytes = RawXlsx.ofSheet("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + ONE_CELL
                        + "</sheetData></worksheet>")
                .bytes();

        assertThat(gate.inspect(bytes).nonEmptyCells()).isEqualTo(1);
    }

    @Test
    void the_lock_of_an_open_workbook_is_known_by_its_name() {
        assertThat(ArchiveGate.isLockFile("2019/~$P1.xlsx")).isTrue();
        assertThat(ArchiveGate.isLockFile("2019/P1.xlsx")).isFalse();
    }
}
