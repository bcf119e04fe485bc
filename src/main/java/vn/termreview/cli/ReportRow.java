package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Where one expected report stands.
 *
 * @param submission the one that counts, else the last that came, or null where none came
 * @param version its version, or null
 * @param file its file, or null
 * @param receivedAt when it came, or null
 * @param errors its open findings that are errors
 * @param queries its open queries
 */
public record ReportRow(
        String form,
        @JsonSerialize(using = PeriodSerializer.class) String period,
        String unit,
        ReportState state,
        @Nullable Long submission,
        @Nullable Integer version,
        @Nullable String file,
        @JsonProperty("received_at") @Nullable Instant receivedAt,
        int errors,
        int queries) {}
