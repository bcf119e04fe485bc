package vn.termreview.form;

import java.util.Locale;

/** Looks for phrases among the words of a text; letters and digits part into words, punctuation does not count. */
final class Phrases {
    private Phrases() {}

    /** The words in lower case, one space around each; two texts of the same words are equal. */
    static String words(String text) {
        String spaced = TonePlaces.onFirst(Labels.clean(text).toLowerCase(Locale.ROOT))
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ")
                .replaceAll("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})", " ")
                .strip();
        return spaced.isEmpty() ? "" : " " + spaced + " ";
    }

    /** Whether a phrase stands among words, with its diacritics or as a last resort without any. */
    static boolean contains(String words, String phrase) {
        String sought = words(phrase);
        return words.contains(sought) || Labels.bare(words).contains(Labels.bare(sought));
    }
}
