package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a compared submission stands. */
public enum DiffState {
    /** It counts. */
    CURRENT("current"),
    /** It counted until a later version came. */
    SUPERSEDED("superseded"),
    /** Taken back. */
    WITHDRAWN("withdrawn"),
    /** Waits for {@code --confirm}. */
    HELD("held"),
    /** Equal in content to a version that was there already. */
    UNCHANGED("unchanged"),
    /** Cannot be used. */
    REJECTED("rejected");

    private final String word;

    DiffState(String word) {
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
    public static DiffState of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
