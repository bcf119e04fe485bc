package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.termreview.problem.Language;
import vn.termreview.problem.VietnameseWords;

class HelpTest {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");
    private static final Pattern EXAMPLE = Pattern.compile("^ {2}termreview .*$", Pattern.MULTILINE);
    private static final Set<String> OF_ALL = Set.of("--help", "--version");

    @ParameterizedTest
    @EnumSource(Verb.class)
    void a_page_names_exactly_the_options_that_the_command_takes(Verb verb) {
        Set<String> declared =
                new TreeSet<>(Options.spec(verb.create()).optionsMap().keySet());

        for (Language language : Language.values()) {
            assertThat(options(HelpTexts.page(verb, language)))
                    .as(language.code())
                    .isEqualTo(declared);
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void a_page_gives_examples_and_every_name_of_the_command(Verb verb) {
        assertThat(HelpTexts.page(verb, Language.VI))
                .contains("Cách dùng: termreview " + verb.word(), "\nVí dụ:\n  termreview ")
                .contains(verb.words());
        assertThat(HelpTexts.page(verb, Language.EN))
                .contains("Usage: termreview " + verb.word(), "\nExamples:\n  termreview ")
                .contains(verb.words());
    }

    @Test
    void the_first_page_lists_every_command_with_its_vietnamese_name() {
        for (Language language : Language.values()) {
            String page = HelpTexts.page(null, language);
            for (Verb verb : Verb.values()) {
                assertThat(page).contains("\n  " + verb.word() + " ").contains(verb.words());
            }
        }
    }

    @Test
    void vietnamese_pages_hold_no_foreign_words() {
        assertThat(VietnameseWords.foreign(prose(HelpTexts.page(null, Language.VI))))
                .isEmpty();
        for (Verb verb : Verb.values()) {
            assertThat(VietnameseWords.foreign(prose(HelpTexts.page(verb, Language.VI))))
                    .as(verb.word())
                    .isEmpty();
        }
    }

    @Test
    void lines_fit_a_terminal() {
        for (Language language : Language.values()) {
            for (Verb verb : Verb.values()) {
                assertThat(HelpTexts.page(verb, language).lines().toList())
                        .as(verb + " " + language)
                        .allSatisfy(line -> assertThat(Table.width(line)).isLessThanOrEqualTo(105));
            }
        }
    }

    @Test
    void help_is_the_answer_wherever_it_is_asked_for_and_opens_nothing() {
        FakeOperations operations = new FakeOperations();
        String page = HelpTexts.page(Verb.IMPORT, Language.EN);

        for (List<String> asked : List.of(
                List.of("import", "--help", "--lang", "en"),
                List.of("--lang=en", "--help", "import"),
                List.of("help", "nap", "--lang", "en"),
                List.of("nap", "--bogus", "-h", "--lang", "en"))) {
            CliRun run = CliRun.of(operations, asked.toArray(String[]::new));
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEqualTo(page);
        }
        assertThat(operations.opened).isNull();
    }

    @Test
    void the_version_names_the_program() {
        assertThat(CliRun.of(new FakeOperations(), "--version").out()).startsWith("termreview ");
    }

    /** Examples may show what to type next. */
    private static Set<String> options(String text) {
        String page = EXAMPLE.matcher(text).replaceAll("");
        Set<String> options = new TreeSet<>(
                OPTION.matcher(page).results().map(MatchResult::group).toList());
        options.removeAll(OF_ALL);
        return options;
    }

    /** Without command names, examples and names of files. */
    private static String prose(String page) {
        String text = EXAMPLE.matcher(page).replaceAll("");
        text = text.replace("~/.termreview", "")
                .replace("target/demo", "")
                .replace("reviews", "")
                .replace("templates", "")
                .replace("thư mục marked", "");
        for (String word :
                Stream.of(Verb.values()).flatMap(v -> v.words().stream()).toList()) {
            text = Arrays.stream(text.split("\n", -1))
                    .map(line -> line.replaceFirst("(termreview |^ {2}| {2}|\\()" + word + "\\b", "$1"))
                    .reduce("", (a, b) -> a + "\n" + b);
        }
        return text;
    }
}
