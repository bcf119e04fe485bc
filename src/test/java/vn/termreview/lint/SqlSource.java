package vn.termreview.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL file taken apart.
 *
 * @param text the file
 * @param code the same text with comments and quoted texts blanked, so that offsets stay
 */
record SqlSource(String text, String code) {

    private static final Pattern NOT_CODE = Pattern.compile(
            "--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|(\\$\\w*\\$).*?\\1", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_]\\w*|\\d+|::|:[a-z_]\\w*|[^\\s\\w]");

    static SqlSource of(String text) {
        Matcher matcher = NOT_CODE.matcher(text);
        return new SqlSource(text, matcher.replaceAll(found -> found.group().replaceAll("[^\n]", " ")));
    }

    /** The comment lines at the top, without their dashes. */
    List<String> header() {
        return text.lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .toList();
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        for (MatchResult found : TOKEN.matcher(code).results().toList()) {
            tokens.add(new Token(found.group(), line(found.start())));
        }
        return tokens;
    }

    private int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /**
     * A word, a number, a parameter such as {@code :year}, or a sign.
     *
     * @param line from 1
     */
    record Token(String text, int line) {

        boolean is(String... words) {
            return List.of(words).contains(text.toLowerCase(Locale.ROOT));
        }
    }
}
