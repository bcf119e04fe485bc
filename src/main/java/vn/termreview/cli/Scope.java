package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of unit a figure is about. */
public enum Scope {
    /** The Party committee of the Department. */
    COMMITTEE("committee"),
    /** A Party branch. */
    BRANCH("branch"),
    /** A mass organisation. */
    ORGANISATION("organisation"),
    /** The province. */
    PROVINCE("province"),
    /** A district, until 30/6/2025. */
    DISTRICT("district"),
    /** A commune. */
    COMMUNE("commune"),
    /** A school. */
    SCHOOL("school");

    private final String word;

    Scope(String word) {
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
    public static Scope of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
