package vn.termreview.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;
import vn.termreview.problem.Severity;

/**
 * One finding, with where it stands; otherwise as {@link FindingEntry}.
 *
 * @param submission the submission, or null for a file of which nothing was recognised
 * @param form null where nothing was recognised
 * @param period null where it is open
 * @param unit null where it is open
 * @param state whether it waits for somebody
 * @param explanation the reason on record, or null
 */
public record FindingRow(
        long id,
        @Nullable Long submission,
        String file,
        @Nullable String form,

        @JsonSerialize(using = PeriodSerializer.class) @Nullable
        String period,

        @Nullable String unit,
        Severity severity,
        String code,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        @Nullable String expected,
        String message,
        FindingState state,
        @Nullable String explanation) {}
