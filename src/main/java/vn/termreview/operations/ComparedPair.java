package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.DiffRequest;
import vn.termreview.cli.DiffState;
import vn.termreview.form.ReadingRequest;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.sql.Sql;
import vn.termreview.staging.UnreadFile;

/** Two versions of one report. */
record ComparedPair(Compared older, Compared newer) {

    private static final Set<String> UNSETTLED = Set.of("staged");

    /** Finds them; refuses what is no pair of versions. */
    static ComparedPair of(Sql sql, DiffRequest request) {
        if (request.older() == request.newer()) {
            throw new Refused(
                    ExitCode.USAGE, "failure.diff-with-itself", Map.of("submission", Long.toString(request.older())));
        }
        ComparedPair pair = new ComparedPair(find(sql, request.older()), find(sql, request.newer()));
        if (!pair.older.isOfScope(pair.newer)) {
            throw new Refused(
                    ExitCode.USAGE,
                    "failure.diff-other-scope",
                    Map.of(
                            "old", Long.toString(request.older()),
                            "new", Long.toString(request.newer()),
                            "oldscope", scope(pair.older),
                            "newscope", scope(pair.newer)));
        }
        return pair;
    }

    /** The numbers of both, and of those that stand for them. */
    List<Long> submissions() {
        return Stream.of(older, newer)
                .flatMap(each -> Stream.of(each.submission(), each.counts()))
                .distinct()
                .toList();
    }

    private static Compared find(Sql sql, long submission) {
        Map<String, String> number = Map.of("submission", Long.toString(submission));
        return sql.one(
                        "submission/compared",
                        Map.of("submissions", new Long[] {submission}),
                        (row, n) -> compared(row, number))
                .orElseThrow(() -> new Refused(ExitCode.USAGE, "failure.submission-unknown", number));
    }

    private static Compared compared(ResultSet row, Map<String, String> number) throws SQLException {
        String state = row.getString("state");
        if (UNSETTLED.contains(state)) {
            throw new Refused(ExitCode.USAGE, "failure.diff-unsettled", number);
        }
        @Nullable String form = row.getString("form_code");
        @Nullable String period = row.getString("period_code");
        @Nullable String unit = row.getString("unit_code");
        if (form == null || period == null || unit == null) {
            throw new Refused(ExitCode.USAGE, "failure.diff-unrecognised", number);
        }
        UnreadFile file = new UnreadFile(
                row.getLong("run_id"),
                row.getInt("file_no"),
                row.getString("path"),
                row.getObject("folder_year", Integer.class),
                row.getString("folders"),
                row.getString("sha256"),
                row.getLong("byte_count"),
                new ReadingRequest(
                        row.getObject("stated_year", Integer.class),
                        row.getString("stated_term"),
                        row.getString("stated_unit")));
        return new Compared(
                row.getLong("submission_key"),
                file,
                row.getInt("entry_no"),
                form,
                period,
                unit,
                row.getString("unit_name"),
                row.getString("content_hash"),
                row.getObject("version", Integer.class),
                DiffState.of(state),
                row.getObject("counted_key", Long.class),
                row.getBoolean("is_current"));
    }

    private static String scope(Compared each) {
        return each.form() + ", " + each.period() + ", " + each.unit();
    }
}
