package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a check of {@code doctor} came out. */
public enum Health {
    /** Nothing to do. */
    OK("ok"),
    /** Works, but something should be done. */
    WARNING("warning"),
    /** Must be mended first. */
    FAILED("failed");

    private final String word;

    Health(String word) {
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
    public static Health of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
