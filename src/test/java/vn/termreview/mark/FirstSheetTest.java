package vn.termreview.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.termreview.form.FormLayout;
import vn.termreview.workbook.GridWorkbook;

/** The list before the sender's sheets: all findings, in words, with links. */
class FirstSheetTest {

    private static final byte[] ORIGINAL = GridWorkbook.of("Biểu 'P1' & <phụ>", List.of(GridWorkbook.row("a", 1)))
            .sheet("P2", List.of(GridWorkbook.row("b", 2)))
            .bytes();

    @Test
    void it_stands_first_is_shown_and_says_that_importers_skip_it() throws IOException {
        try (XSSFWorkbook workbook = Compared.open(Marks.in(ORIGINAL, Marks.error(7, "P2", "B1")))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Cần sửa");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(IntStream.range(0, 3).filter(i -> workbook.getSheetAt(i).isSelected()))
                    .containsExactly(0);
            assertThat(texts(workbook.getSheetAt(0)).get(0)).isEqualTo(FormLayout.SHEET_TO_LOOK_AT);
            assertThat(texts(workbook.getSheetAt(0)).subList(1, 4))
                    .containsExactly(
                            "NHỮNG CHỖ CẦN SỬA",
                            "Tệp a.xlsx, nhận ngày 05/02/2020.",
                            "Có 1 lỗi phải sửa (ô tô màu đỏ nhạt), 0 chỗ cần xem lại (ô tô màu vàng nhạt), 0 điều lưu ý."
                                    + " Ghi chú ở từng ô nói rõ sai gì, cần gì.");
        }
    }

    @Test
    void errors_come_first_then_queries_then_notes_and_each_has_all_that_is_known() throws IOException {
        byte[] marked =
                Marks.in(ORIGINAL, Marks.note(1, null, null), Marks.query(2, "P2", null), Marks.error(3, "P2", "B1"));

        try (XSSFWorkbook workbook = Compared.open(marked)) {
            List<String> texts = texts(workbook.getSheetAt(0));
            String rest = "|=cmd()|một số nguyên không âm|Không đọc được “=cmd()”. Đề nghị sửa rồi gửi lại.";
            assertThat(texts.subList(5, texts.size()))
                    .containsExactly(
                            "Điểm số|Mức|Trang|Ô|Đang ghi|Cần có|Nhận xét và việc cần làm",
                            "3.0|Lỗi|P2|B1" + rest,
                            "2.0|Cần xem lại|P2|" + rest,
                            "1.0|Lưu ý|(cả tệp)|" + rest);
        }
    }

    @Test
    void what_a_cell_says_never_becomes_a_formula() throws IOException {
        try (XSSFWorkbook workbook = Compared.open(Marks.in(ORIGINAL, Marks.error(7, "P2", "B1")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
            assertThat(sheet.getRow(6).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(6).getCell(4).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void links_lead_to_the_cells_and_to_the_sheets_however_these_are_called() throws IOException {
        byte[] marked = Marks.in(
                ORIGINAL,
                Marks.error(1, "Biểu 'P1' & <phụ>", "B1"),
                Marks.error(2, "P2", null),
                Marks.error(3, "nowhere", "C3"));

        try (XSSFWorkbook workbook = Compared.open(marked)) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .extracting(
                            link -> link.getFirstRow() + "/" + link.getFirstColumn() + " " + link.getAddress(),
                            Hyperlink::getType)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("6/3 'Biểu ''P1'' & <phụ>'!B1", HyperlinkType.DOCUMENT),
                            org.assertj.core.groups.Tuple.tuple("7/2 'P2'!A1", HyperlinkType.DOCUMENT));
        }
    }

    @Test
    void a_name_that_the_sender_uses_is_not_taken_twice() throws IOException {
        byte[] original =
                GridWorkbook.of("CẦN SỬA", List.of(GridWorkbook.row("a", 1))).bytes();

        try (XSSFWorkbook workbook = Compared.open(Marks.in(original, Marks.error(7, "CẦN SỬA", "B1")))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Cần sửa (2)");
        }
    }

    @Test
    void the_list_alone_is_a_workbook_of_its_own_without_links() throws IOException {
        byte[] list = Marker.list(Marks.notice(Marks.error(3, "P2", "B1"), Marks.note(4, null, null)));

        assertThat(list).isEqualTo(Marker.list(Marks.notice(Marks.error(3, "P2", "B1"), Marks.note(4, null, null))));
        assertThat(Compared.raw(list)).hasSize(1);
        assertThat(Schema.complaints(list)).isEmpty();
        try (XSSFWorkbook workbook = Compared.open(list)) {
            assertThat(texts(workbook.getSheetAt(0)))
                    .contains("Điểm số|Mức|Trang|Ô|Đang ghi|Cần có|Nhận xét và việc cần làm")
                    .hasSize(8);
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isEmpty();
        }
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            texts.add(String.join("|", cells));
        }
        return texts;
    }
}
