package vn.termreview.submission;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.SqlParameterValue;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.sql.Sql;

/** Settles which submission counts. To be called inside the accepting transaction. */
public final class Submissions {

    /** The reporting unit of every form that states none, where the form is the Department's (the reading rules on period and unit). */
    public static final String DEPARTMENT = "Sở Giáo dục và Đào tạo Lạng Sơn";

    private static final List<String> SETTLEMENT = List.of(
            "submission/settle_read_again",
            "submission/settle_term",
            "submission/settle_unit",
            "submission/settle_district",
            "submission/settle_rejected",
            "submission/settle_unchanged",
            "submission/settle_duplicate",
            "submission/settle_shrunk",
            "submission/settle_emptied",
            "submission/settle_held",
            "submission/confirm",
            "submission/confirm_rivals",
            "submission/accept",
            "submission/settle_copy_version",
            "submission/close_held_findings");

    private final Sql sql;
    private final Clock clock;

    /**
     * Settles in a database.
     *
     * @param sql where
     * @param clock tells when a submission is accepted
     */
    public Submissions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Settles what a run staged: rejected, unchanged, held or accepted.
     *
     * @param run the run
     * @param confirmed held submissions to accept with it
     * @param accepted proposals for whose reports' sake files were read again
     * @throws Refused where one of them is not held, or two of them are of one scope
     */
    public void settle(long run, List<Long> confirmed, List<Long> accepted) {
        requireHeld(confirmed);
        Map<String, Object> values = new HashMap<>();
        values.put("run_id", run);
        values.put("confirmed", confirmed.toArray(new Long[0]));
        values.put("accepted", accepted.toArray(new Long[0]));
        values.put("department_name", DEPARTMENT);
        values.put("now", now());
        SETTLEMENT.forEach(step -> sql.update(step, values));
    }

    /**
     * Takes an accepted submission back.
     *
     * @param submission its number
     * @param run the run that does it
     * @param reason why
     * @throws Refused where it is not accepted, or withdrawn already
     */
    public void withdraw(long submission, long run, String reason) {
        int changed = sql.update(
                "submission/withdraw",
                Map.of("submission_key", submission, "run_id", run, "now", now(), "reason", reason));
        if (changed == 0) {
            throw new Refused(
                    ExitCode.USAGE, "failure.submission-not-accepted", Map.of("submission", Long.toString(submission)));
        }
    }

    /**
     * Makes a submission the one that counts in its scope, whatever came later: to see what would be if it were. To be called
     * inside a transaction that is rolled back.
     *
     * @param submission held, or accepted at some time
     * @param run the run that does it
     * @throws Refused where it is neither
     */
    public void count(long submission, long run) {
        if (sql.update("submission/counted", Map.of("submission_key", submission, "run_id", run)) == 0) {
            settle(run, List.of(submission), List.of());
        }
    }

    private void requireHeld(List<Long> confirmed) {
        if (confirmed.isEmpty()) {
            return;
        }
        Set<Long> held = new HashSet<>();
        Set<String> scopes = new HashSet<>();
        sql.query(
                "submission/held_known",
                Map.of("confirmed", confirmed.toArray(new Long[0])),
                (row, n) -> held.add(row.getLong("submission_key")) && scopes.add(row.getString("scope")));
        for (Long key : confirmed) {
            if (!held.contains(key)) {
                throw new Refused(
                        ExitCode.USAGE, "failure.submission-not-held", Map.of("submission", Long.toString(key)));
            }
        }
        if (scopes.size() < held.size()) {
            throw new Refused(ExitCode.USAGE, "failure.scope-confirmed-twice", Map.of("submissions", held.toString()));
        }
    }

    private SqlParameterValue now() {
        return new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.now(clock));
    }
}
