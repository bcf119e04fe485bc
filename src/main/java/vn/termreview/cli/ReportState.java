package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an expected report stands, in {@code status}. */
public enum ReportState {
    /** It counts. */
    ACCEPTED("accepted"),
    /** Waits for {@code --confirm}. */
    HELD("held"),
    /** The last that came cannot be used, and there is none before it. */
    REJECTED("rejected"),
    /** Taken back, and there is none before it. */
    WITHDRAWN("withdrawn"),
    /** Expected, and nothing came. */
    MISSING("missing");

    private final String word;

    ReportState(String word) {
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
    public static ReportState of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
