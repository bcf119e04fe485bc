package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MenderTest {

    private static List<@Nullable Integer> row(@Nullable Integer... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    @Test
    void a_sum_that_holds_needs_no_mending() {
        assertThat(SumTable.down(List.of(row(12), row(30), row(42))).mends(0)).isEqualTo("nothing");
    }

    @Test
    void a_cell_that_its_row_and_its_column_suspect_by_the_same_is_sure() {
        SumTable table = SumTable.bothWays(List.of(row(33, 12, 12), row(20, 8, 12), row(53, 29, 24)));

        assertThat(table.mends(1)).isEqualTo("SURE C1 21");
        assertThat(table.mendsRow(1)).isEqualTo("SURE C1 21");
        assertThat(table.mends(0)).isEqualTo("nothing");
    }

    @Test
    void a_wrong_whole_of_a_row_is_sure_too() {
        SumTable table = SumTable.bothWays(List.of(row(42, 12, 12), row(20, 8, 12), row(44, 20, 24)));

        assertThat(table.mends(0)).isEqualTo("SURE B1 24");
        assertThat(table.mendsRow(1)).isEqualTo("SURE B1 24");
    }

    @Test
    void a_total_whose_own_row_fails_by_the_same_is_what_is_wrong() {
        SumTable table = SumTable.bothWays(List.of(row(24, 12, 12), row(20, 8, 12), row(44, 27, 24)));

        assertThat(table.mends(1)).isEqualTo("SURE C3 20");
        assertThat(table.mendsRow(3)).isEqualTo("SURE C3 20");
    }

    @Test
    void two_errors_in_a_column_are_each_told_by_their_rows_or_not_at_all() {
        SumTable table = SumTable.bothWays(List.of(row(33, 12, 12), row(91, 16, 30), row(20, 8, 12), row(144, 90, 54)));

        assertThat(table.mends(1)).isEqualTo("nothing");
        assertThat(table.mendsRow(1)).isEqualTo("ONLY C1 21");
        assertThat(table.mendsRow(2)).isEqualTo("ONLY C2 61");
    }

    @Test
    void the_only_cell_that_could_have_two_digits_swapped_is_named() {
        assertThat(SumTable.down(List.of(row(12), row(30), row(48), row(99))).mends(0))
                .isEqualTo("SWAP B1 21");
    }

    @Test
    void two_cells_that_could_be_swapped_are_a_tie() {
        assertThat(SumTable.down(List.of(row(12), row(23), row(60), row(104))).mends(0))
                .isEqualTo("nothing");
    }

    @Test
    void a_number_ten_times_too_small_is_named() {
        assertThat(SumTable.down(List.of(row(120), row(35), row(410), row(880))).mends(0))
                .isEqualTo("TENFOLD B2 350");
    }

    @Test
    void a_doubled_digit_is_named() {
        assertThat(SumTable.down(List.of(row(1223), row(357), row(410), row(890)))
                        .mends(0))
                .isEqualTo("LENGTH B1 123");
    }

    @Test
    void one_changed_digit_is_named_where_no_other_cell_could_have_it() {
        assertThat(SumTable.down(List.of(row(61), row(92), row(95), row(283))).mends(0))
                .isEqualTo("nothing");
        assertThat(SumTable.down(List.of(row(97), row(30), row(98), row(232))).mends(0))
                .isEqualTo("DIGIT B2 37");
    }

    @Test
    void what_would_be_below_nothing_is_no_correction() {
        assertThat(SumTable.down(List.of(row(1), row(2), row(90), row(21))).mends(0))
                .isEqualTo("nothing");
    }

    @Test
    void a_row_that_all_columns_of_the_total_leave_out_is_named() {
        SumTable table = SumTable.down(List.of(row(21, 7), row(30, 8), row(45, 9), row(66, 16)));

        assertThat(table.mends(0)).isEqualTo("LEFT_OUT B2 30");
        assertThat(table.mends(1)).isEqualTo("LEFT_OUT C2 8");
    }

    @Test
    void a_row_left_out_because_it_has_an_error_is_named_as_such() {
        SumTable table = SumTable.down(List.of(row(21, 7), row(30, 8), row(45, 9), row(66, 16)))
                .withFault(2);

        assertThat(table.mends(0)).isEqualTo("LEFT_OUT_FAULTY B2 30");
    }

    @Test
    void a_row_that_the_total_counts_twice_is_named() {
        SumTable table = SumTable.down(List.of(row(21, 7), row(30, 8), row(45, 9), row(126, 32)));

        assertThat(table.mends(0)).isEqualTo("TWICE B2 30");
        assertThat(table.mends(1)).isEqualTo("TWICE C2 8");
    }

    @Test
    void a_row_is_not_left_out_in_one_column_in_the_middle_of_others() {
        SumTable table = SumTable.down(List.of(row(21, 70), row(30, 80), row(45, 90), row(66, 240)));

        assertThat(table.mends(0)).isEqualTo("nothing");
    }

    @Test
    void two_equal_rows_of_which_one_is_left_out_are_a_tie() {
        SumTable table = SumTable.down(List.of(row(30, 8), row(30, 8), row(45, 9), row(75, 17)));

        assertThat(table.mends(0)).isEqualTo("nothing");
    }

    @Test
    void a_subtotal_that_is_counted_again_is_named() {
        SumCheck plain =
                SumTable.down(List.of(row(21), row(36), row(45), row(159))).column(0);
        SumCell subtotal = new SumCell("S", 7, "column0", "B7", BigDecimal.valueOf(57), SumCell.Kind.TOTAL);
        SumCheck check = new SumCheck(plain.whole(), plain.plus(), List.of(), List.of(subtotal));

        assertThat(new Mender(List.of(check)).mend(check))
                .hasValueSatisfying(mend ->
                        assertThat(mend.kind() + " " + mend.cell().address()).isEqualTo("TWICE B7"));
    }

    @Test
    void an_empty_cell_is_filled_where_its_row_says_the_same() {
        SumTable table = SumTable.bothWays(List.of(row(33, null, 12), row(20, 8, 12), row(53, 29, 24)));

        assertThat(table.mends(1)).isEqualTo("SURE C1 21");
    }

    @Test
    void a_cell_is_the_only_one_left_where_other_sums_vouch_for_all_others() {
        SumCheck column =
                SumTable.down(List.of(row(24, 12), row(50, 20), row(74, 37))).column(1);
        SumTable rows = SumTable.bothWays(List.of(row(12, 12), row(20, 20), row(32, 37)));
        Mender mender = new Mender(List.of(column, rows.row(1), rows.row(2)));

        assertThat(mender.mend(column)).hasValueSatisfying(mend -> assertThat(
                        mend.kind() + " " + mend.cell().address() + " " + mend.value())
                .isEqualTo("ONLY C3 32"));
    }

    @Test
    void a_table_of_nothing_but_its_total_is_left_alone() {
        assertThatCode(() -> SumTable.down(List.of(row(12))).mends(0)).doesNotThrowAnyException();
    }
}
