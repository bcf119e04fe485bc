package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a finding waits for somebody. */
public enum FindingState {
    /** Waits for a correction or an explanation. */
    OPEN("open"),
    /** Odd but true; the reason is on record. */
    EXPLAINED("explained"),
    /** A note, or of a submission that no longer counts. */
    CLOSED("closed");

    private final String word;

    FindingState(String word) {
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
    public static FindingState of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
