package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.Sheets.branch;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook.Formula;

class RowsTest {

    @Test
    void an_empty_required_cell_is_one_error_at_that_cell() {
        FormEntry entry = Readings.only(Sheets.p1Rows(row(1, "CB01", null, 20, 3, 16, 1, 0), branch(2, 22)));

        assertThat(entry.findings())
                .containsExactly(new Finding(
                        ProblemCode.CELL_MISSING, "P1", "C3", null, "@text", Map.of("form", "P1", "label", "Chi bộ")));
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void each_unreadable_cell_is_an_error_of_its_own() {
        FormEntry entry = Readings.only(
                Sheets.p1Rows(row(1, "CB01", "Chi bộ 1", "?", 3, "4,5", new Formula("A1+1"), 0, 0), branch(2, 22)));

        assertThat(Readings.brief(entry.findings())).containsExactly("error D3 ?", "error F3 4,5", "error G3 =A1+1");
        assertThat(entry.rows()).hasSize(1);
    }

    @Test
    void signatures_end_the_table() {
        FormEntry entry = Readings.only(Sheets.p1Rows(
                branch(1, 20),
                row(null, null, null, "Lạng Sơn, ngày 05 tháng 01 năm 2019"),
                row(null, "NGƯỜI LẬP BIỂU", null, null, "T/M CHI BỘ"),
                row(null, "(Ký tên)", null, null, "BÍ THƯ"),
                row(null, "Nguyễn Văn A", null, null, "Trần Thị B")));

        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(1, 0, 0, 0, 0, 4));
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.bareRows()).isEmpty();
    }

    @Test
    void a_row_that_fits_nothing_is_ignored_with_a_note() {
        FormEntry entry = Readings.only(Sheets.p1Rows(branch(1, 20), row(null, null, null, 99), row(3), branch(2, 22)));

        assertThat(Readings.codes(entry.findings())).containsExactly("ROW_IGNORED D4", "ROW_IGNORED A5");
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(2, 0, 0, 0, 0, 2));
    }

    @Test
    void one_text_with_a_plain_number_is_data_with_required_cells_empty() {
        FormEntry entry =
                Readings.only(Sheets.p1Rows(branch(1, 20), row(2, null, "Chi bộ Hai (mẫu)"), row("I", null, "Khối B")));

        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(1, 1, 0, 1, 0, 0));
        assertThat(entry.findings()).hasSize(6).allMatch(finding -> finding.code() == ProblemCode.CELL_MISSING);
        assertThat(entry.bareRows()).isEqualTo(List.of(new BareRow("P1", 5, "C", "Khối B")));
    }

    @Test
    void a_dash_where_a_required_text_should_stand_is_missing() {
        FormEntry entry = Readings.only(Sheets.p1Rows(branch(1, 20), row(2, "CB02", "-", 20, 3, 16, 1, 0, 0)));

        assertThat(Readings.codes(entry.findings())).containsExactly("CELL_MISSING C4");
    }

    @Test
    void a_cell_of_spaces_is_blank_but_counted() {
        FormEntry entry = Readings.only(Sheets.p1Rows(row(1, "CB01", "Chi bộ 1", 20, 3, 16, 1, 0, "  "), row("  ")));

        assertThat(entry.rows().get(0).values()).doesNotContainKey("unrated_count");
        assertThat(entry.rows().get(0).mappedCells()).isEqualTo(8);
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(1, 0, 0, 0, 1, 0));
        assertThat(entry.findings()).isEmpty();
    }

    @Test
    void a_wrong_total_is_a_query_and_rejects_nothing() {
        FormEntry entry = Readings.only(
                Sheets.p1Rows(branch(1, 20), branch(2, 22), row(null, null, "Tổng cộng:", 43, 6, "-", 2, 0)));

        assertThat(entry.rows()).hasSize(2);
        assertThat(Readings.brief(entry.findings())).containsExactly("query D5 43", "query F5 -");
        assertThat(entry.findings()).extracting(Finding::expected).containsExactly("42", "34");
    }

    @Test
    void a_total_may_stand_on_top_and_a_subtotal_covers_its_own_block() {
        FormEntry entry = Readings.only(Sheets.p1Rows(
                row(null, "TỔNG SỐ", null, 66, 9, 54, 3, 0),
                row(null, "I. Khối cơ quan"),
                branch(1, 20),
                branch(2, 22),
                row(null, null, "Cộng", 42, 6, 34, 2, 0),
                row(null, "II. Khối trường"),
                branch(3, 24),
                row(null, null, "Cộng", 24, 3, 20, 1, 0),
                row(null, null, "Tổng cộng", 66, 9, 54, 3, 0)));

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(3, 0, 4, 2, 0, 0));
    }
}
