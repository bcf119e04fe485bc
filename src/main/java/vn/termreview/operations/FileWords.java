package vn.termreview.operations;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as parts of file names, which any file system takes: no separators, no dots, no letters beyond ASCII, and never
 * a whole name, so that Windows' own {@code CON} and {@code NUL} do not matter.
 */
final class FileWords {

    private static final int LONGEST = 60;
    private static final String NAMELESS = "don-vi";

    private FileWords() {}

    /** Such names for several units: none twice, not even where capitals are not told apart. */
    static List<String> distinct(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (String name : names) {
            String word = safe(name);
            String free = word;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = word + "-" + i;
            }
            words.add(free);
        }
        return words;
    }

    /** Bare letters and digits, joined by hyphens: {@code Huyện Bắc Sơn} is {@code huyen-bac-son}, {@code CB01} stays. */
    static String safe(String name) {
        boolean isCode = name.matches("[A-Za-z0-9]+");
        String bare = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String word = isCode ? bare : bare.toLowerCase(Locale.ROOT);
        return word.isEmpty() ? NAMELESS : word.substring(0, Math.min(word.length(), LONGEST));
    }
}
