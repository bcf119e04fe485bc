package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a batch run stands. */
public enum RunState {
    /** At work now. */
    RUNNING("running"),
    /** Ended as it should. */
    DONE("done"),
    /** Broke off; {@code restart} goes on with it. */
    FAILED("failed"),
    /** Stopped by the operator; {@code restart} goes on with it. */
    STOPPED("stopped"),
    /** Will not be gone on with. */
    ABANDONED("abandoned");

    private final String word;

    RunState(String word) {
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
    public static RunState of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
