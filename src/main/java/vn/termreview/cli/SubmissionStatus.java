package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a submission. */
public enum SubmissionStatus {
    /** It counts. */
    ACCEPTED("accepted"),
    /** Equal in content to the current version. */
    UNCHANGED("unchanged"),
    /** Waits for {@code --confirm}. */
    HELD("held"),
    /** Cannot be used. */
    REJECTED("rejected");

    private final String word;

    SubmissionStatus(String word) {
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

    /**
     * The constant of a word.
     *
     * @param word as {@link #word} gives it
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static SubmissionStatus of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
