package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.SchoolSheets.D0_LABELS;
import static vn.termreview.form.SchoolSheets.E0_LABELS;
import static vn.termreview.form.SchoolSheets.school;
import static vn.termreview.form.SchoolSheets.titled;
import static vn.termreview.workbook.GridWorkbook.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

class SchoolFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm học 2019-2020",
                "NĂM HỌC: 2019 - 2020",
                "Mạng lưới trường lớp năm học 2019 – 2020 (thời điểm 30/9/2019)",
                "Tính đến ngày 30 tháng 9 năm 2019, năm học 2019-2020"
            })
    void schools_are_read_in_a_school_year(String title) {
        FormEntry entry = Readings.only(titled(title, E0_LABELS, school(1, "185"), school(2, "185")));

        assertThat(entry.form()).isEqualTo("E0");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.SCHOOL_YEAR, 2019, 2019));
        assertThat(entry.findings()).isEmpty();
        assertThat(Readings.values(entry, 3))
                .containsOnly(
                        Map.entry("school_code", "20185401"),
                        Map.entry("school_name", "Trường Tiểu học Số 1 (mẫu)"),
                        Map.entry("level_group", "PRIMARY"),
                        Map.entry("ownership", "PUBLIC"),
                        Map.entry("district_code", "185"),
                        Map.entry("district_name", "Bắc Sơn"),
                        Map.entry("commune_code", "06325"),
                        Map.entry("commune_name", "Thị trấn Bắc Sơn"),
                        Map.entry("class_count", "10"),
                        Map.entry("pupil_count", "250"));
    }

    @Test
    void a_header_of_schools_may_be_grouped() {
        FormEntry entry = Readings.only(titled(
                "Năm học 2019-2020",
                row(
                        "STT",
                        "Trường",
                        null,
                        "Cấp học",
                        "Loại hình",
                        "Huyện, TP",
                        null,
                        "Xã, phường, thị trấn",
                        null,
                        "Tổng số lớp",
                        "Số học sinh",
                        null,
                        null,
                        null,
                        null,
                        "Đội ngũ",
                        null,
                        "Giáo viên"),
                row(
                        null,
                        "Mã",
                        "Tên",
                        null,
                        null,
                        "Mã huyện",
                        "Huyện",
                        "Mã xã",
                        "Xã",
                        null,
                        "Tổng số",
                        "Trong đó tiểu học",
                        "Nữ",
                        "DTTS",
                        "Học 2 buổi/ngày",
                        "CBQL",
                        "NV",
                        "Tổng số",
                        "Nữ"),
                row("A", "B", "C", "D", "E", "F", "G", "H", "I", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                row(
                        1,
                        "20185401",
                        "Trường TH&THCS Một (mẫu)",
                        "TH&THCS",
                        "CL",
                        185,
                        "Bắc Sơn",
                        6325,
                        "Thị trấn Bắc Sơn",
                        12,
                        300,
                        200,
                        140,
                        250,
                        190,
                        2,
                        3,
                        24,
                        18)));

        assertThat(entry.rejected()).isFalse();
        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_UNKNOWN S3", "CODE_PADDED H5");
        assertThat(Readings.values(entry, 5))
                .containsOnly(
                        Map.entry("school_code", "20185401"),
                        Map.entry("school_name", "Trường TH&THCS Một (mẫu)"),
                        Map.entry("level_group", "PRIMARY_LOWER_SECONDARY"),
                        Map.entry("ownership", "PUBLIC"),
                        Map.entry("district_code", "185"),
                        Map.entry("district_name", "Bắc Sơn"),
                        Map.entry("commune_code", "06325"),
                        Map.entry("commune_name", "Thị trấn Bắc Sơn"),
                        Map.entry("class_count", "12"),
                        Map.entry("pupil_count", "300"),
                        Map.entry("primary_pupil_count", "200"),
                        Map.entry("female_count", "140"),
                        Map.entry("ethnic_minority_count", "250"),
                        Map.entry("two_session_count", "190"),
                        Map.entry("manager_count", "2"),
                        Map.entry("staff_count", "3"),
                        Map.entry("teacher_count", "24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cộng huyện", "Tổng cộng", "TỔNG SỐ", "Cộng toàn huyện", "Toàn huyện"})
    void the_total_of_a_district_is_compared(String label) {
        FormEntry entry = Readings.only(titled(
                "Năm học 2019-2020",
                E0_LABELS,
                row(null, null, "Thị trấn Bắc Sơn"),
                school(1, "185"),
                school(2, "185"),
                row(null, null, label, null, null, null, null, null, null, 21, 500)));

        assertThat(Readings.brief(entry.findings())).containsExactly("query J6 21");
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(2, 0, 1, 1, 0, 0));
        assertThat(entry.bareRows()).isEqualTo(List.of(new BareRow("Biểu", 3, "C", "Thị trấn Bắc Sơn")));
    }

    private static final List<@Nullable Object> E2_LABELS = row(
            "TT",
            "Tên trường",
            "Nhóm cấp học",
            "Mức độ",
            "Cấp độ kiểm định",
            "Số quyết định",
            "Ngày quyết định",
            "Hình thức công nhận",
            "Có giá trị đến");

    @Test
    void a_column_states_why_a_school_is_recognised() {
        FormEntry entry = Readings.only(titled(
                "Năm học 2019-2020",
                E2_LABELS,
                row(1, "Trường Một (mẫu)", "TH", 1, 2, "1820/QĐ-UBND", "20/11/2019", "Công nhận mới", null),
                row(
                        2,
                        "Trường Hai (mẫu)",
                        "TH",
                        "Mức độ 2",
                        "-",
                        "1821/QĐ-UBND",
                        LocalDate.of(2019, 11, 21),
                        "Lại",
                        "21/11/2024"),
                row(3, "Trường Ba (mẫu)", "TH", "02", 5, "1822/QĐ-UBND", "22/11/2019", "Nâng chuẩn", null)));

        assertThat(entry.findings())
                .containsExactly(new Finding(
                        ProblemCode.CELL_UNREADABLE,
                        "Biểu",
                        "E5",
                        "5",
                        "@range",
                        Map.of("form", "E2", "label", "Cấp độ kiểm định", "min", "1", "max", "4")));
        assertThat(Readings.values(entry, 3))
                .containsEntry("recognition_kind", "NEW")
                .containsEntry("standard_level", "LEVEL_1")
                .containsEntry("accreditation_level", "2");
        assertThat(Readings.values(entry, 4))
                .containsEntry("recognition_kind", "AGAIN")
                .containsEntry("decision_on", "2019-11-21")
                .containsEntry("valid_until", "2024-11-21")
                .doesNotContainKey("accreditation_level");
    }

    @Test
    void a_column_that_is_filled_is_nearer_than_a_section() {
        FormEntry entry = Readings.only(titled(
                "Năm học 2019-2020",
                E2_LABELS,
                row("I", "DANH SÁCH TRƯỜNG CÔNG NHẬN MỚI"),
                row("1", "Mầm non"),
                row(1, "Trường Một (mẫu)", "MN", 1, 2, "1820/QĐ-UBND", "20/11/2019", null, null),
                row(2, "Trường Hai (mẫu)", "TH", 1, 2, "1821/QĐ-UBND", "21/11/2019", "Lại", null)));

        assertThat(Readings.values(entry, 5)).containsEntry("recognition_kind", "NEW");
        assertThat(Readings.values(entry, 6)).containsEntry("recognition_kind", "AGAIN");
    }

    @Test
    void neither_a_column_nor_a_section_is_one_error() {
        FormEntry entry = Readings.only(titled(
                "Năm học 2019-2020",
                row("TT", "Mã trường", "Tên trường", "Mức độ chuẩn quốc gia", "Quyết định", null),
                row(null, null, null, null, "Số", "Ngày"),
                row(1, "20178401", "Trường Một (mẫu)", 1, "1820/QĐ-UBND", "20/11/2019"),
                row(2, "20178402", "Trường Hai (mẫu)", 1, "1821/QĐ-UBND", "21/11/2019")));

        assertThat(entry.rejected()).isTrue();
        assertThat(entry.findings()).extracting(Finding::expected).containsExactly("Hình thức công nhận");
    }

    @Test
    void changes_of_units_are_read_with_shares_and_codes_by_their_kind() {
        FormEntry entry = Readings.only(titled(
                "BIẾN ĐỘNG ĐƠN VỊ NĂM 2020",
                D0_LABELS,
                row(1, "Xã", 6325, "06330", "Xã Bắc Sơn (mẫu)", "Chia tách", "01/01/2020", "60%", "NQ 818"),
                row(2, "Xã", "06325", 6331, "Xã Bắc Quỳnh (mẫu)", "Chia tách", LocalDate.of(2020, 1, 1), 40, "NQ 818"),
                row(3, "Huyện", 85, null, null, "Giải thể", "1/7/2025", null, "NQ 1672"),
                row(
                        4,
                        "Trường",
                        12,
                        null,
                        "Trường Một (mẫu)",
                        "Đổi tên",
                        "1/9/2020",
                        new GridWorkbook.Percent(1),
                        "QĐ 1"),
                row(5, "Chi bộ", "CB01", "CB02", null, "Sáp nhập", "1/9/2020", 0.5, "QĐ 2")));

        assertThat(entry.form()).isEqualTo("D0");
        assertThat(Readings.codes(entry.findings()))
                .containsExactly("CODE_PADDED C3", "CODE_PADDED D4", "CODE_PADDED C5", "CELL_UNREADABLE H7");
        assertThat(Readings.values(entry, 3))
                .containsEntry("changed_kind", "COMMUNE")
                .containsEntry("change_kind", "SPLIT")
                .containsEntry("old_code", "06325")
                .containsEntry("effective_on", "2020-01-01")
                .containsEntry("share", "0.6");
        assertThat(Readings.values(entry, 4)).containsEntry("new_code", "06331").containsEntry("share", "0.4");
        assertThat(Readings.values(entry, 5)).containsEntry("old_code", "085");
        assertThat(Readings.values(entry, 6)).containsEntry("old_code", "12").containsEntry("share", "1");
    }

    @Test
    void a_list_of_communes_alone_is_no_form() {
        FileReading reading = Readings.read(titled(
                "DANH MỤC XÃ NĂM 2019", row("TT", "Mã xã", "Xã", "Mã huyện"), row(1, "06325", "Bắc Sơn", "185")));

        assertThat(Readings.codes(reading.findings())).containsExactly("WORKBOOK_UNRECOGNISED");
    }
}
