package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.Sheets.P1_LABELS;
import static vn.termreview.form.Sheets.P2_LABELS;
import static vn.termreview.form.Sheets.branch;
import static vn.termreview.form.Sheets.rated;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.GridWorkbook;

/** Several tables in a sheet, several sheets in a file. */
class TablesTest {

    @Test
    void two_forms_one_under_the_other_are_two_entries() {
        FileReading reading = Readings.read(GridWorkbook.of(
                "Báo cáo",
                List.of(
                        row("Năm 2018"),
                        P1_LABELS,
                        branch(1, 20),
                        branch(2, 22),
                        row(null, null, "NGƯỜI LẬP BIỂU"),
                        row(null, null, "Nguyễn Văn A"),
                        row(),
                        row("XẾP LOẠI TỔ CHỨC"),
                        P2_LABELS,
                        rated(1))));

        assertThat(reading.entries()).extracting(FormEntry::form).containsExactly("P1", "P2");
        assertThat(reading.entries()).extracting(entry -> entry.rows().size()).containsExactly(2, 1);
        assertThat(reading.entries())
                .extracting(FormEntry::period)
                .containsOnly(new Period(PeriodKind.CALENDAR_YEAR, 2018, 2018));
        assertThat(reading.entries().get(0).sheets())
                .containsExactly(new SheetLedger(
                        "Báo cáo", new RowCounts(2, 0, 0, 0, 0, 2), new CellCounts(30, 16, 9, 1, 0, 4, 0)));
        assertThat(reading.entries().get(1).sheets())
                .containsExactly(new SheetLedger(
                        "Báo cáo", new RowCounts(1, 0, 0, 0, 0, 0), new CellCounts(15, 6, 7, 1, 0, 1, 0)));
        assertThat(reading.entries())
                .allSatisfy(entry -> assertThat(entry.findings()).isEmpty());
    }

    @Test
    void two_years_on_one_sheet_are_two_entries() {
        FileReading reading = Readings.read(GridWorkbook.of(
                "S", List.of(row("Năm 2018"), P1_LABELS, branch(1, 20), row("Năm 2019"), P1_LABELS, branch(1, 25))));

        assertThat(reading.entries())
                .extracting(
                        entry -> entry.period() == null ? "" : entry.period().code())
                .containsExactly("2018", "2019");
    }

    @Test
    void a_header_repeated_for_the_next_page_is_heading() {
        FormEntry entry = Readings.only(GridWorkbook.of(
                "S",
                List.of(
                        row("Năm 2018"),
                        P1_LABELS,
                        branch(1, 20),
                        row(null, "II. Khối trường"),
                        P1_LABELS,
                        branch(2, 22),
                        row(null, null, "Tổng cộng", 42, 6, 34, 2, 0, 0))));

        assertThat(entry.rows()).hasSize(2);
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.sheets().get(0).cells().heading()).isEqualTo(9 + 1 + 9 + 1);
        assertThat(entry.bareRows()).hasSize(1);
    }

    @Test
    void a_table_goes_on_in_the_next_sheet_with_or_without_its_header() {
        GridWorkbook workbook = GridWorkbook.of("1", List.of(row("Năm 2018"), P1_LABELS, branch(1, 20)))
                .sheet("2", List.of(P1_LABELS, branch(2, 22)))
                .sheet("3", List.of(branch(3, 24), row(null, null, "Tổng cộng", 66, 9, 54, 3, 0, 0)));

        FormEntry entry = Readings.only(workbook);

        assertThat(entry.rows()).extracting(FormRow::sheet).containsExactly("1", "2", "3");
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.CALENDAR_YEAR, 2018, 2018));
    }

    @Test
    void another_form_on_the_next_sheet_inherits_no_year() {
        FileReading reading = Readings.read(GridWorkbook.of("1", List.of(row("Năm 2018"), P1_LABELS, branch(1, 20)))
                .sheet("2", List.of(P2_LABELS, rated(1))));

        assertThat(reading.entries()).extracting(FormEntry::rejected).containsExactly(false, true);
        assertThat(Readings.codes(reading.entries().get(1).findings())).containsExactly("PERIOD_UNKNOWN");
    }

    @Test
    void unknown_and_hidden_sheets_are_notes_and_belong_to_the_first_entry() {
        GridWorkbook workbook = Sheets.p1("Năm 2018")
                .sheet("Danh bạ", List.of(row("Tên", "Điện thoại"), row("An", "012")))
                .hiddenSheet("Cũ", List.of(row("Năm 2017"), P1_LABELS, branch(1, 19)));

        FormEntry entry = Readings.only(workbook);

        assertThat(Readings.codes(entry.findings())).containsExactly("SHEET_UNKNOWN", "SHEET_HIDDEN");
        assertThat(entry.sheets()).extracting(SheetLedger::sheet).containsExactly("P1", "Danh bạ", "Cũ");
        assertThat(entry.sheets())
                .extracting(ledger -> ledger.cells().ignored())
                .containsExactly(2, 4, 19);
    }

    @Test
    void a_workbook_of_no_known_form_is_one_error() {
        FileReading reading = Readings.read(GridWorkbook.of("Danh bạ", List.of(row("Tên", "Điện thoại"))));

        assertThat(reading.entries()).isEmpty();
        assertThat(Readings.codes(reading.findings())).containsExactly("WORKBOOK_UNRECOGNISED");
        assertThat(reading.outside())
                .containsExactly(new SheetLedger(
                        "Danh bạ", new RowCounts(0, 0, 0, 0, 0, 1), new CellCounts(2, 0, 0, 0, 0, 2, 0)));
    }

    @Test
    void a_form_that_shares_labels_is_not_taken_for_a_known_one() {
        GridWorkbook other = GridWorkbook.of(
                "Sinh hoạt",
                List.of(
                        row("Năm 2018"),
                        row("TT", "Mã chi bộ", "Chi bộ", "Số buổi sinh hoạt", "Số buổi sinh hoạt chuyên đề"),
                        row(1, "CB01", "Chi bộ 1 (mẫu)", 3, 2)));

        assertThat(Readings.codes(Readings.read(other).findings())).containsExactly("WORKBOOK_UNRECOGNISED");
    }

    @Test
    void equal_content_at_another_place_has_an_equal_hash() {
        String hash = Readings.only(Sheets.p1("Năm 2018")).contentHash();

        assertThat(Readings.only(Sheets.p1("CHI BỘ", "Năm 2018")).contentHash()).isEqualTo(hash);
        assertThat(Readings.only(Sheets.p1Rows(branch(2, 22), branch(1, 20))).contentHash())
                .isNotEqualTo(hash);
        assertThat(Readings.only(Sheets.p1Rows(branch(1, 20), branch(2, 23))).contentHash())
                .isNotEqualTo(hash);
    }
}
