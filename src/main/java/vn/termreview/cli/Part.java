package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a cell adds to. */
public enum Part {
    /** Above the line. */
    NUMERATOR("numerator"),
    /** Below the line. */
    DENOMINATOR("denominator"),
    /** A count, a level or a state. */
    VALUE("value");

    private final String word;

    Part(String word) {
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
    public static Part of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
