package vn.termreview.workbook.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
    private static final List<String> SYLLABLES = EverySyllable.all();

    @Test
    void orthography_allows_some_eighteen_thousand_syllables() {
        assertThat(SYLLABLES).hasSizeBetween(16_000, 20_000).contains("trường", "quyết", "nghiêng", "giữa", "gì");
    }

    @Test
    void each_of_them_is_known_as_one() {
        assertThat(SYLLABLES).allMatch(Syllables::isSyllable);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void each_comes_back_as_it_went(LegacyEncoding encoding) {
        assertThat(SYLLABLES).allSatisfy(syllable -> assertThat(encoding.decode(encoding.encode(syllable)))
                .isEqualTo(syllable));
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void each_is_one_byte_a_character(LegacyEncoding encoding) {
        assertThat(SYLLABLES)
                .allSatisfy(syllable ->
                        assertThat(encoding.encode(syllable).chars()).allMatch(character -> character <= 0xff));
    }

    @Test
    void capitals_come_back_in_vni_which_has_bytes_for_them() {
        assertThat(SYLLABLES).allSatisfy(syllable -> {
            String capitals = syllable.toUpperCase(Locale.ROOT);
            assertThat(LegacyEncoding.VNI.decode(LegacyEncoding.VNI.encode(capitals)))
                    .isEqualTo(capitals);
        });
    }

    @Test
    void capitals_come_back_in_tcvn3_by_the_font_that_shows_them() {
        assertThat(SYLLABLES).allSatisfy(syllable -> {
            String sent = LegacyEncoding.TCVN3.encode(syllable);
            LegacyReading reading = LegacyReading.of(sent, LegacyEncoding.TCVN3, ByteView.WESTERN, true);
            assertThat(reading.decoded()).isEqualTo(syllable.toUpperCase(Locale.ROOT));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Sè häc sinh, Số học sinh",
        "TCVN3, Tæng sè, Tổng số",
        "TCVN3, TiÓu häc, Tiểu học",
        "TCVN3, §¶ng bé tØnh L¹ng S¬n, Đảng bộ tỉnh Lạng Sơn",
        "TCVN3, tr\u00adêng mÇm non, trường mầm non",
        "TCVN3, Uû ban nh©n d©n x·, Uỷ ban nhân dân xã",
        "VNI, Soá hoïc sinh, Số học sinh",
        "VNI, Tröôøng Tieåu hoïc, Trường Tiểu học",
        "VNI, Ñaûng boä tænh Laïng Sôn, Đảng bộ tỉnh Lạng Sơn",
        "VNI, TRÖÔØNG, TRƯỜNG",
        "VNI, Kyø ñaàu naêm hoïc, Kỳ đầu năm học",
        "VNI, Nguyeãn Vaên Lyù, Nguyễn Văn Lý",
        "VNI, Aâm nhaïc, Âm nhạc",
    })
    void texts_as_they_were_really_typed_are_read(LegacyEncoding encoding, String sent, String said) {
        assertThat(encoding.decode(sent)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        // the first letter put into capitals
        "Ñy ban, Ủy ban",
        // the second letter put out of them
        "TýNH, TÍNH",
        "Týnh, Tính",
        // typed with the shift key
        "TæNG Sè HäC SINH, TỔNG SỐ HỌC SINH",
        "ñY BAN, ỦY BAN",
        "§¹I HéI, ĐẠI HỘI",
        "TH Sè 1, TH Số 1",
        // soft hyphens made plain
        "tr-êng, trường",
        "B×nh th-êng, Bình thường",
        "Q§-SGD§T, QĐ-SGDĐT",
        "15-18 tuæi, 15-18 tuổi",
    })
    void what_spreadsheets_and_typists_did_to_tcvn3_is_undone(String sent, String said) {
        LegacyReading reading = LegacyReading.of(sent, LegacyEncoding.TCVN3, ByteView.WESTERN, false);

        assertThat(reading.decoded()).isEqualTo(said);
        assertThat(reading.fits()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ThÞ x·", "kiÕn nghÞ", "cã kÕt qu¶ tèt", "N¨m häc", "®¬n vÞ b¸o c¸o"})
    void bytes_that_became_characters_by_windows_1258_are_read(String western) {
        String vietnamese = new String(
                western.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                java.nio.charset.Charset.forName("windows-1258"));

        assertThat(LegacyReading.of(vietnamese, LegacyEncoding.TCVN3, ByteView.VIETNAMESE, false)
                        .decoded())
                .isEqualTo(LegacyEncoding.TCVN3.decode(western));
    }
}
