package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.workbook.RawCell;

class ValueReaderTest {

    private static FieldLayout field(FieldType type, @Nullable String choice, int pad) {
        return field(type, choice, pad, null, null);
    }

    private static FieldLayout field(
            FieldType type, @Nullable String choice, int pad, @Nullable Integer min, @Nullable Integer max) {
        return new FieldLayout(
                "field", null, "Nhãn", null, type, false, null, choice, pad, null, min, max, null, false, null);
    }

    private static String read(FieldType type, RawCell cell) {
        return shown(ValueReader.read(field(type, null, 0), cell));
    }

    private static String shown(ReadValue value) {
        if (value instanceof ReadValue.Stated stated) {
            return stated.text();
        }
        if (value instanceof ReadValue.Padded padded) {
            return padded.text() + " padded";
        }
        return value instanceof ReadValue.Blank ? "blank" : "unreadable";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT   | 20            | 20
                    COUNT   | 1.234         | 1234
                    COUNT   | 1 234         | 1234
                    COUNT   | '1\u00a0234'  | 1234
                    COUNT   | '1\u2009234'  | 1234
                    COUNT   | '\u200b20 '   | 20
                    COUNT   | 1.234.567     | 1234567
                    COUNT   | -             | 0
                    COUNT   | –             | 0
                    COUNT   | 0             | 0
                    COUNT   | '  '          | blank
                    COUNT   | 1,234         | unreadable
                    COUNT   | 1.23          | unreadable
                    COUNT   | 1 23          | unreadable
                    COUNT   | 20,0          | unreadable
                    COUNT   | 20,5          | unreadable
                    COUNT   | -5            | unreadable
                    COUNT   | ?             | unreadable
                    COUNT   | …             | unreadable
                    COUNT   | ...           | unreadable
                    COUNT   | x             | unreadable
                    COUNT   | hai mươi      | unreadable
                    COUNT   | 20%           | unreadable
                    COUNT   | 99999999999   | unreadable
                    PERCENT | 95            | 0.95
                    PERCENT | '95,5'        | 0.955
                    PERCENT | 95.5          | 0.955
                    PERCENT | '95,5%'       | 0.955
                    PERCENT | 95 %          | 0.95
                    PERCENT | 100%          | 1
                    PERCENT | -             | 0
                    PERCENT | 1.234         | unreadable
                    PERCENT | '1,234'       | unreadable
                    PERCENT | '0,95'        | unreadable
                    PERCENT | '0,95%'       | 0.0095
                    SHARE   | 60            | 0.6
                    SHARE   | 60%           | 0.6
                    SHARE   | '33,5'        | 0.335
                    SHARE   | 100           | 1
                    SHARE   | -             | blank
                    SHARE   | '0,6'         | unreadable
                    SHARE   | 0             | unreadable
                    SHARE   | 101%          | unreadable
                    DATE    | 20/11/2019    | 2019-11-20
                    DATE    | 1/2/2019      | 2019-02-01
                    DATE    | 20-11-2019    | 2019-11-20
                    DATE    | 2019-11-20    | 2019-11-20
                    DATE    | 31/02/2020    | unreadable
                    DATE    | 20/11/19      | unreadable
                    DATE    | 20/13/2019    | unreadable
                    DATE    | -             | blank
                    YEAR    | 2018          | 2018
                    YEAR    | 18            | unreadable
                    YEAR    | 2.018         | unreadable
                    MARK    | x             | true
                    MARK    | X             | true
                    MARK    | ✓             | true
                    MARK    | -             | blank
                    MARK    | có            | unreadable
                    TEXT    | '  Chi  bộ '  | Chi bộ
                    TEXT    | -             | blank
                    TEXT    | ?             | unreadable
                    CODE    | 0042          | 0042
                    LEVEL   | 95            | 95
                    LEVEL   | '95,5'        | 95.5
                    LEVEL   | 95%           | 95%
                    LEVEL   | '95,5 %'      | 95.5%
                    LEVEL   | 11/11         | 11/11
                    LEVEL   | 11 / 11       | 11/11
                    LEVEL   | 1 200         | 1200
                    LEVEL   | Hoàn thành tốt nhiệm vụ | GOOD
                    LEVEL   | HTXSNV        | EXCELLENT
                    LEVEL   | TSVM          | CLEAN_STRONG
                    LEVEL   | 1.234         | unreadable
                    LEVEL   | khá           | unreadable
                    LEVEL   | -             | blank
                    """)
    void a_text_is_read_as_its_column_says(FieldType type, String text, String expected) {
        assertThat(read(type, Cells.text(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 20, 20",
        "COUNT, 20.0000000000001, 20",
        "COUNT, 20.5, unreadable",
        "COUNT, -1, unreadable",
        "PERCENT, 95, 0.95",
        "PERCENT, 95.5, 0.955",
        "PERCENT, 0.95, unreadable",
        "PERCENT, 0, 0",
        "DATE, 43789, unreadable",
        "YEAR, 2018, 2018",
        "MARK, 1, unreadable",
        "TEXT, 12, 12",
        "CODE, 42, 42",
        "CODE, 4.2, unreadable",
        "LEVEL, 95, 95",
        "LEVEL, 95.50000000000001, 95.5",
        "LEVEL, -1, unreadable"
    })
    void a_number_is_read_as_its_column_says(FieldType type, String number, String expected) {
        assertThat(read(type, Cells.number(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PERCENT, 0.95", "LEVEL, 95%", "COUNT, unreadable", "CODE, unreadable", "TEXT, '95%'"})
    void a_number_in_per_cent_keeps_its_sign(FieldType type, String expected) {
        assertThat(read(type, Cells.percent("0.95"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2019-11-20",
        "TEXT, 20/11/2019",
        "COUNT, unreadable",
        "PERCENT, unreadable",
        "LEVEL, unreadable",
        "CODE, unreadable",
        "YEAR, unreadable"
    })
    void a_real_date_is_nothing_but_a_date(FieldType type, String expected) {
        assertThat(read(type, Cells.date(LocalDate.of(2019, 11, 20)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"COUNT", "PERCENT", "DATE", "YEAR", "MARK", "TEXT", "CODE", "LEVEL"})
    void an_error_value_and_an_uncalculated_formula_cannot_be_read(FieldType type) {
        assertThat(read(type, Cells.error("#N/A"))).isEqualTo("unreadable");
        assertThat(read(type, Cells.uncached("A1+1"))).isEqualTo("unreadable");
    }

    @Test
    void a_code_gets_its_leading_zeros_back() {
        FieldLayout commune = field(FieldType.CODE, null, 5);

        assertThat(shown(ValueReader.read(commune, Cells.number("6325")))).isEqualTo("06325 padded");
        assertThat(shown(ValueReader.read(commune, Cells.text("6325")))).isEqualTo("06325 padded");
        assertThat(shown(ValueReader.read(commune, Cells.text("06325")))).isEqualTo("06325");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RatingLevel      | Hoàn thành tốt                | GOOD
                    RatingLevel      | HOÀN THÀNH XUẤT SẮC NHIỆM VỤ  | EXCELLENT
                    RatingLevel      | HTXS                          | EXCELLENT
                    RatingLevel      | HTT                           | GOOD
                    RatingLevel      | HT                            | COMPLETED
                    RatingLevel      | KHTNV                         | FAILED
                    RatingLevel      | Trong sạch, vững mạnh         | CLEAN_STRONG
                    RatingLevel      | hoan thanh tot nhiem vu       | GOOD
                    RatingLevel      | Yếu kém                       | WEAK
                    RatingLevel      | Khá                           | unreadable
                    OrganisationType | Chi bộ                        | BRANCH
                    OrganisationType | Đoàn Thanh niên               | YOUTH_UNION
                    OrganisationType | Công đoàn                     | TRADE_UNION
                    OrganisationType | Hội cựu chiến binh            | VETERANS
                    Comparator       | ≥                             | GE
                    Comparator       | >=                            | GE
                    Comparator       | ≤                             | LE
                    Comparator       | =                             | EQ
                    Comparator       | >                             | GT
                    Comparator       | Không thấp hơn                | GE
                    TargetKind       | Tối thiểu mỗi năm             | FLOOR_EACH_YEAR
                    TargetKind       | STOCK_AT_END                  | STOCK_AT_END
                    """)
    void a_choice_is_staged_by_its_constant(String list, String text, String expected) {
        assertThat(shown(ValueReader.read(field(FieldType.CHOICE, list, 0), Cells.text(text))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 3 | 3   | 3
                    0 | 3 | 0   | 0
                    0 | 3 | -   | 0
                    0 | 3 | 4   | unreadable
                    0 | 2 | 3   | unreadable
                    0 | 3 | 1,5 | unreadable
                    1 | 4 | 1   | 1
                    1 | 4 | 0   | unreadable
                    1 | 4 | 5   | unreadable
                    1 | 4 | -   | blank
                    """)
    void a_rank_has_bounds(int min, int max, String cell, String expected) {
        FieldLayout rank = field(FieldType.COUNT, null, 0, min, max);

        assertThat(shown(ValueReader.read(rank, Cells.text(cell)))).isEqualTo(expected);
    }

    @Test
    void a_number_in_percent_is_a_share() {
        assertThat(read(FieldType.SHARE, Cells.percent("0.6"))).isEqualTo("0.6");
        assertThat(read(FieldType.SHARE, Cells.number("0.6"))).isEqualTo("unreadable");
        assertThat(read(FieldType.SHARE, Cells.percent("1.5"))).isEqualTo("unreadable");
    }

    @Test
    void a_number_chooses_where_the_list_has_numbers() {
        FieldLayout level = field(FieldType.CHOICE, "StandardLevel", 0);
        FieldLayout kind = field(FieldType.CHOICE, "RecognitionKind", 0);

        assertThat(shown(ValueReader.read(level, Cells.number("2.0")))).isEqualTo("LEVEL_2");
        assertThat(shown(ValueReader.read(level, Cells.text("02")))).isEqualTo("LEVEL_1");
        assertThat(shown(ValueReader.read(level, Cells.text("03")))).isEqualTo("LEVEL_2");
        assertThat(shown(ValueReader.read(level, Cells.number("3")))).isEqualTo("unreadable");
        assertThat(shown(ValueReader.read(level, Cells.number("1.5")))).isEqualTo("unreadable");
        assertThat(shown(ValueReader.read(level, Cells.percent("1")))).isEqualTo("unreadable");
        assertThat(shown(ValueReader.read(kind, Cells.number("1")))).isEqualTo("unreadable");
    }
}
