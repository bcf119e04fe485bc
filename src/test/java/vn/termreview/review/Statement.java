package vn.termreview.review;

import java.util.List;
import java.util.Map;

/**
 * A sentence as it was read back.
 *
 * @param key the template it was printed from
 * @param words what stands in the template's places, by their names
 * @param parts the items of its lists and the reasons it gives, as statements of their own
 */
public record Statement(String key, Map<String, String> words, List<Statement> parts) {
    public Statement {
        words = Map.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** What stands in a place of the template. */
    public String word(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalStateException(key + " has no place " + name);
        }
        return word;
    }

    /** Whether the template is one of those that begin so. */
    public boolean is(String begin) {
        return key.startsWith(begin);
    }

    /** The last part of the key, such as {@code EXCEEDED} or {@code more}. */
    public String ending() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
