package vn.termreview.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One of two compared submissions.
 *
 * @param id its number
 * @param version null for a rejected one
 * @param loaded how many of its data rows can be read
 * @param quarantined how many cannot
 */
public record DiffSide(
        long id,
        String file,
        String sha256,
        String form,
        @JsonSerialize(using = PeriodSerializer.class) String period,
        String unit,
        @Nullable Integer version,
        DiffState state,
        int loaded,
        int quarantined) {}
