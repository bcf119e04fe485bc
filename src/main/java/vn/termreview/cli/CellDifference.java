package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row that both versions have, where they differ.
 *
 * @param row what the row is about: the parts of its key
 * @param table which of the form's tables
 * @param field the field, a column of the warehouse
 * @param label the column's label as the form prints it
 * @param type {@code count}, {@code percent}, {@code share}, {@code date}, {@code year}, {@code mark}, {@code choice},
 *     {@code code}, {@code level}, {@code result}, {@code text} or {@code paragraph}
 */
public record CellDifference(
        String row,
        String table,
        String field,
        String label,
        String type,
        @JsonProperty("old") Side older,
        @JsonProperty("new") Side newer) {

    /**
     * What one version says.
     *
     * @param cell null where the sheet has no such column
     * @param value plain: {@code 20}, {@code 0.955}, {@code 2019-12-31}, a choice's code, a person by initials; null unless stated
     * @param text the value as the form prints it; of an unreadable cell, what stands there; null where nothing does
     */
    public record Side(
            String sheet,
            @Nullable String cell,
            @Nullable String value,
            @Nullable String text,
            Reading reading) {}

    /** How a cell was read. */
    public enum Reading {
        /** It has a value. */
        STATED("stated"),
        /** It is empty. */
        BLANK("blank"),
        /** What stands there cannot be read. */
        UNREADABLE("unreadable"),
        /** The sheet has no such column. */
        ABSENT("absent");

        private final String word;

        Reading(String word) {
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
}
