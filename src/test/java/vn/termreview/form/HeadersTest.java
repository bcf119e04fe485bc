package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.Sheets.P1_LABELS;
import static vn.termreview.form.Sheets.branch;
import static vn.termreview.workbook.GridWorkbook.row;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

class HeadersTest {

    private static FormEntry withLabels(UnaryOperator<String> change) {
        List<@Nullable Object> labels = new ArrayList<>();
        for (Object label : P1_LABELS) {
            labels.add(change.apply(String.valueOf(label)));
        }
        return Readings.only(GridWorkbook.of("S", List.of(row("Năm 2018"), labels, branch(1, 20))));
    }

    @Test
    void labels_are_compared_without_case_form_spaces_and_punctuation() {
        for (UnaryOperator<String> change : List.<UnaryOperator<String>>of(
                text -> text.toUpperCase(Locale.ROOT),
                text -> Normalizer.normalize(text, Normalizer.Form.NFD),
                text -> " " + text.replace(" ", " \n ") + ":",
                text -> text.replace(" ", "\u00a0"),
                Labels::bare,
                text -> text + " (người)")) {
            FormEntry entry = withLabels(change);

            assertThat(entry.rejected()).isFalse();
            assertThat(entry.findings()).isEmpty();
            assertThat(entry.rows().get(0).values()).hasSize(8);
        }
    }

    @Test
    void a_group_over_labels_at_the_bottom_is_heading() {
        GridWorkbook workbook = GridWorkbook.of(
                "S",
                List.of(
                        row("Năm 2018"),
                        row(null, null, null, null, "Xếp loại đảng viên"),
                        P1_LABELS,
                        row("A", "B", "C", "(1)=(2)+(3)", "(2)", "(3)", "(4)", "(5)", "(6)"),
                        branch(1, 20)));

        assertThat(Readings.classes(workbook.bytes(), 5, 9))
                .containsExactly("t........", "....h....", "hhhhhhhhh", "hhhhhhhhh", "illllllll");
        assertThat(Readings.only(workbook).findings()).isEmpty();
    }

