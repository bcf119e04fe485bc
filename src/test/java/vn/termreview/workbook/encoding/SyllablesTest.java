package vn.termreview.workbook.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lạng", "SƠN", "hoà", "hòa", "quý", "gìn", "giết", "Kạn", "Đắk", "thuở", "khuỷu", "xoong", "ngoằn"
            })
    void vietnamese_words_are_syllables(String word) {
        assertThat(Syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "école", "café", "Größe", "für", "school", "đ", "QĐ", "ngê", "kạ", "tôt", "mạc̀", "trươ", "ghà",
                "GDĐT", "tiếngg", "w", "Soỏ"
            })
    void other_words_are_not(String word) {
        assertThat(Syllables.isSyllable(word)).isFalse();
    }
}
