package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;
import vn.termreview.problem.VietnameseLetters;

/** What the program itself says with {@code --lang en} is English. */
class EnglishTest {

    /** A unit's name to type, and the mark that invented names carry. */
    private static final List<String> NAMES = List.of("Đảng bộ Sở", "(mẫu)");

    static Stream<String> mistakes() {
        // A language that there is not is told in Vietnamese.
        return UsageTest.mistakes().map(mistake -> (String) mistake.get()[0]).filter(line -> !line.contains("--lang"));
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void a_page_of_help_is_english(Verb verb) {
        assertThat(VietnameseLetters.in(HelpTexts.page(verb, Language.EN), NAMES))
                .isEmpty();
        assertThat(VietnameseLetters.in(HelpTexts.page(null, Language.EN), NAMES))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_in_english(String line) {
        List<String> args = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
        args.removeIf(String::isEmpty);
        args.add(0, "--lang=en");
        CliRun run = CliRun.of(new FakeOperations(), args.toArray(String[]::new));

        assertThat(run.err()).isNotBlank();
        assertThat(VietnameseLetters.in(run.out() + run.err(), args)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"failure.", "step.", "verdict.", "usage.", "status.", "report.", "target.", "progress."})
    void words_of_the_program_are_english(String beginning) {
        for (Messages messages : List.of(Messages.of(Language.EN), Texts.of(Language.EN))) {
            messages.keys().stream().filter(key -> key.startsWith(beginning)).forEach(key -> assertThat(
                            VietnameseLetters.in(messages.raw(key), List.of()))
                    .as(key)
                    .isEmpty());
        }
    }

    /** Only what a sender has to type is quoted in Vietnamese. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void an_english_sentence_quotes_vietnamese_only_where_a_sender_has_to_type_it(Language language) {
        Messages messages = Messages.of(language);

        List<String> vietnamese = messages.keys().stream()
                .filter(key -> !key.startsWith("expected.choice.") && !key.startsWith("expected.period."))
                .filter(key -> !VietnameseLetters.in(messages.raw(key).replaceAll("“[^”]*”", ""), List.of())
                        .isEmpty())
                .toList();

        assertThat(vietnamese.isEmpty()).isEqualTo(language == Language.EN);
    }
}
