package vn.termreview.operations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.termreview.cli.ExplainRequest;
import vn.termreview.cli.Progress;
import vn.termreview.sample.SampleExplanation;
import vn.termreview.sql.Sql;

/** Answers the queries that the sample's odd values raise, as an office would. */
final class DemoExplanations {

    private final Sql sql;
    private final Consumer<ExplainRequest> explain;

    DemoExplanations(Sql sql, Consumer<ExplainRequest> explain) {
        this.sql = sql;
        this.explain = explain;
    }

    /** Answers those that are open; a demo that is run again finds them answered. */
    void record(Progress progress) {
        List<SampleExplanation> reasons = SampleExplanation.all();
        progress.stage("explain", reasons.size());
        List<Open> open = sql.query(
                "submission/queries_open",
                Map.of(),
                (row, n) -> new Open(
                        row.getLong("finding_key"),
                        row.getString("form_code"),
                        row.getInt("first_year"),
                        row.getString("code"),
                        Objects.requireNonNullElse(row.getString("unit_code"), "")));
        for (SampleExplanation reason : reasons) {
            open.stream()
                    .filter(query -> query.isMeantBy(reason))
                    .forEach(query -> explain.accept(new ExplainRequest(query.finding(), reason.text())));
            progress.advance(1);
        }
    }

    private record Open(long finding, String form, int year, String problem, String unit) {

        boolean isMeantBy(SampleExplanation reason) {
            return form.equals(reason.form())
                    && year == reason.year()
                    && problem.equals(reason.problem())
                    && unit.equals(reason.unit());
        }
    }
}
