package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** By whose rules the first page is set. */
public enum DocumentForm {
    /** The Party's. */
    PARTY("party", "dang"),
    /** The State's. */
    STATE("state", "nha-nuoc");

    private final String word;
    private final String alias;

    DocumentForm(String word, String alias) {
        this.word = word;
        this.alias = alias;
    }

    /**
     * The English word.
     *
     * @return lower case
     */
    @JsonValue
    public String word() {
        return word;
    }

    /**
     * The constant of a word in either language.
     *
     * @param word as {@link #word} gives it, or its Vietnamese alias
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static DocumentForm of(String word) {
        for (var each : values()) {
            if (List.of(each.word, each.alias).contains(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
