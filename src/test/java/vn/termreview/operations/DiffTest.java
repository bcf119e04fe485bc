package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.DiffResult;
import vn.termreview.cli.DiffState;
import vn.termreview.cli.FindingDifference;
import vn.termreview.operations.Compares.Versions;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.operations.Workbooks.Goal;

/** Two versions of a report: their cells, and what counting the one or the other makes of the figures. */
class DiffTest {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Compares compares;

    @BeforeEach
    void anEmptyOffice(@TempDir Path here) {
        office = Office.in(here);
        compares = new Compares(office, here);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_changed_value_is_told_with_both_cells_and_the_figures_it_changes() {
        Versions both = compares.p1(
                List.of(Branch.any(1), Branch.any(2)),
                List.of(Branch.any(1), Branch.any(2).rated(5, 16)));

        DiffResult diff = compares.diff(both);

        assertThat(diff.older().state()).isEqualTo(DiffState.SUPERSEDED);
        assertThat(diff.newer().state()).isEqualTo(DiffState.CURRENT);
        assertThat(Compares.cells(diff))
                .containsExactly(
                        "CB02 · Chi bộ Số 2 (mẫu) | Tổng số đảng viên | P1!D5 20 | P1!D5 21",
                        "CB02 · Chi bộ Số 2 (mẫu) | Xếp loại đảng viên / Hoàn thành xuất sắc | P1!E5 2 | P1!E5 5",
                        "CB02 · Chi bộ Số 2 (mẫu) | Xếp loại đảng viên / Hoàn thành tốt | P1!F5 17 | P1!F5 16",
                        "CB02 · Chi bộ Số 2 (mẫu) | Xếp loại đảng viên / Hoàn thành | P1!G5 1 | P1!G5 0");
        assertThat(diff.rows()).isEmpty();
        assertThat(Compares.figures(diff, "MEM_TOTAL"))
                .containsExactly("2019 DBS 40 → 41", "null DBS 40 → 41", "2019 CB02 20 → 21");
    }

    @Test
    void rows_in_another_order_are_no_difference() {
        Versions both = compares.p1(
                List.of(Branch.any(1), Branch.any(2).rated(4, 16), Branch.any(3)),
                List.of(Branch.any(3), Branch.any(1), Branch.any(2).rated(4, 16)));

        DiffResult diff = compares.diff(both);

        assertThat(diff.rows()).isEmpty();
        assertThat(diff.cells()).isEmpty();
        assertThat(diff.figures()).isEmpty();
        assertThat(diff.findings()).isEmpty();
    }

    @Test
    void a_row_put_in_between_makes_no_other_row_differ() {
        Versions both = compares.p1(
                List.of(Branch.any(1), Branch.any(3)), List.of(Branch.any(1), Branch.any(2), Branch.any(3)));

        DiffResult diff = compares.diff(both);

        assertThat(Compares.rows(diff)).containsExactly("added CB02 · Chi bộ Số 2 (mẫu) | - | P1 5");
        assertThat(diff.cells()).isEmpty();
        assertThat(Compares.figures(diff, "MEM_TOTAL"))
                .containsExactly("2019 DBS 40 → 60", "null DBS 40 → 60", "2019 CB02 - → 20");
    }

    @Test
    void of_a_held_version_it_tells_what_confirming_it_would_change_and_confirming_changes_just_that() {
        Versions both = compares.p1(
                List.of(Branch.any(1), Branch.any(2)), List.of(Branch.any(1).with(19)));

        DiffResult diff = compares.diff(both);

        assertThat(diff.newer().state()).isEqualTo(DiffState.HELD);
        assertThat(Compares.rows(diff)).containsExactly("dropped CB02 · Chi bộ Số 2 (mẫu) | P1 5 | -");
        assertThat(Compares.cells(diff))
                .containsExactly("CB01 · Chi bộ Số 1 (mẫu) | Tổng số đảng viên | P1!D4 20 | P1!D4 19");
        assertThat(Compares.figures(diff, "MEM_TOTAL"))
                .containsExactly("2019 DBS 40 → 19", "null DBS 40 → 19", "2019 CB01 20 → 19", "2019 CB02 20 → -");
        assertThat(Compares.findings(diff)).containsExactly("new P1_RATING_SUM D4 19");
        assertThat(diff.findings()).extracting(FindingDifference::id).containsOnlyNulls();

        compares.confirmsAsTold(diff, both);
    }

    @Test
    void a_verdict_that_turns_is_told_of_the_year_and_of_the_term() {
        compares.sends(Workbooks.t0("2015-2020", new Goal("MEM_GOODPLUS_RATE", "Tối thiểu mỗi năm", "≥", 95, null)));
        Versions both =
                compares.p1(List.of(Branch.any(1)), List.of(new Branch("CB01", "Chi bộ Số 1 (mẫu)", 20, 2, 15, 3, 0)));

        DiffResult diff = compares.diff(both);

        assertThat(diff.figures())
                .filteredOn(figure -> figure.indicator().equals("MEM_GOODPLUS_RATE"))
                .filteredOn(Compares::turns)
                .extracting(figure -> figure.code() + " " + Compares.verdicts(figure))
                .containsExactly("A7-19 MET → MISSED", "A7-15-20 INSUFFICIENT → MISSED");
        assertThat(Compares.text(office, both))
                .containsIgnoringWhitespaces(
                        "A7-19, 2019, Đảng bộ Sở Giáo dục và Đào tạo Lạng Sơn: 95% → 85%;" + " verdict: met → missed");
    }

    @Test
    void it_goes_both_ways_and_between_versions_that_do_not_count() {
        compares.sends(Workbooks.p1(2019, Branch.any(1), Branch.any(2)));
        Versions both = compares.p1(
                List.of(Branch.any(1).with(18), Branch.any(2)),
                List.of(Branch.any(1).with(19), Branch.any(2)));
        compares.sends(Workbooks.p1(2019, Branch.any(1).rated(9, 11), Branch.any(2)));
        assertThat(office.types("withdraw", both.newer(), "--reason", "Gửi nhầm")
                        .exit())
                .isZero();

        DiffResult there = compares.diff(both);
        DiffResult back = compares.diff(new Versions(/* older= */ both.newer(), /* newer= */ both.older()));

        assertThat(there.older().state()).isEqualTo(DiffState.SUPERSEDED);
        assertThat(there.newer().state()).isEqualTo(DiffState.WITHDRAWN);
        assertThat(Compares.figures(there, "MEM_TOTAL"))
                .containsExactly("2019 DBS 38 → 39", "null DBS 38 → 39", "2019 CB01 18 → 19");
        assertThat(Compares.figures(back, "MEM_TOTAL"))
                .containsExactly("2019 DBS 39 → 38", "null DBS 39 → 38", "2019 CB01 19 → 18");
        assertThat(Compares.findings(there)).containsExactly("gone P1_RATING_SUM D4 18", "new P1_RATING_SUM D4 19");
    }

    @Test
    void it_leaves_nothing_behind() {
        Versions both = compares.p1(
                List.of(Branch.any(1), Branch.any(2).with(19)),
                List.of(Branch.any(1), Branch.any(2).with(18)));
        long held = compares.sends(Workbooks.p1(2019, Branch.any(1)));
        List<String> before = compares.everything();

        compares.diff(both);
        compares.diff(new Versions(both.older(), held));

        assertThat(compares.everything()).isEqualTo(before);
        assertThat(office.operations().runs()).hasSize(3);
    }

    @Test
    void what_is_no_pair_of_versions_is_refused_with_a_sentence() {
        Versions both =
                compares.p1(List.of(Branch.any(1)), List.of(Branch.any(1).with(19)));
        long other = compares.sends(Workbooks.p1(2018, Branch.any(1)));
        compares.sends(Workbooks.sheet(List.of("Thư mời"), List.of("Kính gửi"), List.of()));
        long letter = office.sql()
                .sql("select max(submission_key) from submission")
                .query(Long.class)
                .single();

        assertThat(compares.refused(both.older(), other))
                .isEqualTo("failure.diff-other-scope {new=" + other + ", newscope=P1, 2018, Sở Giáo dục và Đào tạo Lạng"
                        + " Sơn, old=" + both.older() + ", oldscope=P1, 2019, Sở Giáo dục và Đào tạo Lạng Sơn}");
        assertThat(compares.refused(both.older(), both.older())).startsWith("failure.diff-with-itself");
        assertThat(compares.refused(both.older(), 4711)).isEqualTo("failure.submission-unknown {submission=4711}");
        assertThat(compares.refused(letter, both.older()))
                .isEqualTo("failure.diff-unrecognised {submission=" + letter + "}");
        assertThat(office.types("diff", both.older(), other).exit()).isEqualTo(2);
        assertThat(office.types("diff", both.older()).exit()).isEqualTo(2);
        assertThat(office.types("so-sanh", both.older(), both.newer(), 3).exit())
                .isEqualTo(2);
        assertThat(office.types("so-sanh", both.older(), both.newer()).exit()).isZero();
    }
}
