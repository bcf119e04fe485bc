package vn.termreview.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an English text still holds of Vietnamese, told by its letters. */
public final class VietnameseLetters {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]*[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ][\\p{L}\\p{M}]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private VietnameseLetters() {}

    /**
     * The words with letters that English has not.
     *
     * @param text an English text
     * @param allowed names and people's words that may stand in it, whole, whatever their line breaks
     */
    public static List<String> words(String text, Collection<String> allowed) {
        String rest = flat(text);
        for (String name : allowed.stream()
                .map(VietnameseLetters::flat)
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = rest.replace(name, "");
        }
        return WORD.matcher(rest).results().map(MatchResult::group).distinct().toList();
    }

    private static String flat(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
