package vn.termreview.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The style of the files under {@code sql/}: complaints about one file, in the order of its rules. */
final class SqlLint {

    private static final List<Function<SqlSource, List<String>>> STATEMENT = List.of(
            SqlLayout::header,
            SqlLayout::lines,
            SqlLayout::lowerCase,
            SqlLayout::oneStatement,
            SqlShape::joins,
            SqlShape::stars,
            SqlShape::groupings,
            SqlParameters::check);

    private static final List<Function<SqlSource, List<String>>> MIGRATION =
            List.of(SqlLayout::tabs, SqlLayout::comment, SqlLayout::lowerCase, SqlShape::joins);

    private SqlLint() {}

    /** Complaints about a file of one statement. */
    static List<String> statement(String name, String text) {
        List<String> complaints = new ArrayList<>();
        if (!name.matches("[a-z][a-z0-9_]*\\.sql")) {
            complaints.add("the name is not lower_snake");
        }
        complaints.addAll(check(STATEMENT, text));
        return complaints;
    }

    /** Complaints about a migration. */
    static List<String> migration(String name, String text) {
        List<String> complaints = new ArrayList<>();
        if (!name.matches("[VR]\\d{3}__[a-z][a-z0-9_]*\\.sql")) {
            complaints.add("the name is not V000__lower_snake");
        }
        complaints.addAll(check(MIGRATION, text));
        return complaints;
    }

    private static List<String> check(List<Function<SqlSource, List<String>>> rules, String text) {
        SqlSource source = SqlSource.of(text);
        return rules.stream().flatMap(rule -> rule.apply(source).stream()).toList();
    }
}
