package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One batch run.
 *
 * @param run its number
 * @param who the account and machine that started it, or null where unknown
 * @param endedAt null while it runs, and after a crash
 * @param files workbooks received
 * @param reason why it failed, in the operator's language, or null
 * @param steps in the order in which they began
 */
public record RunRow(
        long run,
        RunState state,
        @Nullable String who,
        @JsonProperty("started_at") Instant startedAt,
        @JsonProperty("ended_at") @Nullable Instant endedAt,
        int files,
        int accepted,
        int unchanged,
        int held,
        int rejected,
        @Nullable String reason,
        List<StepRow> steps) {}
