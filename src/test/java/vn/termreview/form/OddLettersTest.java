package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.workbook.GridWorkbook.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

class OddLettersTest {

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "thuỷ, thủy",
        "khoẻ, khỏe",
        "Uý, úy",
        "HOÀ BÌNH, Hòa Bình",
        "Ðảng viên, Đảng viên",
        "ðảng, đảng",
        "Тổng số, Tổng số",
        "СВ01, CB01",
        "１２ lớp, 12 lớp",
        "e\u0301\u0302n, ến",
        "o\u0323\u031b, ợ",
        "Số\u200b lớp, Số lớp",
        "\u202eMã chi bộ\u202c, Mã chi bộ"
    })
    void labels_that_look_the_same_are_the_same(String sent, String meant) {
        assertThat(Labels.key(sent)).isEqualTo(Labels.key(meant));
    }

    @ParameterizedTest
    @CsvSource({"quý, quy", "hoàn, hòan", "Москва, Mockba", "toán, tóan"})
    void what_is_not_the_same_stays_apart(String one, String other) {
        assertThat(Labels.key(one)).isNotEqualTo(Labels.key(other));
    }

    private static FormEntry entry(String code, int branches) {
        GridWorkbook workbook = GridWorkbook.of(
                "P1",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(row("Năm 2018"), Sheets.P1_LABELS),
                                java.util.stream.IntStream.rangeClosed(1, branches)
                                        .mapToObj(i -> row(i, code + i, "Chi bộ " + i + " (mẫu)", 20, 3, 16, 1, 0, 0)))
                        .toList());
        return Readings.only(workbook);
    }

    @Test
    void an_invisible_character_is_told_at_its_cell() {
        FormEntry entry = entry("CB\u200b0", 1);

        assertThat(Readings.codes(entry.findings())).containsExactly("INVISIBLE_CHARACTERS B3");
        assertThat(entry.findings().get(0).found()).isEqualTo("U+200B");
        assertThat(entry.rows().get(0).values()).containsEntry("branch_code", "CB01");
    }

    @Test
    void many_of_them_are_told_once() {
        FormEntry entry = entry("\u202eCB0", 9);

        assertThat(Readings.codes(entry.findings())).containsExactly("INVISIBLE_CHARACTERS B3");
        assertThat(entry.findings().get(0).details()).containsEntry("count", "9");
    }

    @Test
    void letters_of_another_script_are_told_and_read_as_they_look() {
        FormEntry entry = entry("СB0", 1);
        Finding finding = entry.findings().get(0);

        assertThat(finding.code()).isEqualTo(ProblemCode.LOOKALIKE_CHARACTERS);
        assertThat(finding.found()).isEqualTo("С U+0421");
        assertThat(Messages.of(Language.VI).sentence(finding, "a.xlsx")).contains("(С U+0421)");
        assertThat(entry.rows().get(0).values()).containsEntry("branch_code", "CB01");
    }
}
