package vn.termreview.edition;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of footnotes within printed text. Between two signs of the private use area, so that no text that people
 * write can be taken for one; each kind of document shows them in its own way.
 */
public final class Marks {
    private static final String BEGIN = "\ue000";
    private static final String END = "\ue001";
    private static final Pattern MARK = Pattern.compile(BEGIN + "(\\d+)" + END);

    private Marks() {}

    /** The mark of a footnote. */
    static String of(int number) {
        return BEGIN + number + END;
    }

    /**
     * The text with each mark replaced.
     *
     * @param shown what stands for the mark of a footnote's number
     */
    public static String replaced(String text, IntFunction<String> shown) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(shown.apply(number(mark))));
    }

    /**
     * The text alone.
     *
     * @return the text as it was before it was marked
     */
    public static String without(String text) {
        return replaced(text, number -> "");
    }

    /**
     * The numbers of the footnotes that a text names.
     *
     * @return in the order of the text
     */
    public static List<Integer> numbers(String text) {
        return MARK.matcher(text).results().map(Marks::number).toList();
    }

    private static int number(MatchResult mark) {
        return Integer.parseInt(mark.group(1));
    }
}
