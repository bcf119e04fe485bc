package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.RunRow;
import vn.termreview.cli.RunState;
import vn.termreview.cli.StepRow;
import vn.termreview.problem.Messages;
import vn.termreview.sql.Sql;

/** Answers {@code runs}. */
final class RunRows {

    private final Sql sql;
    private final Messages messages;
    private final boolean isRunning;

    /**
     * Lists runs.
     *
     * @param isRunning whether some process holds the run lock now: only then can a run be at work
     */
    RunRows(Sql sql, Messages messages, boolean isRunning) {
        this.sql = sql;
        this.messages = messages;
        this.isRunning = isRunning;
    }

    List<RunRow> list() {
        Map<Long, List<StepRow>> steps = new HashMap<>();
        sql.query("submission/run_steps", Map.of(), (row, n) -> steps.computeIfAbsent(
                        row.getLong("run_id"), run -> new ArrayList<>())
                .add(new StepRow(
                        row.getString("step_name"),
                        state(row.getString("status")),
                        row.getLong("read_count"),
                        instant(row.getTimestamp("start_time")),
                        instant(row.getTimestamp("end_time")))));
        return sql.query("submission/run_list", Map.of(), (row, n) -> run(row, steps));
    }

    private RunRow run(ResultSet row, Map<Long, List<StepRow>> steps) throws SQLException {
        long run = row.getLong("run_id");
        String outcome = row.getString("outcome");
        String batch = row.getString("batch_status");
        RunState state = outcome != null ? ended(outcome) : state(Objects.requireNonNullElse(batch, "FAILED"));
        boolean failed = state == RunState.FAILED;
        return new RunRow(
                run,
                state,
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                StatusReports.instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getInt("file_count"),
                row.getInt("accepted_count"),
                row.getInt("unchanged_count"),
                row.getInt("held_count"),
                row.getInt("rejected_count"),
                failed ? messages.text("run.failed", "run", Long.toString(run)) : null,
                steps.getOrDefault(run, List.of()));
    }

    private static RunState ended(String outcome) {
        return outcome.equals("failed") ? RunState.ABANDONED : RunState.DONE;
    }

    private RunState state(String status) {
        return switch (status) {
            case "COMPLETED" -> RunState.DONE;
            case "STOPPED" -> RunState.STOPPED;
            case "ABANDONED" -> RunState.ABANDONED;
            case "STARTING", "STARTED", "STOPPING" -> isRunning ? RunState.RUNNING : RunState.FAILED;
            default -> RunState.FAILED;
        };
    }

    /** Spring Batch writes local times without a zone: this machine's. */
    private static @Nullable Instant instant(@Nullable Timestamp local) {
        return local == null
                ? null
                : local.toLocalDateTime().atZone(ZoneId.systemDefault()).toInstant();
    }
}
