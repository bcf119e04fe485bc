package vn.termreview.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What was explained.
 *
 * @param finding its number
 * @param submission the submission that it stands in
 * @param code the problem's name
 * @param sheet the sheet's name, or null for the whole file
 * @param cell such as {@code C17}, or null for the whole sheet
 * @param found the value that is odd but true, or null where nothing stands
 * @param explanation the reason that is on record now
 * @param replaced the reason that it takes the place of, or null
 */
public record ExplainResult(
        long finding,
        long submission,
        String file,
        String form,
        @JsonSerialize(using = PeriodSerializer.class) String period,
        String unit,
        String code,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        String explanation,
        @Nullable String replaced) {}
