package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No spreadsheet takes a text of a CSV for a formula, and a program can undo what was done about it. */
class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "+1",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r\n=1",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                "\u22125",
                "'x",
                "\tx"
            })
    void what_begins_like_a_formula_begins_with_an_apostrophe(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chi bộ Số 1 (mẫu)", "a=1", "1-2", "", "–", "2019/E0 Bac Son.xlsx"})
    void other_texts_stay(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(text);
    }
}
