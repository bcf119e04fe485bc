package vn.termreview.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.of(Language.VI);

    @Test
    void a_sentence_names_file_sheet_cell_what_was_found_and_what_was_expected() {
        Finding finding = unreadable("Sheet1", "C17", "2O");

        assertThat(messages.sentence(finding, "bieu-p1.xlsx"))
                .contains("bieu-p1.xlsx", "Sheet1", "C17", "“2O”", "một số nguyên không âm");
    }

    @Test
    void an_expectation_with_a_key_is_the_phrase_of_the_language() {
        assertThat(messages.expected(unreadable("Sheet1", "C17", "2O"))).isEqualTo("một số nguyên không âm");
    }

    @Test
    void an_expectation_without_a_key_is_itself() {
        Finding finding = new Finding(ProblemCode.COLUMN_MISSING, "Sheet1", null, null, "Chi bộ", Map.of());

        assertThat(messages.expected(finding)).isEqualTo("Chi bộ");
    }

    @Test
    void an_empty_cell_and_a_place_that_is_not_known_are_said_in_words() {
        String sentence = messages.sentence(unreadable(null, null, null), "bieu-p1.xlsx");

        assertThat(sentence).contains("(cả tệp)", "(cả trang)", "(để trống)").doesNotContain("{", "null");
    }

    @Test
    void line_breaks_and_control_characters_of_a_cell_cannot_disturb_the_terminal() {
        String sentence = messages.sentence(unreadable("Sheet1", "C17", "2\n\u001b[31mO"), "bieu-p1.xlsx");

        assertThat(sentence).contains("“2 [31mO”").doesNotContain("\n", "\u001b");
    }

    @Test
    void what_looks_like_a_placeholder_in_a_cell_stays_as_it_is() {
        assertThat(messages.sentence(unreadable("Sheet1", "C17", "{file} $1"), "a.xlsx"))
                .contains("“{file} $1”");
    }

    @Test
    void a_value_with_a_word_of_its_own_becomes_that_word() {
        assertThat(messages.text("failure.run-not-restartable", "run", "7", "state", "running"))
                .contains("(đang chạy)");
    }

    @Test
    void a_level_that_its_figures_do_not_allow_is_said_with_both_levels_and_what_decides() {
        Map<String, String> details = Map.ofEntries(
                Map.entry("programme", "TH"),
                Map.entry("stated", "LEVEL_3"),
                Map.entry("level", "2"),
                Map.entry("criterion", "age11_completed"),
                Map.entry("rate", "85.5"),
                Map.entry("part", "171"),
                Map.entry("whole", "200"),
                Map.entry("rule_programme", "TH"),
                Map.entry("rule_level", "3"),
                Map.entry("threshold", "90"));
        Finding finding = new Finding(ProblemCode.E3_LEVEL_MISFIT, "PCGD", "J6", "3", "@e3_at_most", details);

        assertThat(messages.sentence(finding, "bieu-e3.xlsx"))
                .isEqualTo(
                        "Tệp bieu-e3.xlsx, trang PCGD, ô J6: phổ cập giáo dục tiểu học khai mức 3, tính được cao nhất"
                                + " mức 2: trẻ 11 tuổi hoàn thành tiểu học 85,5 % (171/200), mức 3 yêu cầu 90 %."
                                + " Đề nghị kiểm tra lại hoặc giải trình.");
        assertThat(Messages.of(Language.EN).sentence(finding, "bieu-e3.xlsx"))
                .contains("is stated as level 3", "at most level 2", "85.5 % (171/200), level 3 asks for 90 %");
    }

    @Test
    void an_unknown_key_is_a_defect() {
        assertThatThrownBy(() -> messages.text("nothing")).isInstanceOf(MissingResourceException.class);
    }

    private static Finding unreadable(@Nullable String sheet, @Nullable String cell, @Nullable String found) {
        return new Finding(ProblemCode.CELL_UNREADABLE, sheet, cell, found, "@count", Map.of());
    }
}
