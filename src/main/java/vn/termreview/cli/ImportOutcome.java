package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of an import as a whole. */
public enum ImportOutcome {
    /** All that came was accepted, or was there already. */
    ACCEPTED("accepted"),
    /** Something was left out. */
    PARTLY("partly"),
    /** Nothing could be accepted. */
    NOTHING("nothing"),
    /** A rehearsal: all was rolled back. */
    DRY_RUN("dry-run"),
    /** It broke off; nothing was published. */
    FAILED("failed");

    private final String word;

    ImportOutcome(String word) {
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
    public static ImportOutcome of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
