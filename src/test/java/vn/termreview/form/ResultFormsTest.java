package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.SchoolSheets.titled;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E4 and E5: what pupils won, and what came of what no other form asks for. */
class ResultFormsTest {

    private static final List<@Nullable Object> E5_LABELS =
            row("TT", "Mã chỉ tiêu", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "Ghi chú");

    @Test
    void prizes_are_read_under_a_grouped_heading() {
        FormEntry entry = Readings.only(titled(
                "KẾT QUẢ CÁC KỲ THI NĂM HỌC 2019-2020",
                row("STT", "Kỳ thi", "Cấp thi", "Môn thi", "Đơn vị dự thi", "Số thí sinh", "Số giải"),
                row(null, null, null, null, null, null, "Nhất", "Nhì", "Ba", "KK"),
                row(1, "Học sinh giỏi", "Cấp tỉnh", "Toán", "Trường THPT Một (mẫu)", 12, "-", 2, 3, 1),
                row(2, "KHKT", "Quốc gia", "Vật lí", "Trường THPT Hai (mẫu)", 2, null, null, null, 1),
                row("Cộng", null, null, null, null, 14, 0, 2, 3, 2)));

        assertThat(entry.form()).isEqualTo("E4");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.SCHOOL_YEAR, 2019, 2019));
        assertThat(entry.findings()).isEmpty();
        assertThat(Readings.values(entry, 4))
                .containsOnly(
                        Map.entry("contest_kind", "GIFTED_STUDENT"),
                        Map.entry("contest_level", "PROVINCIAL"),
                        Map.entry("subject_name", "Toán"),
                        Map.entry("school_name", "Trường THPT Một (mẫu)"),
                        Map.entry("entrant_count", "12"),
                        Map.entry("first_prize_count", "0"),
                        Map.entry("second_prize_count", "2"),
                        Map.entry("third_prize_count", "3"),
                        Map.entry("consolation_prize_count", "1"));
        assertThat(Readings.values(entry, 5))
                .containsOnly(
                        Map.entry("contest_kind", "SCIENCE"),
                        Map.entry("contest_level", "NATIONAL"),
                        Map.entry("subject_name", "Vật lí"),
                        Map.entry("school_name", "Trường THPT Hai (mẫu)"),
                        Map.entry("entrant_count", "2"),
                        Map.entry("consolation_prize_count", "1"));
    }

    @Test
    void a_contest_without_entrants_and_one_that_nobody_knows_are_errors_at_their_cells() {
        FormEntry entry = Readings.only(titled(
                "Năm học 2019-2020",
                row("TT", "Cuộc thi", "Cấp", "Môn/Lĩnh vực", "Mã trường", "Trường", "Số dự thi", "Nhất"),
                row(1, "HSG", "Tỉnh", "Toán", "20178601", "Trường THPT Một (mẫu)", null, 2),
                row(2, "Văn nghệ", "Tỉnh", null, "20178601", "Trường THPT Một (mẫu)", 9, 2),
                row(3, "STKT", "Ngành", "Phần mềm", "20178601", "Trường THPT Một (mẫu)", 9, 2)));

        assertThat(Readings.codes(entry.findings())).containsExactly("CELL_MISSING G3", "CELL_UNREADABLE B4");
        assertThat(entry.rows()).extracting(FormRow::row).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trung tâm  | 12                        | 12
                    trung tâm  | 1.234                     | 1234
                    trung tâm  | 95,5%                     | 95.5%
                    trung tâm  | 95 %                      | 95%
                    nội dung   | Có 12 trung tâm (mẫu)     | Có 12 trung tâm (mẫu)
                    nội dung   | 2019-2020: 3 đoàn         | 2019-2020: 3 đoàn
                    %          | 95,5                      | 95.5%
                    %          | 100                       | 100%
                    %          | 0                         | 0%
                    Tỷ lệ %    | 95,5%                     | 95.5%
                    Phần trăm  | 95,5                      | 95.5%
                    %          | chưa tổng hợp             | chưa tổng hợp
                    """)
    void a_result_is_a_count_a_percentage_or_words(String unit, String cell, String value) {
        FormEntry entry =
                Readings.only(titled("Năm 2019", E5_LABELS, row(1, "IT_USE", "Ứng dụng CNTT", unit, cell, null)));

        assertThat(entry.form()).isEqualTo("E5");
        assertThat(entry.findings()).isEmpty();
        assertThat(Readings.values(entry, 3)).containsEntry("result", value).containsEntry("unit_name", unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trung tâm | ?
                    trung tâm | …
                    trung tâm | 95,5
                    trung tâm | 1,234
                    trung tâm | -5
                    %         | 1.234
                    %         | 0,95
                    """)
    void a_result_of_two_meanings_or_of_none_is_an_error_at_its_cell(String unit, String cell) {
        FormEntry entry =
                Readings.only(titled("Năm 2019", E5_LABELS, row(1, "IT_USE", "Ứng dụng CNTT", unit, cell, null)));

        assertThat(Readings.codes(entry.findings())).containsExactly("CELL_UNREADABLE E3");
        assertThat(entry.rows()).isEmpty();
    }

    @Test
    void numbers_are_results_as_they_are_and_a_dash_is_nought() {
        FormEntry entry = Readings.only(titled(
                "KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU NĂM 2019",
                row("Ký hiệu", "Tên chỉ tiêu", "ĐVT", "Kết quả thực hiện"),
                row("PRIVATE_CENTRES", "Trung tâm ngoài công lập", "trung tâm", 12),
                row("IT_USE", "Ứng dụng CNTT", "%", 95.5),
                row("INTL_COOP", "Hợp tác quốc tế", "đoàn", 1.5),
                row("ACCREDITATION", "Kiểm định", "trường", "-")));

        assertThat(Readings.codes(entry.findings())).containsExactly("CELL_UNREADABLE D5");
        assertThat(entry.rows())
                .extracting(each -> each.values().get("indicator_code") + " "
                        + each.values().get("result"))
                .containsExactly("PRIVATE_CENTRES 12", "IT_USE 95.5%", "ACCREDITATION 0");
    }

    @Test
    void targets_are_no_results() {
        FormEntry entry = Readings.only(titled(
                "Nhiệm kỳ 2015-2020",
                row("TT", "Mã chỉ tiêu", "Chỉ tiêu", "Đơn vị tính", "Kiểu chỉ tiêu", "So sánh", "Mức", "Căn cứ"),
                row(1, "NATSTD_STOCK", "Trường chuẩn", "trường", "Tổng số cuối nhiệm kỳ", "≥", 205, "NQ (mẫu)")));

        assertThat(entry.form()).isEqualTo("T0");
    }
}
