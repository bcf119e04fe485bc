package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.ExplainRequest;
import vn.termreview.cli.ExplainResult;
import vn.termreview.cli.FindingEntry;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingState;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.problem.Refused;

/** An odd but true value is accepted with its reason, for as long as the same value stands in the same cell. */
class ExplainTest {

    private static final String REASON = "Chuyển sinh hoạt ngày 31/12 (mẫu)";

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
    void an_explained_query_is_shown_with_its_reason_and_blocks_nothing() {
        office.receives(p1("1", Branch.any(1).with(19)));
        long query = query("P1_RATING_SUM").id();
        assertThat(office.readiness().queries()).isEqualTo(1);

        ExplainResult answer = office.operations().explain(new ExplainRequest(query, REASON));

        assertThat(answer)
                .isEqualTo(new ExplainResult(
                        query,
                        Objects.requireNonNull(query("P1_RATING_SUM").submission()),
                        answer.file(),
                        "P1",
                        "2019",
                        "Sở Giáo dục và Đào tạo Lạng Sơn",
                        "P1_RATING_SUM",
                        "P1",
                        "D4",
                        "19",
                        REASON,
                        null));
        assertThat(query("P1_RATING_SUM"))
                .extracting(FindingRow::state, FindingRow::explanation)
                .containsExactly(FindingState.EXPLAINED, REASON);
        assertThat(office.readiness().queries()).isZero();
    }

    @Test
    void said_again_it_replaces_the_text_and_keeps_the_old_one_on_record() {
        office.receives(p1("1", Branch.any(1).with(19)));
        long query = query("P1_RATING_SUM").id();
        office.operations().explain(new ExplainRequest(query, REASON));

        ExplainResult again = office.operations().explain(new ExplainRequest(query, "Lý do khác (mẫu)"));

        assertThat(again.replaced()).isEqualTo(REASON);
        assertThat(query("P1_RATING_SUM").explanation()).isEqualTo("Lý do khác (mẫu)");
        assertThat(office.sql()
                        .sql("select reason from explanation order by explanation_key")
                        .query(String.class)
                        .list())
                .containsExactly(REASON, "Lý do khác (mẫu)");
    }

    @Test
    void it_survives_a_new_version_with_the_same_value_in_the_same_cell() {
        office.receives(p1("1", Branch.any(1).with(19), Branch.any(2)));
        office.operations().explain(new ExplainRequest(query("P1_RATING_SUM").id(), REASON));

        office.receives(p1("2", Branch.any(1).with(19), Branch.any(2).rated(3, 17)));

        assertThat(query("P1_RATING_SUM").explanation()).isEqualTo(REASON);
        assertThat(office.readiness().queries()).isZero();
    }

    @Test
    void another_value_in_the_cell_opens_the_query_again() {
        office.receives(p1("1", Branch.any(1).with(19)));
        office.operations().explain(new ExplainRequest(query("P1_RATING_SUM").id(), REASON));

        office.receives(p1("2", Branch.any(1).with(18)));

        assertThat(query("P1_RATING_SUM").state()).isEqualTo(FindingState.OPEN);
        assertThat(query("P1_RATING_SUM").explanation()).isNull();
        assertThat(office.readiness().queries()).isEqualTo(1);
    }

    @Test
    void the_same_value_in_another_cell_opens_the_query_again() {
        office.receives(p1("1", Branch.any(1).with(19), Branch.any(2)));
        office.operations().explain(new ExplainRequest(query("P1_RATING_SUM").id(), REASON));

        office.receives(p1("2", Branch.any(2), Branch.any(1).with(19)));

        assertThat(query("P1_RATING_SUM"))
                .extracting(FindingRow::cell, FindingRow::state)
                .containsExactly("D5", FindingState.OPEN);
    }

    @Test
    void it_survives_the_checks_of_a_later_import() {
        office.receives(p1("1", Branch.any(1).with(19)));
        office.operations().explain(new ExplainRequest(query("P1_RATING_SUM").id(), REASON));

        office.receives(Office.file(directory, "gui/2017/P1.xlsx", Workbooks.p1(2017, Branch.any(1))));

        assertThat(query("P1_RATING_SUM").state()).isEqualTo(FindingState.EXPLAINED);
    }

    @Test
    void an_earlier_version_that_counts_again_has_its_explanation_back() {
        office.receives(p1("1", Branch.any(1).with(19)));
        office.operations().explain(new ExplainRequest(query("P1_RATING_SUM").id(), REASON));
        long second =
                Objects.requireNonNull(office.receives(p1("2", Branch.any(1).with(18)))
                        .submissions()
                        .get(0)
                        .id());

        office.types("withdraw", second, "--reason", "Gửi nhầm");

        assertThat(query("P1_RATING_SUM").explanation()).isEqualTo(REASON);
    }

    @Test
    void an_error_a_note_a_number_of_nothing_and_what_is_over_are_refused() {
        FindingEntry error = office.receives(
                        p1("1", Branch.any(1), Branch.any(2).with("?")))
                .submissions()
                .get(0)
                .findings()
                .get(0);
        refused("failure.finding-is-error", Objects.requireNonNull(error.id()));
        refused("failure.finding-unknown", 4711);

        office.receives(p1("2", Branch.any(1).with(19), Branch.any(2)));
        FindingRow query = query("P1_RATING_SUM");
        office.receives(p1("3", Branch.any(1), Branch.any(2)));
        refused("failure.finding-superseded", query.id());

        long held = id("SUBMISSION_SHRINKS", p1("4", Branch.any(1)));
        refused("failure.finding-to-confirm", held);
        assertThat(office.sql()
                        .sql("select count(*) from explanation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_withdrawn_needs_no_explanation() {
        long submission =
                Objects.requireNonNull(office.receives(p1("1", Branch.any(1).with(19)))
                        .submissions()
                        .get(0)
                        .id());
        long query = query("P1_RATING_SUM").id();
        office.operations().explain(new ExplainRequest(query, REASON));

        office.types("withdraw", submission, "--reason", "Gửi nhầm");

        refused("failure.finding-withdrawn", query);
        assertThat(rows(List.of(submission)))
                .extracting(FindingRow::state, FindingRow::explanation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingState.CLOSED, null));
    }

    @Test
    void the_command_line_takes_one_number_and_one_text() {
        office.receives(p1("1", Branch.any(1).with(19)));
        long query = query("P1_RATING_SUM").id();

        assertThat(office.types("explain", query, "--text", " ").exit()).isEqualTo(2);
        assertThat(office.types("explain", query, "--text", "\u200b\n").exit()).isEqualTo(2);
        assertThat(office.types("explain", 4711, "--text", REASON).exit()).isEqualTo(2);
        assertThat(office.types("giai-trinh", query, "--text", " Chuyển\nsinh hoạt ")
                        .exit())
                .isZero();

        assertThat(query("P1_RATING_SUM").explanation()).isEqualTo("Chuyển sinh hoạt");
    }

    private void refused(String why, long finding) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.operations().explain(new ExplainRequest(finding, REASON)))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(why))
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(2));
    }

    private FindingRow query(String code) {
        return rows(List.of()).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long id(String code, Path file) {
        return office.receives(file).submissions().get(0).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(FindingEntry::id)
                .map((@Nullable Long id) -> Objects.requireNonNull(id))
                .findFirst()
                .orElseThrow();
    }

    private List<FindingRow> rows(List<Long> submissions) {
        return office.operations().findings(new FindingsRequest(submissions, null));
    }

    private Path p1(String folder, Branch... branches) {
        return Office.file(directory, "gui/" + folder + "/P1.xlsx", Workbooks.p1(2019, branches));
    }
}
