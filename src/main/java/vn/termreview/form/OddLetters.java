package vn.termreview.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Characters that are not what they look like: invisible ones, the eth that looks like a capital Đ, letters of other
 * scripts among Latin ones, full-width digits, and marks in an order of their own.
 */
final class OddLetters {
    private static final String OTHERS = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧοÐðƉɖ";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXoĐđĐđ";
    private static final int FULL_WIDTH = 0xff01;
    private static final int FULL_WIDTH_END = 0xff5e;
    private static final int TO_ASCII = FULL_WIDTH - '!';

    private OddLetters() {}

    /** The text as it looks; composed, but for what nobody sees. */
    static String mended(String composed) {
        boolean odd = false;
        boolean marks = false;
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            odd |= isOdd(letter);
            marks |= letter >= 0x300 && letter <= 0x36f;
        }
        String text = marks ? inOrder(composed) : composed;
        if (!odd) {
            return text;
        }
        boolean otherScript = isOtherScript(text);
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mended.append(mended(text.charAt(i), otherScript));
        }
        return mended.toString();
    }

    private static char mended(char letter, boolean otherScript) {
        if (letter >= FULL_WIDTH && letter <= FULL_WIDTH_END) {
            return (char) (letter - TO_ASCII);
        }
        int place = OTHERS.indexOf(letter);
        return place < 0 || (otherScript && letter > 0x370) ? letter : LATIN.charAt(place);
    }

    private static boolean isOdd(char letter) {
        return letter == 'Ð'
                || letter == 'ð'
                || letter == 'Ɖ'
                || letter == 'ɖ'
                || (letter > 0x370 && letter < 0x500)
                || (letter >= FULL_WIDTH && letter <= FULL_WIDTH_END);
    }

    /** Greek or Cyrillic that means itself: with letters that look like no Latin one. */
    private static boolean isOtherScript(String text) {
        return text.chars()
                .anyMatch(letter ->
                        letter > 0x370 && letter < 0x500 && Character.isLetter(letter) && OTHERS.indexOf(letter) < 0);
    }

    /** The marks that make a letter before those that make a tone, so that they compose. */
    private static String inOrder(String text) {
        StringBuilder ordered = new StringBuilder(text.length());
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); ) {
            int end = i;
            while (end < apart.length() && Character.getType(apart.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            List<Character> marks = new ArrayList<>();
            apart.substring(i, end).chars().forEach(mark -> marks.add((char) mark));
            marks.sort(Comparator.comparing(mark -> "\u0302\u0306\u031b".indexOf(mark) < 0));
            marks.forEach(ordered::append);
            if (end < apart.length()) {
                ordered.append(apart.charAt(end));
            }
            i = end + 1;
        }
        return Normalizer.normalize(ordered, Normalizer.Form.NFC);
    }

    /** What nobody sees in a text, such as {@code U+200B, U+202E}; empty where there is nothing of the kind. */
    static String invisible(String text) {
        Set<String> found = new TreeSet<>();
        text.codePoints()
                .filter(character -> Character.getType(character) == Character.FORMAT)
                .forEach(character -> found.add(name(character)));
        return String.join(", ", found);
    }

    /** The letters that are read as others, such as {@code о U+043E}; empty where there are none. */
    static String lookalikes(String text) {
        Set<String> found = new LinkedHashSet<>();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean otherScript = composed.chars().anyMatch(letter -> isOdd((char) letter)) && isOtherScript(composed);
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            if (isOdd(letter) && mended(letter, otherScript) != letter) {
                found.add(letter + " " + name(letter));
            }
        }
        return String.join(", ", found);
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
