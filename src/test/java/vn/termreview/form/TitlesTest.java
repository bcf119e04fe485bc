package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.workbook.GridWorkbook;
import vn.termreview.workbook.RawRow;

class TitlesTest {

    private static List<RawRow> title(String text) {
        return List.of(new RawRow(1, List.of(Cells.text(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Năm 2019                                        | CALENDAR_YEAR 2019
                    BIỂU TỔNG HỢP ĐẢNG VIÊN NĂM 2018                | CALENDAR_YEAR 2018
                    Năm học 2018-2019                               | SCHOOL_YEAR 2018
                    NĂM HỌC 2018 – 2019                             | SCHOOL_YEAR 2018
                    Danh sách trường năm học 2018 - 2019 (mẫu)      | SCHOOL_YEAR 2018
                    Nhiệm kỳ 2015-2020                              | TERM 2015-2020
                    CHỈ TIÊU ĐẠI HỘI NHIỆM KỲ 2015 — 2020           | TERM 2015-2020
                    Nhiệm kì 2015/2020                              | TERM 2015-2020
                    Bieu tong hop nam 2018                          | CALENDAR_YEAR 2018
                    Năm: 2018                                       | CALENDAR_YEAR 2018
                    Số liệu đến 31/12/2019                          |
                    Lạng Sơn, ngày 05 tháng 01 năm 2020             |
                    Lạng Sơn, ngày … tháng … năm 2020               |
                    Tháng 12 năm 2019                               |
                    Năm 2018 (số liệu đến ngày 31 tháng 12 năm 2019)| CALENDAR_YEAR 2018
                    Số 2018                                         |
                    Năm báo cáo: 2019                               | CALENDAR_YEAR 2019
                    (Kèm theo Báo cáo số 12-BC/ĐU ngày 05/01/2020)  |
                    Biểu 1 kèm theo Hướng dẫn số 08-HD/TW năm 2018  |
                    Báo cáo số 12-BC/ĐU năm 2019                    | CALENDAR_YEAR 2019
                    """)
    void a_title_names_a_period(String text, String expected) {
        String wanted = expected == null ? "" : expected;
        for (String form : List.of(text, Normalizer.normalize(text, Normalizer.Form.NFD), text.replace(" ", "  "))) {
            List<String> found = TitlePeriods.find(title(form)).stream()
                    .map(statement -> statement.kind() + " "
                            + (statement.period() == null
                                    ? "none"
                                    : statement.period().code()))
                    .toList();

            assertThat(String.join(", ", found)).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Đơn vị báo cáo: Huyện Bắc Sơn              | Huyện Bắc Sơn
                    ĐƠN VỊ BÁO CÁO : Phòng GD&ĐT Bắc Sơn       | Phòng GD&ĐT Bắc Sơn
                    Đơn vị: Huyện Bắc Sơn                      | Huyện Bắc Sơn
                    Đơn vị báo cáo: Huyện Bắc Sơn - Năm 2019   | Huyện Bắc Sơn
                    Đơn vị báo cáo: …………                       |
                    Đơn vị tính: người                         |
                    (Đơn vị: người)                            |
                    """)
    void a_title_names_a_unit_with_its_prefixes(String text, String expected) {
        List<String> found = TitleUnits.find(title(text)).stream()
                .map(TitleUnits.UnitStatement::name)
                .toList();

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void prefixes_do_not_count_when_units_are_compared() {
        assertThat(TitleUnits.comparable("Phòng GD&ĐT huyện Bắc  Sơn")).isEqualTo(TitleUnits.comparable("BẮC SƠN"));
        assertThat(TitleUnits.comparable("TP. Lạng Sơn")).isEqualTo(TitleUnits.comparable("Thành phố Lạng Sơn"));
    }

    private static GridWorkbook titled(@Nullable String... titles) {
        return Sheets.p1(titles);
    }

    @Test
    void the_operator_states_the_period_where_no_title_does() {
        FormEntry entry =
                Readings.only(Readings.read(titled("CHI BỘ"), new ReadingRequest(2018, "2015-2020", "Đảng bộ Sở")));

        assertThat(entry.period()).isEqualTo(new Period(PeriodKind.CALENDAR_YEAR, 2018, 2018));
        assertThat(entry.statedUnit()).isEqualTo("Đảng bộ Sở");
        assertThat(entry.rejected()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CHI BỘ                 |      | PERIOD_UNKNOWN
                    Năm 2018               | 2019 | PERIOD_CONTRADICTION A1
                    Năm 2018 so năm 2019   |      | PERIOD_CONTRADICTION A1
                    Năm học 2018-2019      |      | PERIOD_OTHER_CALENDAR A1
                    Nhiệm kỳ 2015-2020     | 2018 | PERIOD_OTHER_CALENDAR A1
                    """)
    void a_doubtful_period_rejects_the_submission(String title, @Nullable Integer year, String expected) {
        FormEntry entry = Readings.only(Readings.read(titled(title), new ReadingRequest(year, null, null)));

        assertThat(Readings.codes(entry.findings())).containsExactly(expected);
        assertThat(entry.rejected()).isTrue();
        assertThat(entry.period()).isNull();
        assertThat(entry.rows()).isEmpty();
        assertThat(entry.sheets().get(0).rows().quarantined()).isEqualTo(2);
    }

    @Test
    void a_folder_named_by_a_year_counts_and_may_not_contradict() {
        byte[] silent = titled("CHI BỘ").bytes();
        byte[] dated = titled("Năm 2018").bytes();
        FormReader reader = FormReader.standard();

        FormEntry fromFolder =
                Readings.only(reader.read(new SourceFile("a.xlsx", silent, 2018), ReadingRequest.none()));
        FormEntry against = Readings.only(reader.read(new SourceFile("a.xlsx", dated, 2019), ReadingRequest.none()));

        assertThat(fromFolder.period()).isEqualTo(new Period(PeriodKind.CALENDAR_YEAR, 2018, 2018));
        assertThat(Readings.codes(against.findings())).containsExactly("PERIOD_CONTRADICTION A1");
    }

    @Test
    void a_unit_against_the_operator_is_an_error() {
        FormEntry entry = Readings.only(Readings.read(
                titled("Năm 2018", "Đơn vị báo cáo: Huyện Bắc Sơn"), new ReadingRequest(null, null, "Chi Lăng")));

        assertThat(Readings.codes(entry.findings())).containsExactly("UNIT_CONTRADICTION A2");
        assertThat(entry.rejected()).isTrue();
    }
}
