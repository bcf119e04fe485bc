package vn.termreview.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One submission of an import.
 *
 * @param id its number, or null in a rehearsal, which keeps none
 * @param file the file as the operator named it
 * @param sha256 of the file's bytes, hex
 * @param form such as {@code P1}, or null where nothing was recognised
 * @param period {@code 2019} or {@code 2015-2020} (in JSON a year is a number), or null where it is open
 * @param unit the reporting unit's name, or null where it is open
 * @param version counts up from 1 per form, period and unit; null where there is none
 * @param status what became of it
 * @param sheets the account of its sheets
 * @param findings in the order of sheet, row, column
 */
public record SubmissionEntry(
        @Nullable Long id,
        String file,
        String sha256,
        @Nullable String form,

        @JsonSerialize(using = PeriodSerializer.class) @Nullable
        String period,

        @Nullable String unit,
        @Nullable Integer version,
        SubmissionStatus status,
        List<SheetEntry> sheets,
        List<FindingEntry> findings) {}
