package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.SchoolSheets.titled;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V0: the paragraphs of the review that only people can write. */
class ParagraphFormTest {

    private static final String TITLE = "NỘI DUNG BÁO CÁO NHIỆM KỲ 2015-2020";
    private static final List<@Nullable Object> LABELS = row("Phần", "Thứ tự", "Đoạn văn");
    private static final String LONG = "Việc đổi mới nội dung, phương thức sinh hoạt ở một số chi bộ còn chậm; "
            + "công tác kiểm tra việc tự học, tự bồi dưỡng của đảng viên có lúc chưa thường xuyên, chưa đều giữa các đơn vị.";

    @Test
    void paragraphs_are_read_with_their_section_and_number() {
        FormEntry entry = Readings.only(titled(
                TITLE,
                LABELS,
                row("Hạn chế, khuyết điểm", 1, LONG),
                row("HẠN CHẾ", "2", "Đoạn ngắn, toàn Đảng bộ có {MEM_TOTAL} đảng viên."),
                row("Phần thứ nhất - II. Xây dựng Đảng", 1, "Tổng số chi bộ trực thuộc là {ORG_BRANCH_CNT}.")));

        assertThat(entry.form()).isEqualTo("V0");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.TERM, 2015, 2020));
        assertThat(entry.findings()).isEmpty();
        assertThat(Readings.values(entry, 3))
                .containsOnly(
                        Map.entry("section", "WEAKNESSES"),
                        Map.entry("paragraph_no", "1"),
                        Map.entry("paragraph", LONG));
        assertThat(entry.rows())
                .extracting(each ->
                        each.values().get("section") + " " + each.values().get("paragraph_no"))
                .containsExactly("WEAKNESSES 1", "WEAKNESSES 2", "BUILDING 1");
    }

    @Test
    void a_cell_may_be_as_long_as_a_spreadsheet_lets_it_and_lines_become_one_paragraph() {
        String longest = "Đảng bộ ".repeat(4_095) + "đã nêu.";

        FormEntry entry = Readings.only(titled(
                TITLE,
                LABELS,
                row("Phương hướng", 1, longest),
                row("Phương hướng", 2, "Một là, giữ vững;\n\nhai là,  nâng cao\tchất lượng.")));

        assertThat(longest).hasSize(32_767);
        assertThat(Readings.values(entry, 3)).containsEntry("paragraph", longest);
        assertThat(Readings.values(entry, 4))
                .containsEntry("paragraph", "Một là, giữ vững; hai là, nâng cao chất lượng.");
    }

    @Test
    void a_missing_number_an_unknown_section_and_a_missing_text_are_errors_at_their_cells() {
        FormEntry entry = Readings.only(titled(
                TITLE,
                LABELS,
                row("Hạn chế", null, LONG),
                row("Thơ ca", 1, LONG),
                row("Nguyên nhân", 1, null),
                row("Nguyên nhân", 0, LONG),
                row("Nguyên nhân", 1, LONG)));

        assertThat(Readings.codes(entry.findings()))
                .containsExactly("CELL_MISSING B3", "CELL_UNREADABLE A4", "CELL_MISSING C5", "CELL_UNREADABLE B6");
        assertThat(entry.rows()).extracting(FormRow::row).containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tổng số đảng viên của Đảng bộ: ", "Thủ trưởng các đơn vị đã chỉ đạo: "})
    void prose_alone_in_its_row_is_never_taken_for_a_heading_a_total_or_a_signature(String beginning) {
        FormEntry entry = Readings.only(titled(
                TITLE, LABELS, row("Hạn chế", 1, LONG), row(null, null, beginning + LONG), row("Hạn chế", 2, LONG)));

        assertThat(Readings.codes(entry.findings())).containsExactly("CELL_MISSING A4", "CELL_MISSING B4");
        assertThat(entry.rows()).extracting(FormRow::row).containsExactly(3, 5);
    }

    @Test
    void headings_notes_and_signatures_are_none_of_it() {
        FormEntry entry = Readings.only(titled(
                TITLE,
                LABELS,
                row("A. TỰ ĐÁNH GIÁ"),
                row("Hạn chế", 1, LONG),
                row("Ghi chú: dữ liệu mẫu"),
                row(null, null, "NGƯỜI LẬP BIỂU")));

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows()).hasSize(1);
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(1, 0, 0, 1, 0, 2));
    }
}
