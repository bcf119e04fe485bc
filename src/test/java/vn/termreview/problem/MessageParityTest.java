package vn.termreview.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessageParityTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    private final Messages vietnamese = Messages.of(Language.VI);
    private final Messages english = Messages.of(Language.EN);

    @Test
    void every_problem_has_a_sentence_in_both_languages() {
        List<String> codes = Arrays.stream(ProblemCode.values()).map(Enum::name).toList();

        assertThat(vietnamese.keys()).containsAll(codes);
        assertThat(english.keys()).containsAll(codes);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(vietnamese.keys()).isEqualTo(english.keys());
    }

    @Test
    void both_languages_name_the_same_values() {
        for (String key : vietnamese.keys()) {
            assertThat(placeholders(vietnamese.raw(key))).as(key).isEqualTo(placeholders(english.raw(key)));
        }
    }

    @Test
    void every_failure_tells_what_to_do_next() {
        List<String> failures = vietnamese.keys().stream()
                .filter(key -> key.startsWith("failure.") && !key.endsWith(".next"))
                .toList();

        assertThat(failures)
                .allSatisfy(
                        key -> assertThat(vietnamese.has(key + ".next")).as(key).isTrue());
    }

    @Test
    void vietnamese_sentences_hold_no_foreign_words() {
        for (String key : vietnamese.keys()) {
            assertThat(VietnameseWords.foreign(vietnamese.raw(key))).as(key).isEmpty();
        }
    }

    @Test
    void a_sender_is_never_told_to_type_a_command() {
        for (ProblemCode code : ProblemCode.values()) {
            Finding finding = new Finding(code, "S", "A1", "x", "y", Map.of());
            assertThat(vietnamese.sentenceToSender(finding, "a.xlsx"))
                    .as(code.name())
                    .doesNotContain("--", "termreview");
            assertThat(english.sentenceToSender(finding, "a.xlsx"))
                    .as(code.name())
                    .doesNotContain("--", "termreview");
        }
        Finding shrunk =
                new Finding(ProblemCode.SUBMISSION_SHRINKS, null, null, "Chi bộ 1", null, Map.of("count", "1"));
        assertThat(vietnamese.sentence(shrunk, "a.xlsx")).contains("--confirm");
        assertThat(vietnamese.sentenceToSender(shrunk, "a.xlsx"))
                .isEqualTo(
                        "Tệp a.xlsx: so với bản đang dùng thì thiếu 1 đơn vị (Chi bộ 1); tạm giữ, chưa tính. Đề nghị bổ"
                                + " sung rồi gửi lại; nếu đúng là không còn các đơn vị này, đề nghị báo cho nơi nhận.");
    }

    @Test
    void a_foreign_word_would_be_noticed() {
        assertThat(VietnameseWords.foreign("Tệp {file}: sheet bị error, gõ lại lệnh"))
                .containsExactly("sheet", "error");
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(text).results().map(m -> m.group()).toList());
    }
}
