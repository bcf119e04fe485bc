package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Severity;

/**
 * What is found while one version counts, and not while the other does; otherwise as {@link FindingRow}.
 *
 * @param id null where it would only be found if the version counted
 * @param submission the submission that it is about: one of the two, or another whose figures hang together with theirs
 * @param explanation the reason on record, or null
 */
public record FindingDifference(
        Change change,
        @Nullable Long id,
        long submission,
        @Nullable String form,
        @JsonProperty("unit") @Nullable String unit,
        Severity severity,
        String code,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        @Nullable String expected,
        String message,
        @Nullable String explanation) {

    /** On which side it is. */
    public enum Change {
        /** With the old version only. */
        GONE("gone"),
        /** With the new version only. */
        NEW("new");

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
}
