package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not in both versions, or not loaded in both.
 *
 * @param row what the row is about: the parts of its key
 * @param table which of the form's tables, {@code main} for the first
 * @param older where it stands in the old version, or null
 * @param newer where it stands in the new one, or null
 */
public record RowDifference(
        Change change,
        String row,
        String table,
        @JsonProperty("old") @Nullable Place older,
        @JsonProperty("new") @Nullable Place newer) {

    /** How the versions differ in it. */
    public enum Change {
        /** Only the old version has it. */
        DROPPED("dropped"),
        /** Only the new version has it. */
        ADDED("added"),
        /** Both have it, but one of them in quarantine. */
        QUARANTINED("quarantined");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        /**
         * The word used in JSON.
         *
         * @return lower case
         */
        @JsonValue
        public String word() {
            return word;
        }
    }

    /**
     * Where a row stands.
     *
     * @param row from 1
     * @param loaded false where an error keeps it in quarantine
     */
    public record Place(String sheet, int row, boolean loaded) {}
}
