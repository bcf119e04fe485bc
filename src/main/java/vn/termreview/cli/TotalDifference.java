package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sender's total row where the versions differ.
 *
 * @param table which of the form's tables
 * @param total the total row's place among those of the table, from 1
 * @param older null where the old version has none
 * @param newer null where the new version has none
 */
public record TotalDifference(
        String table,
        int total,
        String field,
        String label,
        @JsonProperty("old") @Nullable Side older,
        @JsonProperty("new") @Nullable Side newer) {

    /**
     * What one version says.
     *
     * @param value a plain number; what stands there where it is none
     */
    public record Side(String sheet, String cell, String value) {}
}
