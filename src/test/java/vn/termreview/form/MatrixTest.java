package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.workbook.GridWorkbook.row;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.GridWorkbook;
import vn.termreview.workbook.WorkbookLimits;

/** The ministry's coded matrix: lines that are numbered through the sheets of one workbook. */
class MatrixTest {

    @Test
    void the_lines_of_all_sheets_are_one_school_s() {
        FormEntry entry = Readings.only(MatrixSheets.workbook());

        assertThat(entry.form()).isEqualTo("E1");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.SCHOOL_YEAR, 2019, 2019));
        assertThat(entry.statedUnit()).isEqualTo("Trường Tiểu học Một (mẫu)");
        assertThat(Readings.codes(entry.findings())).containsExactly("SHEET_UNKNOWN");
        assertThat(entry.rows()).hasSize(2 + 7 + 23 + 4);
        assertThat(line(entry, 37))
                .containsAllEntriesOf(Map.of(
                        "school_level", "PRIMARY",
                        "line_label", "Tổng số học sinh",
                        "measure", "PUPILS",
                        "total_count", "250",
                        "female_count", "120",
                        "ethnic_minority_count", "200",
                        "ethnic_minority_female_count", "95",
                        "public_count", "250",
                        "public_ethnic_minority_female_count", "95"))
                .doesNotContainKey("private_count");
        assertThat(line(entry, 44)).containsEntry("total_count", "50").containsEntry("grade", "5");
        assertThat(line(entry, 59)).containsEntry("total_count", "230");
        assertThat(line(entry, 96)).containsEntry("total_count", "15");
    }

    @Test
    void a_line_that_the_layout_does_not_know_is_kept_and_may_be_measured() {
        FormEntry entry = Readings.only(MatrixSheets.workbook());

        assertThat(line(entry, 2)).containsEntry("total_count", "3250.5").doesNotContainKey("measure");
    }

    @Test
    void a_cell_that_cannot_be_read_leaves_the_others_of_its_line() {
        List<List<@Nullable Object>> pupils = MatrixSheets.pupils();
        pupils = MatrixSheets.with(pupils, "Tổng số học sinh", 5, "?");
        pupils = MatrixSheets.with(pupils, "Học sinh lưu ban", 4, new GridWorkbook.Formula("SUM(A1:A2)"));

        FormEntry entry = Readings.only(MatrixSheets.workbook(MatrixSheets.classes(), pupils));

        assertThat(Readings.brief(entry.findings()))
                .containsExactly("error E6 ?", "error D30 =SUM(A1:A2)", "note null null");
        assertThat(line(entry, 37)).containsEntry("total_count", "250").doesNotContainKey("female_count");
        assertThat(line(entry, 58)).containsEntry("female_count", "0").doesNotContainKey("total_count");
        assertThat(entry.sheets().get(2).cells().rejected()).isEqualTo(2);
        assertThat(entry.sheets().get(2).rows().quarantined()).isZero();
    }

    @Test
    void a_sum_that_its_lines_do_not_come_to_is_a_query() {
        List<List<@Nullable Object>> pupils = MatrixSheets.with(MatrixSheets.pupils(), "- Nông thôn", 4, 190);

        FormEntry entry = Readings.only(MatrixSheets.workbook(MatrixSheets.classes(), pupils));

        assertThat(entry.findings().get(0).details())
                .containsEntry("line", "37")
                .containsEntry("parts", "38 + 39");
        assertThat(entry.findings().get(0).expected()).isEqualTo("240");
        assertThat(Readings.codes(entry.findings())).containsExactly("E1_SUM_DIFFERS D6", "SHEET_UNKNOWN");
    }

    @Test
    void a_sum_with_an_unreadable_part_cannot_be_checked() {
        List<List<@Nullable Object>> pupils = MatrixSheets.with(MatrixSheets.pupils(), "- Nông thôn", 4, "…");

        FormEntry entry = Readings.only(MatrixSheets.workbook(MatrixSheets.classes(), pupils));

        assertThat(Readings.codes(entry.findings()))
                .containsExactly("CELL_UNREADABLE D8", "TOTAL_UNCHECKED D6", "SHEET_UNKNOWN");
    }

    @Test
    void numbers_that_moved_by_a_line_are_queries() {
        List<List<@Nullable Object>> classes = MatrixSheets.with(MatrixSheets.classes(), "- Lớp 1", 2, 29);
        classes = MatrixSheets.with(classes, "- Lớp 2", 2, 28);

        FormEntry entry = Readings.only(MatrixSheets.workbook(classes, MatrixSheets.pupils()));

        assertThat(Readings.codes(entry.findings()))
                .containsExactly("E1_LABEL_MISFIT A8", "E1_LABEL_MISFIT A9", "SHEET_UNKNOWN");
        assertThat(entry.findings().get(0).expected()).isEqualTo("Lớp 2");
    }

    @Test
    void the_labels_may_drift_as_those_of_any_form() {
        List<List<@Nullable Object>> rows = List.of(
                row("Báo  cáo thống kê giáo dục\nTIỂU HỌC - năm học 2019 – 2020"),
                row("ĐƠN VỊ BÁO CÁO : Trường Tiểu học Một (mẫu)"),
                row("STT", "NỘI DUNG", "MÃ SỐ", "TỔNG SỐ", "Trong đó:"),
                row(null, null, null, null, "Nữ", "DTTS", "Nữ DTTS"),
                row("1", Normalizer.normalize("Tổng số học sinh", Normalizer.Form.NFD), "37", "1.250", 620, "-", null));

        FormEntry entry = Readings.only(GridWorkbook.of("Sheet1", rows));

        assertThat(entry.findings()).isEmpty();
        assertThat(line(entry, 37))
                .containsEntry("total_count", "1250")
                .containsEntry("female_count", "620")
                .containsEntry("ethnic_minority_count", "0")
                .containsEntry("line_label", "Tổng số học sinh")
                .doesNotContainKey("ethnic_minority_female_count");
    }

    @Test
    void a_column_of_units_before_the_number_is_not_the_lines_labels() {
        List<List<@Nullable Object>> rows = List.of(
                row("BÁO CÁO THỐNG KÊ GIÁO DỤC TIỂU HỌC"),
                row("Năm học 2019-2020"),
                row("Đơn vị báo cáo: Trường Tiểu học Một (mẫu)"),
                row("III. Học sinh", "Đơn vị tính", "Mã số", "Tổng số", "Nữ"),
                row("A", "B", "C", 1, 2),
                row("Tổng số học sinh", "người", 37, 250, 120),
                row("- Lớp 1", "người", 40, 50, 24));

        FormEntry entry = Readings.only(GridWorkbook.of("III", rows));

        assertThat(entry.findings()).isEmpty();
        assertThat(line(entry, 37)).containsEntry("line_label", "Tổng số học sinh");
        assertThat(line(entry, 40)).containsEntry("line_label", "- Lớp 1");
    }

    @Test
    void a_school_may_have_nothing_but_totals() {
        List<List<@Nullable Object>> rows =
                List.of(row("Chỉ tiêu", "Mã số", "Tổng số"), row("A", "B", 1), row("Tổng số lớp", 27, 10));

        FormEntry entry = Readings.only(GridWorkbook.of("III", MatrixSheets.titled(rows)));

        assertThat(entry.findings()).isEmpty();
        assertThat(line(entry, 27)).containsEntry("total_count", "10");
    }

    @Test
    void the_schools_that_people_founded_stand_beside_the_others() {
        List<List<@Nullable Object>> rows = List.of(
                row("Chỉ tiêu", "Mã số", "Tổng số", "Chia ra"),
                row(null, null, null, "Công lập", "Dân lập", "Tư thục", "Liên kết"),
                row("Tổng số lớp", 27, 10, 7, 2, 1, 0));

        FormEntry entry = Readings.only(GridWorkbook.of("III", MatrixSheets.titled(rows)));

        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_UNKNOWN G6");
        assertThat(line(entry, 27))
                .containsEntry("public_count", "7")
                .containsEntry("people_founded_count", "2")
                .containsEntry("private_count", "1");
    }

    @Test
    void a_cover_sheet_says_what_the_sheets_behind_it_are_and_a_header_may_have_four_rows() {
        List<List<@Nullable Object>> cover = List.of(
                row("BÁO CÁO THỐNG KÊ"),
                row("GIÁO DỤC TIỂU HỌC"),
                row("Năm học: ", "2019-2020"),
                row("Tên trường: Trường Tiểu học Một (mẫu)"));
        List<List<@Nullable Object>> rows = List.of(
                row("Chỉ tiêu", null, "Mã số", "ĐVT", "Số lượng"),
                row(null, null, null, null, "Tổng số", null, null, null, "Chia theo loại hình trường"),
                row(null, null, null, null, "Tổng số", "Nữ", "DTTS", null, "Công lập", null, "Tư thục"),
                row(null, null, null, null, null, null, "Tổng số", "Nữ", "Tổng số", "Nữ", "Tổng số", "Nữ"),
                row("A", null, "B", "C", 1, 2, 3, 4, 5, 6, 7, 8),
                row("Tổng số học sinh", null, 37, "hs", 100, 50, 30, 15, 90, 45, 10, 5),
                row(null, "- Lớp 1", 40, "hs", 20, 10, 6, 3, 18, 9, 2, 1));

        FormEntry entry = Readings.only(GridWorkbook.of("Bìa", cover).sheet("IV", rows));

        assertThat(Readings.codes(entry.findings())).containsExactly("SHEET_UNKNOWN");
        assertThat(entry.statedUnit()).isEqualTo("Trường Tiểu học Một (mẫu)");
        assertThat(line(entry, 37))
                .containsEntry("total_count", "100")
                .containsEntry("ethnic_minority_count", "30")
                .containsEntry("ethnic_minority_female_count", "15")
                .containsEntry("public_female_count", "45")
                .containsEntry("private_female_count", "5");
        assertThat(line(entry, 40)).containsEntry("line_label", "- Lớp 1").containsEntry("private_count", "2");
    }

    @Test
    void lines_go_on_over_a_sheet_without_a_header() {
        List<List<@Nullable Object>> pupils = MatrixSheets.pupils();

        GridWorkbook split = GridWorkbook.of("IV", MatrixSheets.titled(pupils.subList(0, 8)))
                .sheet("IV (tiếp)", pupils.subList(8, pupils.size()));

        FormEntry entry = Readings.only(split);
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows()).hasSize(23);
        assertThat(line(entry, 59)).containsEntry("total_count", "230");
    }

    @Test
    void a_list_behind_a_matrix_is_not_taken_for_its_lines() {
        GridWorkbook workbook = GridWorkbook.of("III", MatrixSheets.titled(MatrixSheets.classes()))
                .sheet("Danh sách", List.of(row("Nguyễn Thị Mẫu", 3, "cái", 5), row("Trần Văn Mẫu", 2, "cái", 4)));

        FormEntry entry = Readings.only(workbook);

        assertThat(entry.rows()).hasSize(7);
        assertThat(Readings.codes(entry.findings())).containsExactly("SHEET_UNKNOWN");
    }

    @Test
    void two_matrices_and_a_table_of_another_form_may_share_a_sheet() {
        List<List<@Nullable Object>> rows = new ArrayList<>(MatrixSheets.titled(MatrixSheets.classes()));
        rows.add(row());
        rows.addAll(MatrixSheets.pupils());
        rows.add(row());
        rows.add(row("Đơn vị báo cáo: Sở GD&ĐT"));
        rows.add(row("Năm 2019"));
        rows.add(Sheets.P1_LABELS);
        rows.add(Sheets.branch(1, 20));

        FileReading reading = Readings.read(GridWorkbook.of("S", rows));

        assertThat(reading.entries()).extracting(FormEntry::form).containsExactly("E1", "P1");
        assertThat(reading.entries().get(0).rows()).hasSize(30);
        assertThat(reading.entries().get(0).findings()).isEmpty();
        assertThat(reading.entries().get(1).rows()).hasSize(1);
    }

    @Test
    void another_level_is_another_file() {
        FormCatalogue known = FormCatalogue.load();
        List<MatrixLayout> levels = new ArrayList<>(known.matrices());
        levels.add(FormCatalogue.read("/forms/03-THCS.yml", MatrixLayout.class));
        FormReader reader = new FormReader(new FormCatalogue(known.forms(), levels), WorkbookLimits.defaults());
        List<String> titles = List.of(
                "BÁO CÁO THỐNG KÊ GIÁO DỤC TRUNG HỌC CƠ SỞ",
                "Năm học 2019-2020",
                "Đơn vị báo cáo: Trường THCS Một (mẫu)");
        List<List<@Nullable Object>> rows = List.of(
                row("Chỉ tiêu", "Mã số", "Tổng số"),
                row("Tổng số học sinh", 30, 100),
                row("Lớp 6", 31, 40),
                row("Lớp 7", 32, 50));

        FormEntry entry = Readings.only(Readings.read(
                reader, GridWorkbook.of("IV", MatrixSheets.titled(titles, rows)).bytes(), ReadingRequest.none()));

        assertThat(Readings.codes(entry.findings())).containsExactly("E1_SUM_DIFFERS C5");
        assertThat(line(entry, 30))
                .containsEntry("school_level", "LOWER_SECONDARY")
                .containsEntry("measure", "PUPILS");
    }

    @Test
    void a_line_without_its_number_is_an_error() {
        List<List<@Nullable Object>> classes = MatrixSheets.with(MatrixSheets.classes(), "- Lớp 1", 2, null);
        classes = MatrixSheets.with(classes, "- Lớp 2", 2, "?");

        FormEntry entry = Readings.only(MatrixSheets.workbook(classes, MatrixSheets.pupils()));

        assertThat(Readings.codes(entry.findings()))
                .containsExactly("CELL_MISSING B8", "CELL_UNREADABLE B9", "SHEET_UNKNOWN");
    }

    private static Map<String, String> line(FormEntry entry, int number) {
        return entry.rows().stream()
                .map(FormRow::values)
                .filter(values -> Integer.toString(number).equals(values.get("line_no")))
                .findFirst()
                .orElseThrow();
    }
}
