package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source is short, finished and at home on any machine. */
class SourceLintTest {

    @ParameterizedTest
    @MethodSource("sources")
    void a_source_holds_nothing_that_must_not_stand_anywhere(Path file) {
        assertThat(SourceLint.anywhere(ProjectFiles.text(file))).as("%s", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("code")
    void no_file_is_longer_than_300_lines(Path file) {
        assertThat(SourceLint.size(ProjectFiles.text(file))).as("%s", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("java")
    void a_class_has_no_author_no_generated_accessors_and_no_mutable_constants(Path file) {
        assertThat(SourceLint.java(ProjectFiles.text(file))).as("%s", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("classesWithoutSql")
    void a_class_holds_no_statement(Path file) {
        assertThat(SourceLint.statements(ProjectFiles.text(file)))
                .as("%s", file)
                .isEmpty();
    }

    @Test
    void the_median_file_is_under_80_lines() {
        List<Long> sizes = code().map(ProjectFiles::text)
                .map(text -> text.lines().count())
                .sorted()
                .toList();

        assertThat(sizes.get(sizes.size() / 2)).isLessThan(80);
    }

    @ParameterizedTest
    @CsvSource({
        "'// TO' , 'DO: later', 1: an open end",
        "'x = \"/ho', 'me/me/x\"', 1: a path of one machine",
        "'\t', 'x', 1: a tab",
        "'x', ' ', 1: a space at the end",
        "'https://repo.ma', 'ven.apache.org', 1: the host of a registry",
    })
    void a_planted_violation_is_found(String firstHalf, String secondHalf, String complaint) {
        assertThat(SourceLint.anywhere(firstHalf + secondHalf)).containsExactly(complaint);
    }

    @Test
    void an_author_a_statement_and_a_long_file_are_found() {
        assertThat(SourceLint.java(" * @auth" + "or me")).containsExactly("1: an author");
        assertThat(SourceLint.java("static final List<String> A = " + "new ArrayList<>();"))
                .containsExactly("1: mutable constant");
        assertThat(SourceLint.statements("sql(\"sel" + "ect 1\")")).containsExactly("1: a statement outside sql/");
        assertThat(SourceLint.size("x\n".repeat(301))).containsExactly("301 lines");
    }

    static Stream<Path> sources() {
        return Stream.of(
                        ProjectFiles.below("src", ".java", ".yml", ".yaml", ".properties", ".md", ".json", ".csv"),
                        ProjectFiles.below("sql", ".sql"),
                        ProjectFiles.below("reports", ".jrxml", ".jrtx", ".properties"),
                        ProjectFiles.below(".ci", "run"))
                .flatMap(List::stream);
    }

    static Stream<Path> code() {
        return Stream.concat(java(), ProjectFiles.below("sql", ".sql").stream());
    }

    static Stream<Path> java() {
        return ProjectFiles.below("src", ".java").stream();
    }

    /** All but the one that runs files, and the one that looks after the server before there are tables. */
    static Stream<Path> classesWithoutSql() {
        return ProjectFiles.below("src/main/java", ".java").stream()
                .filter(file -> !file.startsWith(Path.of("src/main/java/vn/termreview/sql")))
                .filter(file -> !file.startsWith(Path.of("src/main/java/vn/termreview/database")));
    }
}
