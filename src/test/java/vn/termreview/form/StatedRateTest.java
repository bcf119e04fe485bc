package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

/** Percentages beside counts: read with their address and what the sender sees, and loaded nowhere. */
class StatedRateTest {
    private static final List<@Nullable Object> GROUPS =
            row("Mã chi bộ", "Chi bộ", "Tổng số đảng viên", "Xếp loại đảng viên");

    @SafeVarargs
    private static FormEntry read(List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> grid = new ArrayList<>(List.of(row("Năm 2019")));
        for (List<@Nullable Object> row : rows) {
            grid.add(row);
        }
        return Readings.only(GridWorkbook.of("P1", grid));
    }

    private static List<String> shown(FormEntry entry) {
        return entry.rates().stream()
                .map(rate -> rate.cell() + " " + rate.field() + " " + rate.shown() + " = " + rate.part() + "/"
                        + rate.whole() + (rate.without() == null ? "" : "-" + rate.without()))
                .toList();
    }

    private static FormEntry twoLabels(String left, String right, Object first, Object second) {
        return read(
                GROUPS,
                row(null, null, null, "Xuất sắc", null, "Tốt", null, "Hoàn thành", null, "Không hoàn thành", null),
                row(null, null, null, left, right, left, right, left, right, left, right),
                row("CB01", "Chi bộ 1 (mẫu)", 20, first, second, first, second, first, second, first, second));
    }

    @ParameterizedTest
    @CsvSource({"Số lượng, Tỷ lệ %", "SL, TL", "Số lượng, Tỉ lệ (%)"})
    void a_share_to_the_right_below_one_label_is_of_that_number(String left, String right) {
        assertThat(shown(twoLabels(left, right, 3, 15)))
                .containsExactly(
                        "E5 excellent_count 15 = 3/20",
                        "G5 good_count 15 = 3/20",
                        "I5 completed_count 15 = 3/20",
                        "K5 failed_count 15 = 3/20");
    }

    @Test
    void a_share_to_the_left_below_one_label_is_of_that_number_too() {
        assertThat(shown(twoLabels("Tỷ lệ (%)", "SL", 15, 3)))
                .containsExactly(
                        "D5 excellent_count 15 = 3/20",
                        "F5 good_count 15 = 3/20",
                        "H5 completed_count 15 = 3/20",
                        "J5 failed_count 15 = 3/20");
    }

    @Test
    void its_cells_stay_ignored_and_its_column_unknown() {
        FormEntry entry = twoLabels("Số lượng", "Tỷ lệ %", 3, 15);

        assertThat(entry.findings()).extracting(Finding::code).containsOnly(ProblemCode.COLUMN_UNKNOWN);
        assertThat(entry.sheets().get(0).cells().loaded()).isEqualTo(7);
        assertThat(entry.sheets().get(0).cells().control()).isZero();
    }

    private static FormEntry oneRow(Object... labelsThenValues) {
        int half = labelsThenValues.length / 2;
        List<@Nullable Object> labels = new ArrayList<>(
                row("Mã chi bộ", "Chi bộ", "Tổng số đảng viên", "Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành"));
        List<@Nullable Object> values = new ArrayList<>(row("CB01", "Chi bộ 1 (mẫu)", 24, 3, 20, 1, 0));
        labels.addAll(List.of(labelsThenValues).subList(0, half));
        values.addAll(List.of(labelsThenValues).subList(half, labelsThenValues.length));
        return read(labels, values);
    }

    @Test
    void a_share_beside_a_number_of_one_header_row_is_of_the_number_before() {
        assertThat(shown(oneRow("Nữ", "Tỷ lệ %", "Dự bị", "%", 6, 25, 3, "12,5%")))
                .containsExactly("I3 female_count 25 = 6/24", "K3 probationary_count 12,5% = 3/24");
    }

    @Test
    void a_share_that_names_its_number_is_of_that_one_wherever_it_stands() {
        assertThat(shown(oneRow("Nữ", "Dự bị", "Tỷ lệ nữ", "Tỷ lệ đảng viên trẻ", 6, 3, 25, 12.5)))
                .containsExactly("J3 female_count 25 = 6/24");
    }

    @Test
    void shares_that_may_belong_to_the_number_after_are_of_none() {
        FormEntry entry = read(
                row(
                        "Mã chi bộ",
                        "Chi bộ",
                        "Tổng số đảng viên",
                        "Tỷ lệ %",
                        "Xuất sắc",
                        "Tỷ lệ %",
                        "Tốt",
                        "Tỷ lệ %",
                        "Hoàn thành",
                        "Không hoàn thành"),
                row("CB01", "Chi bộ 1 (mẫu)", 24, 12.5, 3, 83.3, 20, 4.2, 1, 0));

        assertThat(entry.rates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "'95,50', 2", "'95,5 %', 1", "100%, 0", "25, 0"})
    void a_text_is_seen_with_the_decimals_that_are_typed(String text, int places) {
        assertThat(oneRow("Nữ", "%", 6, text).rates()).singleElement().satisfies(rate -> {
            assertThat(rate.places()).isEqualTo(places);
            assertThat(rate.shown()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource({"-", "–", "?", "1.234", "'0,25'", "1", "hai lăm", "-5", "#N/A"})
    void what_says_nothing_or_two_things_is_no_share(String text) {
        assertThat(oneRow("Nữ", "Tỷ lệ", 6, text).rates()).isEmpty();
    }

    @Test
    void a_number_is_seen_with_the_decimals_of_its_format() {
        FormEntry entry = oneRow("Nữ", "%", "Dự bị", "TL", 6, new GridWorkbook.Percent(0.249999), 7, 29.1666666666667);

        assertThat(shown(entry))
                .containsExactly("I3 female_count 25,00% = 6/24", "K3 probationary_count 29,166667 = 7/24");
    }

    @Test
    void a_row_that_is_kept_out_states_no_share() {
        assertThat(oneRow("Nữ", "%", "hai", 25).rates()).isEmpty();
    }

    @Test
    void another_share_is_other_content() {
        assertThat(oneRow("Nữ", "%", 6, 25).contentHash())
                .isNotEqualTo(oneRow("Nữ", "%", 6, 26).contentHash());
    }
}
