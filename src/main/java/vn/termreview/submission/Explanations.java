package vn.termreview.submission;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.ProblemCode;
import vn.termreview.problem.Refused;
import vn.termreview.problem.Severity;
import vn.termreview.sql.Sql;

/** Keeps why odd values are true. Only a query of a report that counts, or is held, is explained. */
public final class Explanations {

    /** What only a confirmation answers. */
    private static final List<ProblemCode> ANSWERED_BY_CONFIRMING = List.of(
            ProblemCode.SCOPE_STATED_TWICE, ProblemCode.SUBMISSION_SHRINKS, ProblemCode.SUBMISSION_LOSES_COLUMN);

    private final Sql sql;
    private final Clock clock;

    /**
     * Keeps them in a database.
     *
     * @param sql where
     * @param clock tells when a reason is given
     */
    public Explanations(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A finding that may be explained.
     *
     * @param reason what is on record, or null
     */
    public record Asked(
            long finding,
            long submission,
            String file,
            String form,
            String period,
            String unit,
            ProblemCode code,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String found,
            @Nullable String reason) {}

    /**
     * Finds what is to be explained.
     *
     * @param finding its number
     * @return the query
     * @throws Refused where there is none of that number, or it is none that an explanation answers
     */
    public Asked asked(long finding) {
        Map<String, String> number = Map.of("finding", Long.toString(finding));
        return sql.one("submission/finding_asked", Map.of("finding_key", finding), (row, n) -> {
                    ProblemCode code = ProblemCode.valueOf(row.getString("code"));
                    requireQuery(finding, code);
                    requireOpen(finding, row.getBoolean("is_closed"), row.getString("state"));
                    requireReason(finding, row.getLong("submission_key"), code);
                    return new Asked(
                            finding,
                            row.getLong("submission_key"),
                            row.getString("path"),
                            row.getString("form_code"),
                            row.getString("period_code"),
                            row.getString("unit_name"),
                            code,
                            row.getString("sheet_name"),
                            row.getString("cell"),
                            row.getString("found"),
                            row.getString("reason"));
                })
                .orElseThrow(() -> new Refused(ExitCode.USAGE, "failure.finding-unknown", number));
    }

    /**
     * Records a reason; the one before it, if any, stays on record.
     *
     * @param finding the query
     * @param run the run that does it
     * @param reason why the value is true
     */
    public void explain(long finding, long run, String reason) {
        sql.update(
                "submission/explain",
                Map.of(
                        "finding_key",
                        finding,
                        "run_id",
                        run,
                        "now",
                        new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.now(clock)),
                        "reason",
                        reason));
    }

    private static void requireQuery(long finding, ProblemCode code) {
        if (code.severity() != Severity.QUERY) {
            throw refused(code.severity() == Severity.ERROR ? "finding-is-error" : "finding-is-note", finding);
        }
    }

    private static void requireOpen(long finding, boolean closed, String state) {
        if (!state.equals("accepted") && !state.equals("held")) {
            throw refused("finding-".concat(state), finding);
        }
        if (closed) {
            throw refused("finding-closed", finding);
        }
    }

    private static void requireReason(long finding, long submission, ProblemCode code) {
        if (ANSWERED_BY_CONFIRMING.contains(code)) {
            throw new Refused(
                    ExitCode.USAGE,
                    "failure.finding-to-confirm",
                    Map.of("finding", Long.toString(finding), "submission", Long.toString(submission)));
        }
    }

    private static Refused refused(String key, long finding) {
        return new Refused(ExitCode.USAGE, "failure.".concat(key), Map.of("finding", Long.toString(finding)));
    }
}
