package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void lines_end_before_the_eightieth_column_and_go_on_indented() {
        String words = "một hai ba bốn năm ".repeat(7).strip();

        String lines = Wrapped.lines(4, words);

        assertThat(lines.lines()).hasSize(2).allMatch(line -> line.length() <= 80);
        assertThat(lines.lines().toList().get(0)).startsWith("    một hai").hasSizeGreaterThan(72);
        assertThat(lines.lines().toList().get(1)).startsWith("      ").doesNotStartWith("       ");
        assertThat(lines.replaceAll("\\s+", " ").strip()).isEqualTo(words);
    }

    @Test
    void a_word_longer_than_a_line_has_a_line_of_its_own() {
        String address = "a".repeat(100);

        assertThat(Wrapped.lines(2, "tệp " + address + " này")).isEqualTo("  tệp\n    " + address + "\n    này\n");
    }

    @Test
    void letters_of_two_marks_take_one_column() {
        String composed = "ế ".repeat(60).strip();
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);

        assertThat(Wrapped.lines(0, decomposed)).isEqualTo(Wrapped.lines(0, composed));
    }
}
