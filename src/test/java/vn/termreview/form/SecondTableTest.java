package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.GridWorkbook;

/** P4: what was studied, and a second table of contests under it, on a sheet of its own, or not at all. */
class SecondTableTest {

    private static final List<@Nullable Object> STUDY =
            row("TT", "Văn bản", "Ngày tổ chức", "Mã chi bộ", "Chi bộ", "Số phải học", "Số đã học");
    private static final List<@Nullable Object> STUDIED =
            row(1, "Nghị quyết Một (mẫu)", "12/03/2019", "CB01", "Chi bộ Một (mẫu)", 20, 20);
    private static final List<@Nullable Object> CONTEST =
            row("TT", "Tên cuộc thi", "Ngày tổng kết", "Số bài dự thi", "Số giải");
    private static final List<@Nullable Object> HELD = row(1, "Cuộc thi Một (mẫu)", "17/05/2019", 90, 12);

    @Test
    void contests_may_stand_below_on_the_same_sheet() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "P4",
                List.of(
                        row("HỌC TẬP NGHỊ QUYẾT"),
                        row("Năm 2019"),
                        STUDY,
                        STUDIED,
                        row(null, "Tổng cộng", null, null, null, 20, 20),
                        row(),
                        row("II. CUỘC THI"),
                        CONTEST,
                        HELD,
                        row(null, "NGƯỜI LẬP BIỂU"))));

        assertThat(entry.rows())
                .extracting(FormRow::table, FormRow::sheet, FormRow::row)
                .containsExactly(tuple("main", "P4", 4), tuple("contest", "P4", 9));
        assertThat(entry.rows().get(1).values())
                .containsEntry("contest_name", "Cuộc thi Một (mẫu)")
                .containsEntry("concluded_on", "2019-05-17")
                .containsEntry("entry_count", "90")
                .containsEntry("prize_count", "12");
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(2, 0, 1, 0, 0, 1));
    }

    @Test
    void contests_on_a_sheet_that_states_nothing_are_of_the_study_s_year_and_unit() {
        List<List<@Nullable Object>> study =
                List.of(row("Năm 2019"), row("Đơn vị báo cáo: Đảng bộ Sở Giáo dục và Đào tạo"), STUDY, STUDIED);

        FormEntry after = Readings.only(GridWorkbook.of("Học tập", study).sheet("Cuộc thi", List.of(CONTEST, HELD)));
        FormEntry before = Readings.only(
                GridWorkbook.of("Cuộc thi", List.of(CONTEST, HELD)).sheet("Học tập", study));
        FormEntry yearOnly = Readings.only(
                GridWorkbook.of("Học tập", study).sheet("Cuộc thi", List.of(row("Năm 2019"), CONTEST, HELD)));

        for (FormEntry entry : List.of(after, before, yearOnly)) {
            assertThat(entry.period()).isEqualTo(new Period(PeriodKind.CALENDAR_YEAR, 2019, 2019));
            assertThat(entry.statedUnit()).isEqualTo("Đảng bộ Sở Giáo dục và Đào tạo");
            assertThat(entry.rows()).extracting(FormRow::table).containsExactlyInAnyOrder("main", "contest");
            assertThat(entry.findings()).isEmpty();
        }
    }

    @Test
    void contests_of_another_year_are_another_entry() {
        FileReading reading = Readings.read(GridWorkbook.of("Học tập", List.of(row("Năm 2019"), STUDY, STUDIED))
                .sheet("Cuộc thi", List.of(row("Năm 2018"), CONTEST, row(1, "Cuộc thi Hai (mẫu)", "17/05/2018"))));

        assertThat(reading.entries())
                .extracting(
                        entry -> entry.period() == null ? "" : entry.period().code())
                .containsExactly("2019", "2018");
    }

    @Test
    void a_heading_without_rows_is_a_table_and_no_heading_is_none() {
        FormEntry empty =
                Readings.only(GridWorkbook.of("P4", List.of(row("Năm 2019"), STUDY, STUDIED, row(), CONTEST)));
        FormEntry none = Readings.only(GridWorkbook.of("P4", List.of(row("Năm 2019"), STUDY, STUDIED)));

        assertThat(tables(empty)).containsExactly("main", "contest");
        assertThat(tables(none)).containsExactly("main");
        for (FormEntry entry : List.of(empty, none)) {
            assertThat(entry.rows()).extracting(FormRow::table).containsExactly("main");
            assertThat(entry.rejected()).isFalse();
            assertThat(entry.findings()).isEmpty();
        }
        assertThat(empty.contentHash()).isNotEqualTo(none.contentHash());
    }

    @Test
    void a_contest_that_cannot_be_read_leaves_the_study_alone() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "P4",
                List.of(
                        row("Năm 2019"),
                        STUDY,
                        STUDIED,
                        row(),
                        CONTEST,
                        row(1, "Cuộc thi Một (mẫu)", "?", 90),
                        row(2, "Cuộc thi Hai (mẫu)", "17/05/2019", "chín mươi"),
                        row(3, "Cuộc thi Ba (mẫu)"))));

        assertThat(entry.rows()).extracting(FormRow::table).containsExactly("main");
        assertThat(Readings.codes(entry.findings()))
                .containsExactlyInAnyOrder("CELL_UNREADABLE C6", "CELL_UNREADABLE D7", "CELL_MISSING C8");
    }

    private static List<String> tables(FormEntry entry) {
        return entry.columns().stream().map(ColumnSource::table).distinct().toList();
    }
}
