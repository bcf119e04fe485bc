package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An explanation of the old version, and what becomes of it in the new one.
 *
 * @param finding the query that it answers in the old version; null where that would only be found if the version counted
 * @param code the problem's name
 * @param found the value that is odd but true
 * @param explanation the reason on record
 * @param carried whether it answers the new version too
 * @param why what keeps it or makes it fall away
 */
public record ExplanationDifference(
        @Nullable Long finding,
        String code,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        String explanation,
        boolean carried,
        Why why) {

    /** What becomes of an explanation. */
    public enum Why {
        /** The same value stands in the same cell. */
        SAME("same"),
        /** Another value stands in the cell, and is asked about. */
        VALUE("value"),
        /** The same value is asked about in another cell. */
        MOVED("moved"),
        /** Nothing is asked about any more. */
        GONE("gone");

        private final String word;

        Why(String word) {
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
