package vn.termreview.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a label, without diacritics, and what still counts as a misspelling of them: one letter in a label of 4 to 7,
 * two in a longer one, never two in one word. Numbers and abbreviations are never misspelt, and of a word of one or two
 * letters one is struck twice at most: more would make them mean something else ("5" and "6", "GV" and "GVG", "nữ" and "nam").
 */
final class Spelling {
    private static final int MOST_SLIPS = 2;
    private static final int SHORTEST_LABEL = 4;
    private static final int LONG_LABEL = 8;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern TWICE = Pattern.compile("(.)\\1");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private static final Set<String> NUMBERS =
            Set.of("mot", "hai", "ba", "bon", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");

    /** A letter away from words of the forms, and no misspelling of them: over, under, out of, male, union, not yet … */
    private static final Set<String> OTHER_WORDS =
            Set.of("tren", "duoi", "ngoai", "truoc", "nam", "doan", "hoi", "khong", "chua", "tang", "giam");

    /**
     * A misspelt word.
     *
     * @param from where it begins in what was read
     * @param to where it ends
     * @param meant the word of the label, as the label spells it
     */
    record Slip(int from, int to, String meant) {}

    private record Word(String bare, String spelt, int label, boolean fixed) {}

    private final List<Word> words = new ArrayList<>();
    private final int[] limits;
    private final String bare;
    private final String digits;
    private final int limit;

    /**
     * @param labels one, or a group and a label below it
     */
    Spelling(List<String> labels) {
        StringBuilder joined = new StringBuilder();
        boolean roman = false;
        limits = new int[labels.size()];
        for (int label = 0; label < labels.size(); label++) {
            int length = 0;
            for (String word : BETWEEN_WORDS.split(Labels.clean(labels.get(label)), 0)) {
                if (!word.isEmpty()) {
                    String bareWord = Labels.bareKey(word);
                    words.add(new Word(bareWord, word.toLowerCase(Locale.ROOT), label, isFixed(word, bareWord)));
                    joined.append(bareWord);
                    length += bareWord.length();
                    roman |= ROMAN.matcher(word).matches();
                }
            }
            limits[label] = length < SHORTEST_LABEL ? 0 : length < LONG_LABEL ? 1 : MOST_SLIPS;
        }
        bare = joined.toString();
        digits = digits(bare);
        limit = roman ? 0 : Math.min(MOST_SLIPS, Arrays.stream(limits).sum());
    }

    private static boolean isFixed(String word, String bareWord) {
        return NUMBERS.contains(bareWord)
                || !VOWEL.matcher(bareWord).find()
                || !digits(bareWord).isEmpty()
                || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    String bare() {
        return bare;
    }

    static String digits(String key) {
        StringBuilder digits = new StringBuilder();
        key.chars().filter(letter -> letter >= '0' && letter <= '9').forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    String digits() {
        return digits;
    }

    /**
     * How what was read differs.
     *
     * @param read a label's key without diacritics
     * @return the misspelt words, none where nothing differs; or null where it is no misspelling of this label
     */
    @Nullable
    List<Slip> slips(String read) {
        if (Math.abs(read.length() - bare.length()) > limit || !digits.equals(digits(read))) {
            return null;
        }
        for (int budget = 0; budget <= limit; budget++) {
            List<Slip> slips = slips(read, 0, 0, budget, limits.clone());
            if (slips != null) {
                return slips;
            }
        }
        return null;
    }

    private @Nullable List<Slip> slips(String read, int from, int index, int budget, int[] left) {
        if (index == words.size()) {
            return from == read.length() ? new ArrayList<>() : null;
        }
        Word word = words.get(index);
        int length = word.bare().length();
        if (read.startsWith(word.bare(), from)) {
            List<Slip> rest = slips(read, from + length, index + 1, budget, left);
            if (rest != null) {
                return rest;
            }
        }
        if (word.fixed() || budget == 0 || left[word.label()] == 0) {
            return null;
        }
        left[word.label()]--;
        for (int each : new int[] {length, length - 1, length + 1}) {
            int to = from + each;
            if (to <= read.length() && isSlip(read.substring(from, to), word.bare())) {
                List<Slip> rest = slips(read, to, index + 1, budget - 1, left);
                if (rest != null) {
                    rest.add(0, new Slip(from, to, word.spelt()));
                    return rest;
                }
            }
        }
        left[word.label()]++;
        return null;
    }

    /** Of a short word only a letter struck twice is a slip. */
    private static boolean isSlip(String read, String meant) {
        return !OTHER_WORDS.contains(read)
                && Edits.distance(read, meant, 1) == 1
                && (meant.length() >= SHORTEST_WORD
                        || TWICE.matcher(read).replaceAll("$1").equals(meant));
    }
}
