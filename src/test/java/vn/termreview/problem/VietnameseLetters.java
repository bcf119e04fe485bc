package vn.termreview.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an English text still holds of Vietnamese, told by its letters. */
public final class VietnameseLetters {

    private static final Pattern FOUND =
            Pattern.compile("\\p{L}{0,20}[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]\\p{L}{0,20}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private VietnameseLetters() {}

    /**
     * The places with letters that English has not.
     *
     * @param text an English text; neither its spaces nor its line breaks count
     * @param allowed names and people's words that may stand in it, each as a whole
     * @return the letters there, without spaces
     */
    public static List<String> in(String text, Collection<String> allowed) {
        String rest = dense(text);
        for (String name : allowed.stream()
                .map(VietnameseLetters::dense)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = name.isEmpty() ? rest : rest.replace(name, " ");
        }
        return FOUND.matcher(rest).results().map(MatchResult::group).distinct().toList();
    }

    private static String dense(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
