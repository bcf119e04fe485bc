package vn.termreview.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.Figure;

/**
 * Binds a sentence to the figures that it states, while it is still passed on as text: the indicator and year of each stand
 * behind the sentence, between signs of the private use area, until {@link Footnotes} takes them out again.
 */
final class Stated {
    private static final String BEGIN = "\ue002";
    private static final String END = "\ue003";
    private static final Pattern BOUND = Pattern.compile(BEGIN + "(\\w+) (\\d*)" + END);

    private Stated() {}

    /** The sentence, bound to an indicator's figures of these years; a null year is the term. */
    static String in(String sentence, String indicator, Collection<@Nullable Integer> years) {
        StringBuilder bound = new StringBuilder(sentence);
        years.forEach(year -> bound.append(BEGIN)
                .append(indicator)
                .append(' ')
                .append(year == null ? "" : year)
                .append(END));
        return bound.toString();
    }

    static String in(String sentence, List<Figure> figures) {
        String bound = sentence;
        for (Figure figure : figures) {
            List<@Nullable Integer> year = new ArrayList<>();
            year.add(figure.year());
            bound = in(bound, figure.indicator(), year);
        }
        return bound;
    }

    /** The text with what stands for each bound figure, such as the marks of its footnotes. */
    static String replaced(String text, Function<Explanation.Fed, String> shown) {
        return BOUND.matcher(text).replaceAll(bound -> Matcher.quoteReplacement(shown.apply(fed(bound))));
    }

    /** The bound figures in the order of the text, each once. */
    static List<Explanation.Fed> of(String text) {
        return BOUND.matcher(text).results().map(Stated::fed).distinct().toList();
    }

    private static Explanation.Fed fed(MatchResult bound) {
        String year = Objects.requireNonNull(bound.group(2));
        return new Explanation.Fed(bound.group(1), year.isEmpty() ? null : Integer.valueOf(year));
    }
}
