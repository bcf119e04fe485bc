package vn.termreview.form;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two ways to place a tone, "hoà" and "hòa", made one. */
final class TonePlaces {
    private static final String TONED = "àảãáạèẻẽéẹỳỷỹýỵ";
    private static final String BASES = "aaaaaeeeeeyyyyy";
    private static final String O = "òỏõóọòỏõóọùủũúụ";
    private static final Pattern SECOND = Pattern.compile("(?<!q)(?:o[àảãáạèẻẽéẹ]|u[ỳỷỹýỵ])(?!\\p{L})");

    private TonePlaces() {}

    /** The text with each tone on the first of two vowels that end a word, as in "hòa", "khỏe" and "thúy". */
    static String onFirst(String lowerCase) {
        Matcher second = SECOND.matcher(lowerCase);
        return second.find() ? second.reset().replaceAll(TonePlaces::moved) : lowerCase;
    }

    private static String moved(MatchResult pair) {
        int place = TONED.indexOf(pair.group().charAt(1));
        return String.valueOf(O.charAt(place)) + BASES.charAt(place);
    }
}
