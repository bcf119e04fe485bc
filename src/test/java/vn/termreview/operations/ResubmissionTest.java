package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.workbook.GridWorkbook;

/** What comes a second time: partial, twice at once, unchanged, confirmed, withdrawn, rehearsed. */
class ResubmissionTest {

    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeEach
    void anEmptyOffice(@TempDir Path here) {
        directory = here;
        office = Office.in(here);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_partial_resubmission_is_held_and_counts_only_once_confirmed() {
        office.types("import", p1("1", Branch.any(1), Branch.any(2)));
        String before = office.says();

        Typed partial = office.types("import", p1("2", Branch.any(1).with(19)));

        assertThat(partial.exit()).isEqualTo(4);
        assertThat(partial.only().status()).isEqualTo(SubmissionStatus.HELD);
        assertThat(partial.only().version()).isEqualTo(2);
        assertThat(Findings.of(partial.only())).containsExactly("query SUBMISSION_SHRINKS | - | Chi bộ Số 2 (mẫu) | -");
        assertThat(office.says()).isEqualTo(before);

        Typed confirmed = office.types("import", "--confirm", partial.id());

        assertThat(confirmed.exit()).isZero();
        assertThat(confirmed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(confirmed.only().version()).isEqualTo(2);
        assertThat(Findings.of(confirmed.only())).containsExactly("query P1_RATING_SUM | D4 | 19 | 20");
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2019).value()).isEqualByComparingTo("19");
    }

    @Test
    void a_version_that_lost_a_column_is_held_and_a_code_may_be_left_out() {
        office.types("import", Office.file(directory, "1/P1.xlsx", women("Nữ", 7)));

        Typed lost = office.types("import", Office.file(directory, "2/P1.xlsx", women("Nữ giới khác", 7)));

        assertThat(lost.only().status()).isEqualTo(SubmissionStatus.HELD);
        assertThat(Findings.of(lost.only()))
                .containsExactlyInAnyOrder(
                        "query SUBMISSION_LOSES_COLUMN | - | Nữ | -", "note COLUMN_UNKNOWN | H2 | Nữ giới khác | -");
        assertThat(office.types("import", Office.file(directory, "3/P1.xlsx", women("Nữ", 0)))
                        .only()
                        .status())
                .isEqualTo(SubmissionStatus.ACCEPTED);
    }

    private static byte[] women(String label, int count) {
        return Workbooks.sheet(
                List.of("Năm 2019"),
                List.of(
                        "Mã chi bộ",
                        "Chi bộ",
                        "Tổng số đảng viên",
                        "Hoàn thành xuất sắc",
                        "Hoàn thành tốt",
                        "Hoàn thành",
                        "Không hoàn thành",
                        label),
                List.of(GridWorkbook.row("CB01", "Chi bộ Số 1 (mẫu)", 20, 4, 15, 1, 0, count)));
    }

    @Test
    void a_quarantined_row_covers_nothing() {
        office.types("import", p1("1", Branch.any(1), Branch.any(2)));

        Typed partial =
                office.types("import", p1("2", Branch.any(1), Branch.any(2).with("?")));

        assertThat(partial.only().status()).isEqualTo(SubmissionStatus.HELD);
        assertThat(Findings.of(partial.only()))
                .containsExactly(
                        "query SUBMISSION_SHRINKS | - | Chi bộ Số 2 (mẫu) | -",
                        "error CELL_UNREADABLE | D5 | ? | một số nguyên không âm");
    }

    @Test
    void a_version_with_codes_covers_the_same_names_without() {
        office.types(
                "import", p1("1", Branch.any(1).withoutCode(), Branch.any(2).withoutCode()));

        Typed coded = office.types("import", p1("2", Branch.any(1), Branch.any(2)));

        assertThat(coded.exit()).isZero();
        assertThat(coded.only().version()).isEqualTo(2);
    }

    @Test
    void another_code_covers_no_unit_of_the_same_name() {
        office.types("import", p1("1", Branch.any(1)));

        Typed recoded = office.types("import", p1("2", Branch.any(1).coded("CB11")));

        assertThat(recoded.only().status()).isEqualTo(SubmissionStatus.HELD);
    }

