package vn.termreview.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.termreview.lint.SqlSource.Token;

/** What a statement may be made of. */
final class SqlShape {

    private static final String[] KINDS = {"inner", "left", "right", "full", "cross", "outer"};
    private static final String[] AFTER_FROM = {
        "where",
        "group",
        "order",
        "having",
        "limit",
        "union",
        "intersect",
        "except",
        "window",
        "returning",
        "select",
        "set",
        "for",
        ";",
        "then",
        "when"
    };
    private static final String[] FUNCTIONS = {"extract", "substring", "trim", "overlay", "position"};

    private SqlShape() {}

    static List<String> joins(SqlSource source) {
        List<Token> tokens = source.tokens();
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("join") && (i == 0 || !tokens.get(i - 1).is(KINDS))) {
                complaints.add(token.line() + ": a join of no kind");
            }
            if (token.is("natural")) {
                complaints.add(token.line() + ": a natural join");
            }
            if (token.is("from") && !isArgument(tokens, i) && hasComma(tokens, i + 1)) {
                complaints.add(token.line() + ": a join by comma");
            }
        }
        return complaints;
    }

    static List<String> stars(SqlSource source) {
        List<Token> tokens = source.tokens();
        Set<String> named = queryNames(tokens);
        List<String> complaints = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.get(i).is("*")) {
                continue;
            }
            boolean all = tokens.get(i - 1).is("select", "distinct");
            boolean allOfOne = tokens.get(i - 1).is(".");
            boolean ofNamedQuery = (all
                            && i + 2 < tokens.size()
                            && named.contains(tokens.get(i + 2).text()))
                    || (allOfOne && named.contains(tokens.get(i - 2).text()));
            if ((all || allOfOne) && !ofNamedQuery) {
                complaints.add(tokens.get(i).line() + ": every column of a table");
            }
        }
        return complaints;
    }

    static List<String> groupings(SqlSource source) {
        List<Token> tokens = source.tokens();
        List<String> complaints = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("by") && tokens.get(i + 1).text().matches("\\d+")) {
                complaints.add(tokens.get(i).line() + ": " + tokens.get(i - 1).text() + " by a number");
            }
        }
        return complaints;
    }

    /** Names of the queries of a {@code with}: a name, then {@code as}, then a bracket. */
    private static Set<String> queryNames(List<Token> tokens) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean starts = tokens.get(i + 1).is("as") && tokens.get(i + 2).is("(", "materialized", "not");
            if (starts) {
                names.add(tokens.get(i).text());
            }
        }
        return names;
    }

    /** {@code is distinct from}, {@code extract(year from …)}. */
    private static boolean isArgument(List<Token> tokens, int from) {
        if (from > 0 && tokens.get(from - 1).is("distinct")) {
            return true;
        }
        int depth = 0;
        for (int i = from - 1; i > 0; i--) {
            depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
            if (depth < 0) {
                return tokens.get(i - 1).is(FUNCTIONS);
            }
        }
        return false;
    }

    private static boolean hasComma(List<Token> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth < 0 || (depth == 0 && token.is(AFTER_FROM))) {
                return false;
            }
            if (depth == 0 && token.is(",")) {
                return true;
            }
        }
        return false;
    }
}
