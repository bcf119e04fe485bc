package vn.termreview.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.workbook.encoding.EverySyllable;
import vn.termreview.workbook.encoding.LegacyEncoding;

class LegacyTextTest {
    private static final List<String> SYLLABLES = EverySyllable.all();
    private static final int SHEETS = 30;

    private static RawCell cell(int row, String text, @Nullable String font) {
        return new RawCell(row, 1, RawType.TEXT, text, null, null, false, null).styled(null, font);
    }

    private static RawSheet sheet(List<RawCell> cells) {
        return new RawSheet(
                "S",
                true,
                cells.stream()
                        .map(cell -> new RawRow(cell.row(), List.of(cell)))
                        .toList());
    }

    private static RawSheet sheet(@Nullable String font, List<String> texts) {
        List<RawCell> cells = new ArrayList<>();
        texts.forEach(text -> cells.add(cell(cells.size() + 1, text, font)));
        return sheet(cells);
    }

    private static List<String> texts(RawSheet sheet) {
        return sheet.rows().stream().map(row -> row.cells().get(0).text()).toList();
    }

    private static RawSheet converted(RawSheet sheet) {
        return LegacyText.convert(List.of(sheet)).sheets().get(0);
    }

    static Stream<Arguments> seeds() {
        return Stream.of(LegacyEncoding.values())
                .flatMap(encoding -> new Random(20151).ints(SHEETS).mapToObj(seed -> Arguments.of(encoding, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void a_sheet_of_any_syllables_is_known_without_fonts_and_comes_back(LegacyEncoding encoding, int seed) {
        Random random = new Random(seed);
        List<String> said = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word <= random.nextInt(6); word++) {
                words.add(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            said.add(String.join(" ", words));
        }
        RawSheet sent = sheet(null, said.stream().map(encoding::encode).toList());

        assertThat(texts(converted(sent))).as("seed %s", seed).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void each_syllable_alone_comes_back_on_one_sheet(LegacyEncoding encoding) {
        RawSheet sent = sheet(null, SYLLABLES.stream().map(encoding::encode).toList());

        assertThat(texts(converted(sent))).isEqualTo(SYLLABLES);
    }

    @Test
    void the_text_as_sent_is_kept_and_cells_without_letters_are_not_touched() {
        RawSheet sent = sheet(".VnTime", List.of("Sè häc sinh", "TT", "12"));
        LegacyText.Converted converted = LegacyText.convert(List.of(sent));

        assertThat(converted.conversions()).containsExactly(new LegacyText.Conversion("S", LegacyEncoding.TCVN3, 1));
        assertThat(converted.sheets().get(0).rows().get(0).cells().get(0).original())
                .isEqualTo("Sè häc sinh");
        assertThat(texts(converted.sheets().get(0))).containsExactly("Số học sinh", "TT", "12");
        assertThat(converted.sheets().get(0).rows().get(1).cells().get(0).original())
                .isNull();
    }

    @Test
    void a_font_that_shows_capitals_makes_capitals() {
        assertThat(texts(converted(sheet(".VnTimeH", List.of("tæng sè häc sinh", "sinh")))))
                .containsExactly("TỔNG SỐ HỌC SINH", "SINH");
    }

    @Test
    void a_word_that_fits_either_way_follows_the_others_of_its_font() {
        assertThat(texts(converted(sheet(".VnTime", List.of("Líp", "§Çu n¨m")))))
                .containsExactly("Lớp", "Đầu năm");
        assertThat(texts(converted(sheet(".VnTime", List.of("Líp"))))).containsExactly("Líp");
    }

    @Test
    void abbreviations_and_a_misspelled_word_do_not_hide_what_the_rest_says() {
        RawSheet sent = sheet(
                null,
                List.of(
                        "Phßng GD&§T huyÖn B¾c S¬n",
                        "Q§ sè 15/Q§-UBND",
                        "Tr­êng tiÓu häc xyÓu",
                        "C«ng lËp, d©n lËp, t­ thôc",
                        "Ng­êi lËp biÓu (ký, ghi râ hä tªn)",
                        "Thñ tr­ëng ®¬n vÞ ®ãng dÊu"));

        assertThat(texts(converted(sent)))
                .containsExactly(
                        "Phòng GD&ĐT huyện Bắc Sơn",
                        "QĐ số 15/QĐ-UBND",
                        "Trường tiểu học xyểu",
                        "Công lập, dân lập, tư thục",
                        "Người lập biểu (ký, ghi rõ họ tên)",
                        "Thủ trưởng đơn vị đóng dấu");
    }

    @Test
    void on_a_mixed_sheet_only_cells_are_converted_whose_font_and_words_agree() {
        RawSheet sent = sheet(List.of(
                cell(1, "Số học sinh", null),
                cell(2, "Tr­êng tiÓu häc Kim §ång", ".VnTime"),
                cell(3, "Tr­êng tiÓu häc Kim §ång", null),
                cell(4, "Trường Tiểu học", ".VnTime"),
                cell(5, "Größe", ".VnTime"),
                cell(6, "Soá hoïc sinh", "VNI-Times")));

        assertThat(texts(converted(sent)))
                .containsExactly(
                        "Số học sinh",
                        "Trường tiểu học Kim Đồng",
                        "Tr­êng tiÓu häc Kim §ång",
                        "Trường Tiểu học",
                        "Größe",
                        "Số học sinh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number of pupils|School|Café|naïve|façade|Total|Name|Year",
                "École primaire|élève|élèves inscrits|année scolaire|à côté|où|garçon|fenêtre|forêt|août|île|été|blé|clé|thé|né|pré",
                "Größe|Schüler|Straße|für|Mädchen|böse|Tür|Öl|über|schön|Käse|grün|Fuß|Söhne|Töchter|Bücher",
                "Trường Tiểu học|Số lớp|Số học sinh|Tổng số|Đảng viên",
                "xã Tân Hòa|xã Bình Phú|Trần Lê Hà|Tô Bá|Vân Thê|Phù Vân|Hà Tân|xã Minh Hòa|Lê Bình|Bá Tân",
                "12|3,5|1.234|95%|20/11/2019",
                "Teacher|Tæng|Pupil|Class",
                "5 m²|±3|25 °C|½ ngày|© 2019|§ 12|×|÷",
                "inter­national|co­operation|re­port|over­view|data­base|under­stand|work­book|spread­sheet|head­ing",
                "Señor|año|niño|mañana|José|María|Ángel|corazón|también|días|más|sólo|aquí|así"
            })
    void what_is_no_legacy_text_stays_as_it_is_byte_for_byte(String lines) {
        RawSheet sent = sheet(null, List.of(lines.split("\\|")));

        assertThat(LegacyText.convert(List.of(sent)).sheets().get(0)).isSameAs(sent);
        RawSheet inFont = sheet(".VnTime", List.of(lines.split("\\|")));
        if (!lines.contains("Tæng")) {
            assertThat(texts(converted(inFont))).isEqualTo(texts(inFont));
        }
    }
}
