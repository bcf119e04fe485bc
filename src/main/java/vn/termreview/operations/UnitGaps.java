package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.ReportState;
import vn.termreview.edition.GapKind;
import vn.termreview.edition.ReviewData.Gap;
import vn.termreview.edition.UnitData.Kind;
import vn.termreview.sql.Sql;
import vn.termreview.submission.Submissions;

/** What is missing, held or open of each unit's own part: of what it reports itself, and of what is said of all. */
final class UnitGaps {

    private static final Map<Kind, Set<String>> FORMS = Map.of(
            Kind.BRANCH, Set.of("P1", "P2", "P3", "P4"),
            Kind.DISTRICT, Set.of("D0", "E0", "E1", "E2", "E3", "E4"));

    private final List<Report> reports;
    private final Map<Finding, Counts> findings;

    private UnitGaps(List<Report> reports, Map<Finding, Counts> findings) {
        this.reports = reports;
        this.findings = findings;
    }

    static UnitGaps load(Sql sql, Map<String, ?> years) {
        Map<Finding, Counts> findings = new HashMap<>();
        sql.query(
                "review/unit_findings",
                years,
                (row, n) -> findings.put(
                        new Finding(UnitDataLoader.unit(row), row.getLong("submission_key")),
                        new Counts(row.getInt("error_count"), row.getInt("query_count"))));
        return new UnitGaps(sql.query("submission/status_reports", years, (row, n) -> report(row)), findings);
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getString("form_code"),
                row.getInt("first_year"),
                row.getString("unit_name"),
                ReportState.of(row.getString("state")),
                row.getObject("submission_key", Long.class),
                row.getString("whose_code"));
    }

    List<Gap> of(UnitDataLoader.Key unit, List<Integer> years) {
        List<Gap> gaps = new ArrayList<>();
        for (Report report : reports) {
            String whose = report.whose();
            boolean concerned = FORMS.getOrDefault(unit.kind(), Set.of()).contains(report.form())
                    && years.contains(report.year())
                    && (whose == null || whose.equals(unit.code()));
            if (concerned) {
                gaps.addAll(gaps(unit, report));
            }
        }
        return gaps;
    }

    private List<Gap> gaps(UnitDataLoader.Key unit, Report report) {
        if (report.state() == ReportState.HELD) {
            return List.of(gap(GapKind.HELD, report, 1));
        }
        if (report.state() != ReportState.ACCEPTED) {
            return List.of(gap(GapKind.MISSING_FORM, report, 0));
        }
        Long submission = report.submission();
        Counts counts = submission == null ? null : findings.get(new Finding(unit, submission));
        List<Gap> gaps = new ArrayList<>();
        if (counts != null && counts.errors() > 0) {
            gaps.add(gap(GapKind.OPEN_ERROR, report, counts.errors()));
        }
        if (counts != null && counts.queries() > 0) {
            gaps.add(gap(GapKind.OPEN_QUERY, report, counts.queries()));
        }
        return gaps;
    }

    private static Gap gap(GapKind kind, Report report, int count) {
        String unit = report.unit().equals(Submissions.DEPARTMENT) ? null : report.unit();
        return new Gap(kind, report.form(), report.year(), unit, unit, count, null);
    }

    /** A row of {@code status}; {@code whose} is null where it is about all units. */
    private record Report(
            String form,
            int year,
            String unit,
            ReportState state,
            @Nullable Long submission,
            @Nullable String whose) {}

    private record Finding(UnitDataLoader.Key unit, long submission) {}

    private record Counts(int errors, int queries) {}
}
