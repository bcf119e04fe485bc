package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.SchoolSheets.E0_LABELS;
import static vn.termreview.form.SchoolSheets.school;
import static vn.termreview.form.SchoolSheets.titled;
import static vn.termreview.form.SchoolSheets.without;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Mã huyện" is required up to 30/6/2025. */
class DatedRequirementsTest {
    private static final int DISTRICT_CODE = 5;
    private static final List<@Nullable Object> E3_LABELS = row("TT", "Mã xã", "Xã", "PCGDTH");
    private static final List<@Nullable Object> COMMUNE = row(1, "06325", "Xã Bắc Sơn (mẫu)", 3);

    private static List<@Nullable Object> nameless(List<@Nullable Object> cells) {
        return without(DISTRICT_CODE, without(DISTRICT_CODE, cells));
    }

    @ParameterizedTest
    @CsvSource({"2024-2025, true", "2025-2026, false"})
    void a_school_year_is_judged_by_its_30_september(String year, boolean rejected) {
        FormEntry entry = Readings.only(titled("Năm học " + year, nameless(E0_LABELS), nameless(school(1, null))));

        assertThat(entry.rejected()).isEqualTo(rejected);
        assertThat(Readings.codes(entry.findings())).isEqualTo(rejected ? List.of("COLUMN_MISSING") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "2025, false"})
    void a_calendar_year_is_judged_by_its_31_december(int year, boolean rejected) {
        FormEntry entry = Readings.only(titled("Năm " + year, E3_LABELS, COMMUNE));

        assertThat(entry.rejected()).isEqualTo(rejected);
        assertThat(entry.findings())
                .extracting(finding -> finding.expected())
                .isEqualTo(rejected ? List.of("Mã huyện") : List.of());
    }

    @Test
    void the_name_of_the_district_stands_in_for_its_code() {
        FormEntry entry = Readings.only(titled(
                "Năm học 2019-2020",
                without(DISTRICT_CODE, E0_LABELS),
                without(DISTRICT_CODE, school(1, null)),
                row(2, "20185402", "Trường Hai (mẫu)", "TH", "Công lập", null, "06325", "Thị trấn Bắc Sơn", 9, 200)));

        assertThat(Readings.codes(entry.findings())).containsExactly("CELL_MISSING F4");
        assertThat(entry.rows()).hasSize(1);
        assertThat(Readings.values(entry, 3)).containsEntry("district_name", "Bắc Sơn");
    }

    @ParameterizedTest
    @CsvSource({"2019-2020, 1", "2025-2026, 0"})
    void an_empty_cell_quarantines_its_row_while_it_is_required(String year, int quarantined) {
        var workbook = titled("Năm học " + year, E0_LABELS, school(1, "185"), school(2, null));
        FormEntry entry = Readings.only(workbook);

        assertThat(entry.rejected()).isFalse();
        assertThat(Readings.codes(entry.findings()))
                .isEqualTo(quarantined == 0 ? List.of() : List.of("CELL_MISSING F4"));
        assertThat(entry.sheets().get(0).rows()).isEqualTo(new RowCounts(2 - quarantined, quarantined, 0, 0, 0, 0));
        assertThat(Readings.classes(workbook.bytes(), 4, 11).get(3))
                .isEqualTo(quarantined == 0 ? "illll.lllll" : "irrrr.rrrrr");
    }

    @Test
    void a_missing_column_is_one_error_with_all_that_is_missing() {
        FormEntry entry = Readings.only(
                titled("Năm học 2019-2020", without(8, nameless(E0_LABELS)), without(8, nameless(school(1, null)))));

        assertThat(entry.findings()).extracting(finding -> finding.expected()).containsExactly("Mã huyện, Số học sinh");
    }

    @Test
    void what_goes_on_on_the_next_sheet_shares_the_fate_of_its_table() {
        FormEntry entry = Readings.only(
                titled("Năm 2019", E3_LABELS, COMMUNE).sheet("Tiếp", List.of(row(2, "06328", "Xã Hai (mẫu)", 3))));

        assertThat(entry.rejected()).isTrue();
        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_MISSING");
        assertThat(entry.sheets()).allMatch(sheet -> sheet.cells().loaded() == 0);
    }

    @Test
    void an_unknown_period_says_nothing_of_what_is_dated() {
        FormEntry entry = Readings.only(titled("PHỔ CẬP", E3_LABELS, COMMUNE));

        assertThat(Readings.codes(entry.findings())).containsExactly("PERIOD_UNKNOWN");
    }
}