    @Test
    void the_same_scope_twice_in_one_import_is_held_until_one_is_confirmed_and_the_other_rejected() {
        Path first = p1("a", Branch.any(1));
        Path second = p1("b", Branch.any(1).with(19));
        String before = office.says();

        Typed both = office.types("import", first, second);

        assertThat(both.exit()).isEqualTo(4);
        assertThat(both.entries()).extracting(SubmissionEntry::status).containsOnly(SubmissionStatus.HELD);
        assertThat(both.entries()).extracting(SubmissionEntry::version).containsExactly(1, 2);
        assertThat(Findings.of(both.entries().get(0))).containsExactly("query SCOPE_STATED_TWICE | - | P1.xlsx | -");
        assertThat(office.says()).isEqualTo(before);
        assertThat(office.types("import", "--confirm", id(both, 0), "--confirm", id(both, 1))
                        .exit())
                .isEqualTo(2);

        Typed confirmed = office.types("import", "--confirm", id(both, 1));

        assertThat(confirmed.exit()).isZero();
        assertThat(confirmed.only().id()).isEqualTo(id(both, 1));
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2019).value()).isEqualByComparingTo("19");
        assertThat(status(id(both, 0))).isEqualTo("rejected");
        assertThat(office.findings()).containsExactly("query P1_RATING_SUM | D4 | 19 | 20");
        assertThat(office.types("import", "--confirm", id(both, 0)).exit()).isEqualTo(2);
    }

    @Test
    void several_of_different_scopes_are_confirmed_at_once() {
        office.types("import", p1("1", Branch.any(1), Branch.any(2)));
        office.types("import", file("2018/1", Workbooks.p1(2018, Branch.any(1), Branch.any(2))));
        Typed one = office.types("import", p1("2", Branch.any(1)));
        Typed other = office.types("import", file("2018/2", Workbooks.p1(2018, Branch.any(2))));

        Typed confirmed = office.types("import", "--confirm", one.id(), "--confirm", other.id());

        assertThat(confirmed.exit()).isZero();
        assertThat(confirmed.entries()).extracting(SubmissionEntry::status).containsOnly(SubmissionStatus.ACCEPTED);
        assertThat(confirmed.entries()).hasSize(2);
    }

    @Test
    void the_same_content_twice_is_accepted_once() {
        Path first = p1("a", Branch.any(1));
        Path copy = p1("b", Branch.any(1));

        Typed typed = office.types("import", first, copy);

        assertThat(typed.exit()).isZero();
        assertThat(typed.entries())
                .extracting(SubmissionEntry::status)
                .containsExactly(SubmissionStatus.ACCEPTED, SubmissionStatus.UNCHANGED);
        assertThat(typed.entries()).extracting(SubmissionEntry::version).containsOnly(1);
    }

    @Test
    void unchanged_means_equal_to_the_current_version_not_ever_seen() {
        office.types("import", p1("1", Branch.any(1)));
        Typed second = office.types("import", p1("2", Branch.any(1).rated(3, 17)));

        assertThat(office.types("import", p1("1", Branch.any(1))).only().version())
                .isEqualTo(3);
        assertThat(office.types("import", p1("1", Branch.any(1))).only().status())
                .isEqualTo(SubmissionStatus.UNCHANGED);

        assertThat(office.types("withdraw", second.id(), "--reason", "Nhầm").exit())
                .isZero();
        assertThat(office.types("import", p1("2", Branch.any(1).rated(3, 17)))
                        .only()
                        .version())
                .isEqualTo(4);
    }

    @Test
    void what_was_withdrawn_may_come_again() {
        Typed only = office.types("import", p1("1", Branch.any(1)));
        office.types("withdraw", only.id(), "--reason", "Gửi thử");

        Typed again = office.types("import", p1("1", Branch.any(1)));

        assertThat(again.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(again.only().version()).isEqualTo(2);
    }

    @Test
    void only_an_accepted_submission_is_withdrawn_and_only_with_a_reason() {
        Typed accepted = office.types("import", p1("1", Branch.any(1), Branch.any(2)));
        Typed held = office.types("import", p1("2", Branch.any(1)));
        String before = office.says();

        assertThat(office.types("withdraw", accepted.id()).exit()).isEqualTo(2);
        assertThat(office.types("withdraw", accepted.id(), "--reason", " ").exit())
                .isEqualTo(2);
        assertThat(office.types("withdraw", held.id(), "--reason", "Nhầm").exit())
                .isEqualTo(2);
        assertThat(office.types("withdraw", 4711, "--reason", "Nhầm").exit()).isEqualTo(2);
        assertThat(office.says()).isEqualTo(before);

        assertThat(office.types("withdraw", accepted.id(), "--reason", "Nhầm").exit())
                .isZero();
        assertThat(office.types("withdraw", accepted.id(), "--reason", "Nhầm").exit())
                .isEqualTo(2);
    }

    @Test
    void a_rehearsal_reports_the_same_and_changes_nothing() {
        office.types("import", p1("1", Branch.any(1)));
        String before = office.says();
        Path next = p1("2", Branch.any(1).with(19), Branch.any(2).with("?"));

        Typed rehearsed = office.types("import", next, "--dry-run");

        assertThat(office.says()).isEqualTo(before);
        assertThat(office.sql()
                        .sql("select count(*) from submission")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(rehearsed.only().id()).isNull();

        Typed real = office.types("import", next);

        assertThat(rehearsed.exit()).isEqualTo(3).isEqualTo(real.exit());
        assertThat(rehearsed.only().version())
                .isEqualTo(2)
                .isEqualTo(real.only().version());
        assertThat(rehearsed.only().status()).isEqualTo(real.only().status());
        assertThat(rehearsed.only().sheets()).isEqualTo(real.only().sheets());
        assertThat(Findings.of(rehearsed.only()))
                .containsExactly(
                        "query P1_RATING_SUM | D4 | 19 | 20", "error CELL_UNREADABLE | D5 | ? | một số nguyên không âm")
                .isEqualTo(Findings.of(real.only()));
    }

    @Test
    void a_rehearsed_confirmation_confirms_nothing() {
        office.types("import", p1("1", Branch.any(1), Branch.any(2)));
        Typed held = office.types("import", p1("2", Branch.any(1)));

        assertThat(office.types("import", "--confirm", held.id(), "--dry-run").exit())
                .isZero();

        assertThat(status(held.id())).isEqualTo("held");
        assertThat(office.types("import", "--confirm", held.id()).exit()).isZero();
    }

    private static long id(Typed typed, int index) {
        return Objects.requireNonNull(typed.entries().get(index).id());
    }

    private String status(long submission) {
        return office.sql()
                .sql("select status from submission where submission_key = ?")
                .param(submission)
                .query(String.class)
                .single();
    }

    private Path p1(String folder, Branch... branches) {
        return file(folder, Workbooks.p1(2019, branches));
    }

    private Path file(String folder, byte[] bytes) {
        return Office.file(directory, "gui/" + folder + "/P1.xlsx", bytes);
    }
}
