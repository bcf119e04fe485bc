package vn.termreview.sample;

import org.jspecify.annotations.Nullable;

/**
 * A school in one school year (form E0).
 *
 * @param year the starting year
 * @param district the code of its district, null from 1/7/2025
 * @param primary its primary pupils, null where it has none
 * @param twoSessions primary pupils with two sessions a day, null where it has no primary pupils
 * @param onAge primary pupils at the right age, null where it has no primary pupils
 */
public record SchoolYear(
        int year,
        String code,
        String name,
        SchoolLevel level,
        SchoolType type,
        Ownership ownership,
        @Nullable String district,
        String communeCode,
        String communeName,
        int classes,
        int pupils,
        @Nullable Integer primary,
        int female,
        int ethnicMinority,
        @Nullable Integer twoSessions,
        @Nullable Integer onAge,
        int managers,
        int teachers,
        int staff) {}
