package vn.termreview.submission;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.sql.Sql;

/** The record of runs: opened before anything is done, ended when all is done. */
public final class Runs {

    private final Sql sql;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Keeps the record in a database.
     *
     * @param sql where
     * @param clock tells when runs begin and end
     */
    public Runs(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Opens a run, or finds the unfinished one that was asked for the same.
     *
     * @param command {@code import} or {@code withdraw}
     * @param fingerprint what was asked for, hashed
     * @param parameters what was asked for, as it is kept
     * @param dryRun whether it is rolled back at the end
     * @param startedBy user, host and process
     * @return its number
     */
    public long open(String command, String fingerprint, Object parameters, boolean dryRun, String startedBy) {
        Optional<Long> unfinished = sql.one(
                "submission/run_unfinished", Map.of("fingerprint", fingerprint), (row, n) -> row.getLong("run_id"));
        return unfinished.orElseGet(() -> sql.one(
                        "submission/run_created",
                        Map.of(
                                "command", command,
                                "fingerprint", fingerprint,
                                "parameters", json.writeValueAsString(parameters),
                                "is_dry_run", dryRun,
                                "started_by", startedBy,
                                "now", now()),
                        (row, n) -> row.getLong("run_id"))
                .orElseThrow());
    }

    /**
     * Finds a run.
     *
     * @param run its number
     * @return the run, if there is one
     */
    public Optional<Run> find(long run) {
        return sql.one(
                "submission/run_found",
                Map.of("run_id", run),
                (row, n) -> new Run(
                        row.getLong("run_id"),
                        row.getString("command"),
                        row.getString("parameters"),
                        row.getBoolean("is_dry_run"),
                        row.getBoolean("is_ended"),
                        row.getBoolean("is_published"),
                        row.getString("report")));
    }

    /**
     * What an import was asked for.
     *
     * @param run an import
     * @return the order as it was given
     */
    public ImportOrder order(Run run) {
        return json.readValue(run.parameters(), ImportOrder.class);
    }

    /**
     * Marks the accepting transaction, from inside it.
     *
     * @param run its number
     * @param report what the command will answer, JSON
     */
    public void published(long run, String report) {
        sql.update("submission/run_published", Map.of("run_id", run, "now", now(), "report", report));
    }

    /**
     * Keeps the answer of a dry run.
     *
     * @param run its number
     * @param report what the command will answer, JSON
     */
    public void rehearsed(long run, String report) {
        sql.update("submission/run_rehearsed", Map.of("run_id", run, "report", report));
        sql.update("submission/discarded", Map.of("run_id", run));
    }

    /**
     * Ends a run; a second call does nothing.
     *
     * @param run its number
     * @param outcome as in the JSON of import
     */
    public void ended(long run, String outcome) {
        sql.update("submission/run_ended", Map.of("run_id", run, "now", now(), "outcome", outcome));
    }

    private SqlParameterValue now() {
        return new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.now(clock));
    }
}
