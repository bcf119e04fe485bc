package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** A figure held against its target. */
public enum Verdict {
    /** Strictly better. */
    EXCEEDED("exceeded"),
    /** Reached. */
    MET("met"),
    /** Not reached. */
    MISSED("missed"),
    /** A year or a unit is missing, and what is known does not decide it. */
    INSUFFICIENT("insufficient"),
    /** Cannot be compared. */
    INCOMPARABLE("incomparable"),
    /** There is no target. */
    NONE("none");

    private final String word;

    Verdict(String word) {
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
    public static Verdict of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
