package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file under {@code sql/} is in the style of the house, and the lint can tell. */
class SqlLintTest {

    private static final String HEADER = """
            -- One year's branches.
            -- grain: one branch
            -- reads: fct_membership
            -- parameters: year
            """;

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_is_in_the_style_of_the_house(Path file) {
        assertThat(SqlLint.statement(name(file), ProjectFiles.text(file)))
                .as("%s", file)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void a_migration_is_in_the_style_of_the_house(Path file) {
        assertThat(SqlLint.migration(name(file), ProjectFiles.text(file)))
                .as("%s", file)
                .isEmpty();
    }

    @Test
    void there_are_statements_and_migrations_to_look_at() {
        assertThat(statements()).hasSizeGreaterThan(10);
        assertThat(migrations()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select a.b from a where a.y = :year |",
                "with c as (select a.b from a where y = :year) select * from c |",
                "select extract(year from a.d), f(a.b, :year) from a group by a.d |",
                "select a.b::text from a left join b on a.b is distinct from b.a where a.y = :year |",
                "SELECT a.b from a where a.y = :year | 5: SELECT is not in lower case",
                "select * from a where a.y = :year | 5: every column of a table",
                "select a.* from a where a.y = :year | 5: every column of a table",
                "select a.b from a, b where a.y = :year | 5: a join by comma",
                "select a.b from a join b using (c) where a.y = :year | 5: a join of no kind",
                "select a.b from a natural join b where a.y = :year | 5: a join of no kind",
                "select a.b from a where a.y = :year group by 1 | 5: group by a number",
                "select a.b from a where a.y = :year order by 2 | 5: order by a number",
                "select a.b from a where a.y = :year; delete from b | more than one statement",
                "select a.b from a where a.y = :yaer | :yaer is not declared",
                "select a.b from a | year is declared, not used",
                "select a.b from a where a.y = :year and a.z = ? | 5: ? is no parameter by name",
                "  select a.b from a where a.y = :year | 5: indented by 2",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void a_planted_violation_is_found(String statement, String complaint) {
        List<String> complaints = SqlLint.statement("branch.sql", HEADER + statement.stripTrailing());

        if (complaint == null) {
            assertThat(complaints).isEmpty();
        } else {
            assertThat(complaints).contains(complaint.strip());
        }
    }

    @Test
    void a_header_tells_grain_reads_and_parameters() {
        assertThat(SqlLint.statement("branch.sql", "select a.b from a"))
                .containsExactly(
                        "the file does not begin with a comment",
                        "the header does not tell the grain",
                        "the header does not tell what it reads or writes",
                        "the header does not tell the parameters");
    }

    @Test
    void tabs_wide_lines_and_camel_names_are_found() {
        String wide = "select " + "a".repeat(95) + " from a";

        assertThat(SqlLint.statement("branchYear.sql", HEADER + "\t" + wide + "\nwhere y = :year "))
                .contains("the name is not lower_snake", "5: a tab", "5: wider than 100", "6: a space at the end");
    }

    @Test
    void what_stands_in_comments_and_quoted_texts_is_not_code() {
        assertThat(SqlLint.statement(
                        "branch.sql", HEADER + "select ';SELECT ? :x' as a -- ; JOIN\nfrom b where b.y = :year"))
                .isEmpty();
    }

    static Stream<Path> statements() {
        return ProjectFiles.below("sql", ".sql").stream().filter(file -> !isMigration(file));
    }

    static Stream<Path> migrations() {
        return ProjectFiles.below("sql", ".sql").stream().filter(SqlLintTest::isMigration);
    }

    private static boolean isMigration(Path file) {
        return file.startsWith(Path.of("sql", "migration"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
