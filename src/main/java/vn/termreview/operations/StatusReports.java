package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.ReportRow;
import vn.termreview.cli.ReportState;
import vn.termreview.cli.StatusReport;
import vn.termreview.cli.StatusRequest;
import vn.termreview.cli.TermRow;
import vn.termreview.sql.Sql;

/** Answers {@code status}. */
final class StatusReports {

    private final Sql sql;
    private final Terms terms;

    StatusReports(Sql sql) {
        this.sql = sql;
        this.terms = new Terms(sql);
    }

    StatusReport of(StatusRequest request) {
        Span span = span(request);
        List<TermRow> rows = new ArrayList<>();
        for (Terms.Term term : terms.all()) {
            if (span != null && term.firstYear() <= span.last() && term.lastYear() >= span.first()) {
                rows.add(term(term));
            }
        }
        return new StatusReport(span == null ? List.of() : reports(span.first(), span.last()), rows);
    }

    /** Whether a term's review could be issued. */
    TermRow term(Terms.Term term) {
        int[] states = new int[3];
        int errors = 0;
        int queries = 0;
        for (ReportRow report : reports(term.firstYear(), term.lastYear())) {
            if (report.state() == ReportState.MISSING || report.state() == ReportState.WITHDRAWN) {
                states[0]++;
            } else if (report.state() == ReportState.REJECTED) {
                states[1]++;
            } else if (report.state() == ReportState.HELD) {
                states[2]++;
            } else {
                errors += report.errors();
                queries += report.queries();
            }
        }
        boolean ready = states[0] + states[1] + states[2] + errors + queries == 0;
        return new TermRow(term.code(), ready, states[0], states[1], states[2], errors, queries);
    }

    List<ReportRow> reports(int firstYear, int lastYear) {
        return sql.query(
                "submission/status_reports",
                Map.of("first_year", firstYear, "last_year", lastYear),
                (row, n) -> report(row));
    }

    private static ReportRow report(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getString("form_code"),
                row.getString("period_code"),
                row.getString("unit_name"),
                ReportState.of(row.getString("state")),
                row.getObject("submission_key", Long.class),
                row.getObject("version", Integer.class),
                row.getString("path"),
                instant(row.getObject("started_at", OffsetDateTime.class)),
                row.getInt("error_count"),
                row.getInt("query_count"));
    }

    private @Nullable Span span(StatusRequest request) {
        if (request.term() != null) {
            Terms.Term term = terms.named(request.term());
            return new Span(term.firstYear(), term.lastYear());
        }
        Integer year = request.year();
        if (year != null) {
            return new Span(year, year);
        }
        return sql.one("submission/reported_years", Map.of(), (row, n) -> {
                    Integer first = row.getObject("first_year", Integer.class);
                    Integer last = row.getObject("last_year", Integer.class);
                    return first == null || last == null ? Span.NONE : new Span(first, last);
                })
                .filter(span -> !span.equals(Span.NONE))
                .orElse(null);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private record Span(int first, int last) {
        static final Span NONE = new Span(0, 0);
    }
}
