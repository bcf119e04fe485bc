package vn.termreview.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseLettersTest {

    @Test
    void a_vietnamese_word_is_found_by_its_letters() {
        assertThat(VietnameseLetters.in("(đạt) 2, huyện: Đình", List.of())).containsExactly("đạt", "huyện", "Đình");
    }

    @Test
    void decomposed_letters_are_found_too() {
        assertThat(VietnameseLetters.in(Normalizer.normalize("xã", Normalizer.Form.NFD), List.of()))
                .containsExactly("xã");
    }

    @Test
    void an_allowed_name_may_stand_even_over_two_lines_and_nothing_else() {
        assertThat(VietnameseLetters.in("in Huyện\n Bình Gia, đạt", List.of("Huyện Bình Gia")))
                .containsExactly("đạt");
    }

    @Test
    void english_is_fine() {
        assertThat(VietnameseLetters.in("222 schools – 98.5% (≥ 95%) “met” … ● ▲ ×", List.of()))
                .isEmpty();
    }
}
