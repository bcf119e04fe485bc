package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingState;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.edition.Explanation;
import vn.termreview.edition.Explanation.Fed;
import vn.termreview.problem.Severity;
import vn.termreview.sample.SampleExplanation;

/** The sample's odd values, and the reasons that the demo gives for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoExplanationsTest {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void the_sample_is_received_and_explained(@TempDir Path directory) {
        office = Office.withSample(directory);
        new DemoExplanations(office.statements(), request -> office.operations().explain(request))
                .record(new Office.Quiet());
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void no_query_is_left_open() {
        assertThat(queries()).isNotEmpty().allMatch(row -> row.state() == FindingState.EXPLAINED);
        assertThat(office.readiness().queries()).isZero();
    }

    @Test
    void every_reason_answers_one_query() {
        assertThat(queries())
                .extracting(FindingRow::form, FindingRow::period, FindingRow::code, FindingRow::explanation)
                .containsExactlyInAnyOrderElementsOf(SampleExplanation.all().stream()
                        .map(reason -> org.assertj.core.groups.Tuple.tuple(
                                reason.form(), Integer.toString(reason.year()), reason.problem(), reason.text()))
                        .toList());
    }

    @Test
    void the_review_prints_the_reason_at_the_figures_that_the_school_is_part_of() {
        List<Explanation> explanations = new ExplanationsLoader(office.statements())
                .load(Map.of("term_code", "2015-2020", "first_year", 2015, "last_year", 2019));

        assertThat(explanations)
                .filteredOn(one -> one.form().equals("E0"))
                .singleElement()
                .satisfies(one -> assertThat(one.unit()).isEqualTo("Trường Tiểu học 2 thị trấn Đồng Đăng (mẫu)"))
                .satisfies(one -> assertThat(one.found()).isEqualTo("365"))
                .satisfies(one -> assertThat(one.feeds())
                        .containsExactly(new Fed("ONAGE_RATE", 2017), new Fed("PRIM_2SESS_RATE", 2017)));
        assertThat(fedAsTraced(explanations.get(0))).containsExactlyInAnyOrder("ONAGE_RATE", "PRIM_2SESS_RATE");
    }

    /** What {@code trace --cell} says of the same cell. */
    private Set<String> fedAsTraced(Explanation explanation) {
        FindingRow row = queries().stream()
                .filter(one -> explanation.reason().equals(one.explanation()))
                .findFirst()
                .orElseThrow();
        return new java.util.HashSet<>(office
                .operations()
                .traceCell(
                        Objects.requireNonNull(row.submission()),
                        Objects.requireNonNull(row.sheet()),
                        Objects.requireNonNull(row.cell()))
                .stream()
                .map(figure -> figure.indicator())
                .toList());
    }

    private List<FindingRow> queries() {
        return office.operations().findings(new FindingsRequest(List.of(), null)).stream()
                .filter(row -> row.severity() == Severity.QUERY)
                .toList();
    }
}
