package vn.termreview.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a file looks: header, lines, case. */
final class SqlLayout {

    private static final int WIDTH = 100;
    private static final Set<String> KEYWORDS = Set.of(
            "all",
            "alter",
            "and",
            "any",
            "as",
            "asc",
            "begin",
            "between",
            "by",
            "case",
            "check",
            "coalesce",
            "comment",
            "constraint",
            "create",
            "cross",
            "default",
            "delete",
            "desc",
            "distinct",
            "drop",
            "else",
            "end",
            "except",
            "exists",
            "false",
            "filter",
            "foreign",
            "from",
            "full",
            "function",
            "grant",
            "group",
            "having",
            "in",
            "index",
            "inner",
            "insert",
            "intersect",
            "into",
            "is",
            "join",
            "key",
            "language",
            "lateral",
            "left",
            "like",
            "limit",
            "materialized",
            "not",
            "null",
            "on",
            "or",
            "order",
            "over",
            "partition",
            "primary",
            "references",
            "returning",
            "returns",
            "right",
            "schema",
            "select",
            "set",
            "table",
            "then",
            "true",
            "union",
            "unique",
            "update",
            "using",
            "values",
            "view",
            "when",
            "where",
            "window",
            "with");

    private SqlLayout() {}

    static List<String> header(SqlSource source) {
        List<String> header = source.header();
        List<String> complaints = new ArrayList<>(comment(source));
        if (header.stream().noneMatch(line -> line.startsWith("grain: "))) {
            complaints.add("the header does not tell the grain");
        }
        if (header.stream().noneMatch(line -> line.startsWith("reads: ") || line.contains("writes: "))) {
            complaints.add("the header does not tell what it reads or writes");
        }
        if (header.stream().noneMatch(line -> line.startsWith("parameters: "))) {
            complaints.add("the header does not tell the parameters");
        }
        return complaints;
    }

    static List<String> comment(SqlSource source) {
        return source.header().isEmpty() ? List.of("the file does not begin with a comment") : List.of();
    }

    static List<String> tabs(SqlSource source) {
        return numbered(source, line -> line.contains("\t") ? "a tab" : "");
    }

    static List<String> lines(SqlSource source) {
        List<String> complaints = new ArrayList<>(tabs(source));
        complaints.addAll(numbered(source, line -> isWide(line) ? "wider than " + WIDTH : ""));
        complaints.addAll(numbered(source, line -> line.endsWith(" ") ? "a space at the end" : ""));
        complaints.addAll(numbered(source, line -> indent(line) % 4 == 0 ? "" : "indented by " + indent(line)));
        return complaints;
    }

    static List<String> lowerCase(SqlSource source) {
        return source.tokens().stream()
                .filter(token -> !token.text().equals(token.text().toLowerCase(Locale.ROOT)))
                .filter(token -> KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT)))
                .map(token -> token.line() + ": " + token.text() + " is not in lower case")
                .toList();
    }

    static List<String> oneStatement(SqlSource source) {
        String code = source.code().strip();
        int end = code.indexOf(';');
        return end >= 0 && end < code.length() - 1 ? List.of("more than one statement") : List.of();
    }

    /** The parameters stand in one line, as they are read, and a long quoted text is not broken. */
    private static boolean isWide(String line) {
        boolean unbreakable = line.startsWith("-- parameters: ") || line.matches(".*'[^']{60,}'.*");
        return line.length() > WIDTH && !unbreakable;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> numbered(SqlSource source, UnaryOperator<String> rule) {
        List<String> lines = source.text().lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> !rule.apply(lines.get(i)).isEmpty())
                .map(i -> (i + 1) + ": " + rule.apply(lines.get(i)))
                .toList();
    }
}
