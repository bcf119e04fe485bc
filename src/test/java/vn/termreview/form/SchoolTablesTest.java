package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.SchoolSheets.E0_LABELS;
import static vn.termreview.form.SchoolSheets.school;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.GridWorkbook;

/** School forms under one another, over several sheets, and under headers of several rows. */
class SchoolTablesTest {
    private static final List<@Nullable Object> E3_LABELS = row("TT", "Mã xã", "Xã", "Mã huyện", "PCGDTH", "XMC");

    @Test
    void two_forms_of_a_district_are_two_entries() {
        FileReading reading = Readings.read(GridWorkbook.of(
                "Bắc Sơn",
                List.of(
                        row("Năm học 2019-2020"),
                        row("Đơn vị báo cáo: Phòng GD&ĐT huyện Bắc Sơn"),
                        E0_LABELS,
                        school(1, "185"),
                        row(null, "NGƯỜI LẬP BIỂU"),
                        row(),
                        row("PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ NĂM 2019"),
                        E3_LABELS,
                        row(1, 6325, "Thị trấn Bắc Sơn", "185", 3, 2))));

        assertThat(reading.entries()).extracting(FormEntry::form).containsExactly("E0", "E3");
        assertThat(reading.entries())
                .extracting(FormEntry::period)
                .containsExactly(
                        new Period(PeriodKind.SCHOOL_YEAR, 2019, 2019),
                        new Period(PeriodKind.CALENDAR_YEAR, 2019, 2019));
        assertThat(reading.entries()).extracting(entry -> entry.rows().size()).containsExactly(1, 1);
        assertThat(Readings.codes(reading.entries().get(1).findings())).containsExactly("CODE_PADDED B9");
    }

    @Test
    void schools_go_on_in_the_next_sheet() {
        GridWorkbook workbook = GridWorkbook.of("1", List.of(row("Năm học 2019-2020"), E0_LABELS, school(1, "185")))
                .sheet("2", List.of(E0_LABELS, school(2, "185")))
                .sheet(
                        "3",
                        List.of(
                                school(3, "185"),
                                row(null, "Cộng huyện", null, null, null, null, null, null, null, 30, 750)));

        FormEntry entry = Readings.only(workbook);

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows()).extracting(FormRow::sheet).containsExactly("1", "2", "3");
    }

    @Test
    void a_total_of_levels_is_no_sum() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "S",
                List.of(
                        row("Năm 2019"),
                        E3_LABELS,
                        row(1, "06325", "Thị trấn Bắc Sơn", "185", 3, 2),
                        row(2, "06328", "Xã Long Đống (mẫu)", "185", 2, 2),
                        row(null, null, "Toàn huyện", null, 3, 2))));

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.sheets().get(0).cells().control()).isEqualTo(2);
    }

    @Test
    void a_group_of_another_age_is_another_column() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "S",
                List.of(
                        row("Năm 2019"),
                        row("TT", "Mã xã", "Xã", "Mã huyện", "Phổ cập giáo dục tiểu học", null, null, null, null),
                        row(null, null, null, null, "Trẻ 8 tuổi", null, "Trẻ 11 tuổi", null, "Mức đạt"),
                        row(null, null, null, null, "Số trẻ", "Hoàn thành", "Số trẻ", "Hoàn thành", "PCGDTH"),
                        row(1, "06325", "Thị trấn Bắc Sơn", "185", 90, 80, 100, 85, 3))));

        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_UNKNOWN E4", "COLUMN_UNKNOWN F4");
        assertThat(entry.rows().get(0).values())
                .containsOnly(
                        Map.entry("commune_code", "06325"),
                        Map.entry("commune_name", "Thị trấn Bắc Sơn"),
                        Map.entry("district_code", "185"),
                        Map.entry("age11_count", "100"),
                        Map.entry("age11_completed_count", "85"),
                        Map.entry("primary_level", "3"));
    }

    @Test
    void a_last_label_alone_is_enough_where_one_column_ends_in_it() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "S",
                List.of(
                        row("Năm 2019"),
                        row("TT", "Mã xã", "Xã", "Mã huyện", "Vào lớp 1", "Hoàn thành", "Số trẻ", "XMC"),
                        row(1, "06325", "Thị trấn Bắc Sơn", "185", 98, 97, 100, 2))));

        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_UNKNOWN G2");
        assertThat(entry.rows().get(0).values())
                .containsEntry("age6_grade1_count", "98")
                .containsEntry("age5_completed_count", "97")
                .containsEntry("literacy_level", "2");
    }
}