    @Test
    void a_header_of_three_rows_with_groups_in_groups_is_joined() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "S",
                List.of(
                        row("Năm 2018"),
                        row("STT", "Tên chi bộ", "Đảng viên", null, "Xếp loại đảng viên", null, null, null),
                        row(null, null, "Tổng số", "Trong đó", "Đủ tư cách", null, null, "Vi phạm"),
                        row(null, null, "đảng viên", "Nữ", "Xuất sắc", "Tốt", "Hoàn thành", "tư cách"),
                        row(1, "Chi bộ 1", 20, 12, 3, 16, 1, 0))));

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows().get(0).values())
                .containsEntry("member_count", "20")
                .containsEntry("female_count", "12")
                .containsEntry("failed_count", "0");
    }

    @Test
    void a_missing_required_column_rejects_the_sheet_with_one_error() {
        List<@Nullable Object> labels = new ArrayList<>(P1_LABELS);
        labels.set(7, "Kết quả khác");
        FormEntry entry = Readings.only(
                GridWorkbook.of("S", List.of(row("Năm 2018"), labels, branch(1, 20), row(2, "CB02", "x", "?"))));

        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_UNKNOWN H2", "COLUMN_MISSING");
        assertThat(entry.findings().get(1).expected()).isEqualTo("Xếp loại đảng viên / Không hoàn thành");
        assertThat(entry.rejected()).isTrue();
        assertThat(entry.rows()).isEmpty();
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(0, 2, 0, 0, 0, 0));
        assertThat(entry.sheets().get(0).cells()).isEqualTo(new CellCounts(23, 0, 8, 1, 0, 4, 10));
    }

    @Test
    void two_columns_that_are_equally_one_field_reject_the_sheet() {
        List<@Nullable Object> labels = new ArrayList<>(P1_LABELS);
        labels.set(8, "Hoàn thành tốt");
        FormEntry entry = Readings.only(GridWorkbook.of("S", List.of(row("Năm 2018"), labels, branch(1, 20))));

        assertThat(entry.rejected()).isTrue();
        assertThat(Readings.codes(entry.findings())).contains("COLUMN_TWICE I2");
    }

    @Test
    void a_full_path_beats_a_last_label() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "S",
                List.of(
                        row("Năm 2018"),
                        row("TT", "Chi bộ", "Tổng số đảng viên", "Nữ", "Cấp ủy viên", null, "Xếp loại đảng viên"),
                        row(null, null, null, null, "Tuổi", "Nữ", "Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành"),
                        row(1, "Chi bộ 1", 20, 12, 40, 1, 3, 16, 1, 0))));

        assertThat(entry.rejected()).isFalse();
        assertThat(entry.rows().get(0).values()).containsEntry("female_count", "12");
        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_UNKNOWN E3", "COLUMN_UNKNOWN F3");
    }

    @Test
    void a_blank_row_within_a_header_is_part_of_it() {
        GridWorkbook workbook = GridWorkbook.of(
                "P1",
                List.of(
                        row("Năm 2019"),
                        row("TT", "Mã chi bộ", "Chi bộ", "Tổng số đảng viên", "Xếp loại đảng viên"),
                        row(),
                        row(null, null, null, null, "Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành"),
                        row(),
                        row("A", "B", "C", 1, 2, 3, 4, 5),
                        row(1, "CB01", "Chi bộ 1 (mẫu)", 20, 3, 16, 1, 0)));

        FormEntry entry = Readings.only(workbook);

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows()).hasSize(1);
        assertThat(Readings.values(entry, 7)).containsEntry("excellent_count", "3");
        assertThat(Readings.classes(workbook.bytes(), 7, 8))
                .containsExactly("t.......", "hhhhh...", "........", "....hhhh", "........", "hhhhhhhh", "illlllll");
    }

    @ParameterizedTest
    @CsvSource({"Số lượng, Tỷ lệ %, 3, 15", "Tỷ lệ (%), SL, 15, 3"})
    void a_share_beside_each_number_is_an_unknown_column(String left, String right, int first, int second) {
        List<@Nullable Object> groups = row("Mã chi bộ", "Chi bộ", "Tổng số đảng viên", "Xếp loại đảng viên");
        List<@Nullable Object> levels =
                row(null, null, null, "Xuất sắc", null, "Tốt", null, "Hoàn thành", null, "Không hoàn thành", null);
        List<@Nullable Object> measures = row(null, null, null, left, right, left, right, left, right, left, right);
        List<@Nullable Object> data =
                row("CB01", "Chi bộ 1 (mẫu)", 20, first, second, first, second, first, second, first, second);

        FormEntry entry =
                Readings.only(GridWorkbook.of("P1", List.of(row("Năm 2019"), groups, levels, measures, data)));

        assertThat(entry.findings())
                .extracting(Finding::code)
                .containsExactly(
                        ProblemCode.COLUMN_UNKNOWN,
                        ProblemCode.COLUMN_UNKNOWN,
                        ProblemCode.COLUMN_UNKNOWN,
                        ProblemCode.COLUMN_UNKNOWN);
        assertThat(Readings.values(entry, 5))
                .containsEntry("excellent_count", "3")
                .containsEntry("good_count", "3")
                .containsEntry("completed_count", "3")
                .containsEntry("failed_count", "3");
    }

    @Test
    void a_target_list_is_read_in_any_order_of_columns() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "T0",
                Arrays.asList(
                        row("CHỈ TIÊU NHIỆM KỲ 2015-2020"),
                        row("Căn cứ", "Mức", "So sánh", "Kiểu chỉ tiêu", "Chỉ tiêu", "Mã chỉ tiêu", "Năm", "Mức gốc"),
                        row(
                                "NQ 01",
                                new GridWorkbook.Percent(0.95),
                                "≥",
                                "Tối thiểu mỗi năm",
                                "A",
                                "D-01",
                                null,
                                "90%"),
                        row("NQ 01", "11/11", "=", "Duy trì", "B", "D-02", 2018, null))));

        assertThat(entry.form()).isEqualTo("T0");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.TERM, 2015, 2020));
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows().get(0).values())
                .containsEntry("level", "95%")
                .containsEntry("comparator", "GE")
                .containsEntry("original_level", "90%")
                .containsEntry("target_kind", "FLOOR_EACH_YEAR");
        assertThat(entry.rows().get(1).values()).containsEntry("level", "11/11").containsEntry("from_year", "2018");
    }
}
