package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

class FixturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"p1-two-row-header", "p1-drift"})
    void a_drawn_sheet_comes_out_as_drawn(String name) {
        Fixture fixture = Fixture.load(name);
        assertComesOut(fixture, fixture.workbook());
    }

    @Test
    void sections_that_state_a_kind_come_out_as_drawn() {
        Fixture fixture = Fixture.load("e2-sections");
        FormEntry entry = assertDrawn(fixture, fixture.workbook());

        assertThat(entry.form()).isEqualTo("E2");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.SCHOOL_YEAR, 2019, 2019));
        assertThat(entry.statedUnit()).isNull();
        assertThat(Readings.brief(entry.findings())).containsExactly("error F7 31/02/2020");
        assertThat(entry.rows().get(0).values())
                .containsEntry("recognition_kind", "NEW")
                .containsEntry("standard_level", "LEVEL_1")
                .containsEntry("decision_on", "2019-11-20");
        assertThat(entry.bareRows()).isEmpty();
    }

    @Test
    void a_header_that_is_not_merged_comes_out_as_drawn() {
        Fixture fixture = Fixture.load("e3-unmerged");

        assertE3(assertDrawn(fixture, fixture.workbook()));
    }

    @Test
    void the_same_header_merged_comes_out_as_drawn() {
        Fixture fixture = Fixture.load("e3-unmerged");

        assertE3(assertDrawn(
                fixture, fixture.workbook().merge(4, 6, 4, 7).merge(4, 8, 4, 9).merge(4, 2, 5, 2)));
    }

    /** The level that the figures do not support is for the checks to find. */
    private static void assertE3(FormEntry entry) {
        assertThat(entry.form()).isEqualTo("E3");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.CALENDAR_YEAR, 2019, 2019));
        assertThat(entry.statedUnit()).isEqualTo("Huyện Bắc Sơn");
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows().get(0).values())
                .containsOnly(
                        Map.entry("commune_code", "06325"),
                        Map.entry("commune_name", "Thị trấn Bắc Sơn"),
                        Map.entry("district_code", "185"),
                        Map.entry("age6_count", "100"),
                        Map.entry("age6_grade1_count", "98"),
                        Map.entry("age11_count", "100"),
                        Map.entry("age11_completed_count", "85"),
                        Map.entry("primary_level", "3"));
    }

    @Test
    void merged_labels_change_nothing() {
        Fixture fixture = Fixture.load("p1-two-row-header");
        GridWorkbook merged = fixture.workbook()
                .merge(1, 1, 1, 9)
                .merge(4, 1, 5, 1)
                .merge(4, 2, 5, 2)
                .merge(4, 3, 5, 3)
                .merge(4, 4, 5, 4)
                .merge(4, 5, 4, 8)
                .merge(4, 9, 5, 9);
        assertComesOut(fixture, merged);
    }

    private static void assertComesOut(Fixture fixture, GridWorkbook workbook) {
        FormEntry entry = assertDrawn(fixture, workbook);

        assertThat(entry.form()).isEqualTo("P1");
        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.CALENDAR_YEAR, fixture.period(), fixture.period()));
        assertThat(entry.statedUnit()).isNull();
        assertThat(Readings.brief(entry.findings()))
                .hasSameSizeAs(fixture.findings())
                .zipSatisfy(
                        fixture.findings(), (found, drawn) -> assertThat(found).startsWith(drawn));
    }

    /** Rows, ledger and the class of every cell. */
    private static FormEntry assertDrawn(Fixture fixture, GridWorkbook workbook) {
        FormEntry entry = Readings.only(workbook);

        assertThat(entry.rejected()).isFalse();
        assertThat(entry.sheets()).containsExactly(new SheetLedger(fixture.sheet(), fixture.rows(), fixture.cells()));
        assertThat(Readings.classes(
                        workbook.bytes(),
                        fixture.grid().size(),
                        fixture.grid().get(0).size()))
                .isEqualTo(fixture.classes());
        return entry;
    }

    @Test
    void the_total_of_an_unreadable_column_names_the_cell() {
        FormEntry entry = Readings.only(Fixture.load("p1-two-row-header").workbook());

        assertThat(entry.findings())
                .contains(new Finding(
                        ProblemCode.TOTAL_UNCHECKED,
                        "Biểu P1",
                        "D10",
                        "58",
                        null,
                        Map.of("form", "P1", "cells", "D8")));
    }

    @Test
    void a_row_holds_canonical_values_by_field() {
        FormEntry entry = Readings.only(Fixture.load("p1-drift").workbook());

        assertThat(entry.rows())
                .contains(new FormRow(
                        "main",
                        "Sheet1",
                        5,
                        8,
                        Map.of(
                                "branch_name", "Chi bộ Văn phòng (mẫu)",
                                "member_count", "20",
                                "female_count", "12",
                                "ethnic_minority_count", "9",
                                "excellent_count", "3",
                                "good_count", "16",
                                "completed_count", "1",
                                "failed_count", "0")));
        assertThat(entry.bareRows()).isEqualTo(List.of(new BareRow("Sheet1", 4, "B", "I. Khối cơ quan Sở")));
        assertThat(entry.columns())
                .contains(new ColumnSource(
                        "main", "Sheet1", 4, 7, "failed_count", "I", "Xếp loại đảng viên / Không hoàn thành", 2));
    }
}
