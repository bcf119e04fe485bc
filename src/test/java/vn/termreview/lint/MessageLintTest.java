package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said in Vietnamese is said in English, and the other way round. */
class MessageLintTest {

    @ParameterizedTest
    @MethodSource("vietnamese")
    void both_languages_say_the_same(Path file) {
        Path english = file.resolveSibling(name(file).replace("_vi.properties", "_en.properties"));

        assertThat(english).exists();
        assertThat(MessageLint.pair(ProjectFiles.text(file), ProjectFiles.text(english)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void no_english_file_stands_alone(Path file) {
        assertThat(file.resolveSibling(name(file).replace("_en.properties", "_vi.properties")))
                .exists();
    }

    @Test
    void every_help_page_is_there_in_both_languages() {
        List<String> vietnamese = pages("_vi.txt");

        assertThat(vietnamese).isNotEmpty().isEqualTo(pages("_en.txt"));
    }

    @Test
    void there_are_messages_to_look_at() {
        assertThat(vietnamese()).isNotEmpty();
    }

    @Test
    void a_pair_that_agrees_is_fine() {
        assertThat(MessageLint.pair("a=Ô {cell}\n", "a=Cell {cell}\n")).isEmpty();
    }

    @Test
    void planted_differences_are_found() {
        String decomposed = Normalizer.normalize("c=Nữ\n", Normalizer.Form.NFD);

        assertThat(MessageLint.pair("a=Ô {cell}\nb=hai\nb=ba\n" + decomposed, "a=Cell\nc=Women\nd=\\u00e9\n"))
                .isEqualTo(List.of(
                        "a has other placeholders in the other language",
                        "b stands in one language only",
                        "d stands in one language only",
                        "not NFC",
                        "a key stands twice",
                        "escaped letters in a UTF-8 file"));
    }

    @Test
    void no_template_of_the_review_holds_a_digit() {
        List<Path> files = ProjectFiles.below("reports", ".properties");

        assertThat(files).hasSize(2);
        assertThat(files).allSatisfy(file -> assertThat(MessageLint.digits(ProjectFiles.text(file)))
                .isEmpty());
    }

    @Test
    void planted_digits_are_found() {
        assertThat(MessageLint.digits("a={year1} and {x}\nb=222 trường\nc=mức ²\nd=\\u0037 lớp\ne=bảy lớp\nf=½\n"))
                .containsExactly(
                        "b holds a digit: 222 trường",
                        "c holds a digit: mức ²",
                        "d holds a digit: 7 lớp",
                        "f holds a digit: ½");
    }

    static Stream<Path> vietnamese() {
        return messages("_vi.properties");
    }

    static Stream<Path> english() {
        return messages("_en.properties");
    }

    private static Stream<Path> messages(String ending) {
        return Stream.concat(
                ProjectFiles.below("src/main/resources", ending).stream(),
                ProjectFiles.below("reports", ending).stream());
    }

    /** The commands that have a help page. */
    private static List<String> pages(String ending) {
        return ProjectFiles.below("src/main/resources", ending).stream()
                .map(file -> name(file).replace(ending, ""))
                .sorted()
                .toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
