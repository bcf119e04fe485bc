package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What was taken back, and what counts now.
 *
 * @param submission the one withdrawn
 * @param current the version before it, which counts again, or null where there is none
 * @param currentVersion that one's version, or null
 */
public record WithdrawResult(
        long submission,
        String form,
        @JsonSerialize(using = PeriodSerializer.class) String period,
        String unit,
        int version,
        String reason,
        @Nullable Long current,
        @JsonProperty("current_version") @Nullable Integer currentVersion) {}
