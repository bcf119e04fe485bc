package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages VIETNAMESE = Messages.of(Locale.forLanguageTag("vi-VN"));
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void no_sentence_holds_a_digit() {
        assertThat(VIETNAMESE.keys())
                .allSatisfy(key -> assertThat(VIETNAMESE.template(key)).doesNotContainPattern("\\d"));
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(ENGLISH.template(key)).doesNotContainPattern("\\d"));
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(ENGLISH.keys()).isEqualTo(VIETNAMESE.keys());
    }

    @Test
    void a_translation_needs_no_value_that_the_original_lacks() {
        assertThat(VIETNAMESE.keys()).allSatisfy(key -> assertThat(placeholders(VIETNAMESE.template(key)))
                .as(key)
                .containsAll(key.equals("heading.date") ? Set.of() : placeholders(ENGLISH.template(key))));
    }

    @Test
    void a_choice_of_words_names_a_value_and_two_words() {
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(ENGLISH.template(key).replaceAll("\\{\\w+(\\|[^|{}]+\\|[^|{}]+)?}", ""))
                        .as(key)
                        .doesNotContain("{", "}"));
    }

    @Test
    void a_placeholder_without_a_value_is_refused() {
        assertThatThrownBy(() -> VIETNAMESE.text("subject"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{term}");
    }

    private static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\w+)(\\|[^|{}]*\\|[^|{}]*)?}").matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
