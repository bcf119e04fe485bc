package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.operations.Office.Typed;

/** What the checks ask about contests, other results and the paragraphs of a review. */
class ResultCheckTest {

    private static final List<String> CONTEST =
            List.of("Cuộc thi", "Cấp", "Môn", "Mã trường", "Số dự thi", "Nhất", "Nhì", "Ba", "KK");
    private static final List<String> RESULT = List.of("Mã chỉ tiêu", "Đơn vị tính", "Kết quả");
    private static final List<String> PARAGRAPH = List.of("Phần", "Thứ tự", "Đoạn văn");

    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private int files;

    @BeforeEach
    void anOfficeThatKnowsASchool(@TempDir Path here) {
        directory = here;
        office = Office.in(here);
        receives("E0", 2019, List.of("Mã trường", "Tên trường"), "20180401;Trường Một (mẫu)");
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "HSG;Tỉnh;Toán;20180401;6;1;1;2;2 | -",
                "HSG;Tỉnh;Toán;20180401;5;1;1;2;2 | query E4_PRIZES_EXCEED / E4 / 5 / 6",
                "HSG;Tỉnh;Toán;20180401;5;;;;6    | query E4_PRIZES_EXCEED / E4 / 5 / 6",
                "HSG;Tỉnh;Toán;20180401;5;;;;     | query E4_PRIZES_UNSTATED / E4 / 5 / -",
                "HSG;Tỉnh;Toán;20180401;0;;;;     | -",
                "HSG;Tỉnh;Toán;20180401;5;0;;;    | -",
                "HSG;Tỉnh;Toán;;5;0;;;            | -",
                "HSG;Tỉnh;Toán;20180499;5;0;;;    | query UNIT_UNKNOWN / D4 / 20180499 / -",
                "HSG;Tỉnh;Toán;20180401;5;0;;;/HSG;Tỉnh;Vật lí;20180401;5;0;;; | -",
                "HSG;Tỉnh;Toán;20180401;5;0;;;/HSG;Quốc gia;Toán;20180401;5;0;;; | -",
                "HSG;Tỉnh;Toán;20180401;5;0;;;/HSG;Tỉnh;TOÁN;20180401;5;0;;; "
                        + "| query KEY_STATED_TWICE / D5 / 20180401 / Sở Giáo dục và Đào tạo Lạng Sơn",
            })
    void a_contest_whose_numbers_do_not_hold_together_is_asked(String rows, @Nullable String finding) {
        Typed typed = receives("E4", 2019, CONTEST, rows.strip().split("/", -1));

        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(office.findings()).isEqualTo(shown(finding));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "IT_USE;nội dung;Đã dùng | -",
                "it_use;nội dung;Đã dùng | -",
                "MEM_TOTAL;đảng viên;144 | query E5_UNKNOWN_INDICATOR / A4 / MEM_TOTAL / "
                        + "POLICY_CUTUYEN, INTL_COOP, PRIVATE_CENTRES, ACCREDITATION, IT_USE",
                "KHAC;nội dung;Đã dùng   | query E5_UNKNOWN_INDICATOR / A4 / KHAC / "
                        + "POLICY_CUTUYEN, INTL_COOP, PRIVATE_CENTRES, ACCREDITATION, IT_USE",
            })
    void a_result_of_what_the_form_does_not_ask_for_is_asked(String row, @Nullable String finding) {
        receives("E5", 2019, RESULT, row.strip());

        assertThat(office.findings()).isEqualTo(shown(finding));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Đảng bộ có {MEM_TOTAL} đảng viên.                 | -",
                "Đảng bộ có { mem_total } đảng viên.               | -",
                "Năm đầu {A2-15}, năm cuối {A2-19}, cả kỳ {A2-15-20}. | -",
                "Trường có {B7-19-20180401} học sinh đúng độ tuổi. | -",
                "Đảng bộ có {MEM_TOTALS} đảng viên.    | error V0_UNKNOWN_FIGURE / C4 / {MEM_TOTALS} / -",
                "Năm khác {A2-14}, cả kỳ {A2-20-25}.   | error V0_UNKNOWN_FIGURE / C4 / {A2-14}, {A2-20-25} / -",
                "Trường {B7-19-20180499} và {}.        | error V0_UNKNOWN_FIGURE / C4 / {B7-19-20180499}, {} / -",
                "Đảng bộ có {MEM_TOTAL đảng viên.      | error V0_UNKNOWN_FIGURE / C4 / {MEM_TOTAL đảng viên. / -",
            })
    void a_paragraph_may_name_the_figures_of_its_term(String text, @Nullable String finding) {
        receives(
                "E0",
                2019,
                List.of("Mã trường", "Tên trường", "Học sinh đúng độ tuổi"),
                "20180401;Trường Một (mẫu);90");

        Typed typed = receives("V0", 2015, PARAGRAPH, "Hạn chế;1;" + text.strip());

        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(office.findings()).isEqualTo(shown(finding));
    }

    @Test
    void a_paragraph_of_one_number_twice_in_a_section_is_asked() {
        receives("V0", 2015, PARAGRAPH, "Hạn chế;1;Một.", "Nguyên nhân;1;Hai.", "HẠN CHẾ, KHUYẾT ĐIỂM;1;Ba.");

        assertThat(office.findings())
                .containsExactly("query KEY_STATED_TWICE | A6 | WEAKNESSES 1 | Sở Giáo dục và Đào tạo Lạng Sơn");
    }

    private Typed receives(String form, int year, List<String> labels, String... lines) {
        List<List<@Nullable String>> rows =
                Arrays.stream(lines).map(ResultCheckTest::cells).toList();
        return office.types(
                "import",
                Office.file(directory, ++files + "-" + form + ".xlsx", FormSheets.of(form, year, null, labels, rows)));
    }

    private static List<@Nullable String> cells(String line) {
        List<@Nullable String> cells = new ArrayList<>();
        for (String cell : line.split(";", -1)) {
            cells.add(cell.isBlank() ? null : cell.strip());
        }
        return cells;
    }

    private static List<String> shown(@Nullable String finding) {
        return finding == null ? List.of() : List.of(finding.replace(" / ", " | "));
    }
}
