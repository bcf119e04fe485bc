package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a review is written as. */
public enum ReviewFormat {
    /** For print. */
    PDF("pdf"),
    /** For editing. */
    DOCX("docx"),
    /** For counting. */
    XLSX("xlsx");

    private final String word;

    ReviewFormat(String word) {
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
    public static ReviewFormat of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
