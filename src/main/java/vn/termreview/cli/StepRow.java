package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param name the word that the job has for it
 * @param count what it did so many of, or null where it counts nothing
 */
public record StepRow(
        String name,
        RunState state,
        @Nullable Long count,
        @JsonProperty("started_at") @Nullable Instant startedAt,
        @JsonProperty("ended_at") @Nullable Instant endedAt) {}
