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
import vn.termreview.cli.Verdict;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.operations.Workbooks.Goal;
import vn.termreview.operations.Workbooks.Rated;

/** The checks across cells, years and forms: what they ask, when they may ask, and when the question is over. */
class CrossCheckTest {

    private static final List<String> P1 = List.of(
            "Mã chi bộ",
            "Chi bộ",
            "Đảng viên đầu năm",
            "Kết nạp",
            "Chuyển đến",
            "Chuyển đi",
            "Giảm khác",
            "Tổng số đảng viên",
            "Hoàn thành xuất sắc",
            "Hoàn thành tốt",
            "Hoàn thành",
            "Không hoàn thành",
            "Chưa xếp loại",
            "Nữ",
            "Số đảng viên ký cam kết");

    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeEach
    void anEmptyOffice(@TempDir Path here) {
        directory = here;
        office = Office.in(here);
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
                "20,1,0,1,0,20,2,17,1,0,0,10,20 | -",
                "20,1,0,0,0,20,2,17,1,0,0,10,20 | query P1_MOVEMENT / H4 / 20 / 21",
                "20,1,,0,0,20,2,17,1,0,0,10,20 | -",
                "20,0,0,0,0,20,2,17,1,0,1,10,20 | query P1_RATING_SUM / H4 / 20 / 21",
                "20,0,0,0,0,20,2,16,1,0,0,10,20 | query P1_RATING_SUM / H4 / 20 / 19",
                "20,0,0,0,0,20,2,16,1,0,,10,20 | -",
                "20,0,0,0,0,20,2,18,1,0,,10,20 | query P1_RATING_SUM / H4 / 20 / 21",
                "20,0,0,0,0,20,2,17,1,0,0,21,20 | query P1_PART_EXCEEDS / N4 / 21 / 20",
                "20,0,0,0,0,20,2,17,1,0,0,10,21 | query P1_PART_EXCEEDS / O4 / 21 / 20",
                "20,0,0,0,0,20,2,17,1,0,0,20,20 | -",
            })
    void a_branch_whose_numbers_do_not_hold_together_is_asked(String numbers, @Nullable String query) {
        Typed typed = office.types("import", file("P1.xlsx", p1(2019, numbers)));

        assertThat(typed.exit()).isZero();
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(typed.only()))
                .isEqualTo(query == null ? List.of() : List.of(query.replace(" / ", " | ")));
    }

    @Test
    void the_start_of_a_year_is_the_end_of_the_year_before_whichever_came_first() {
        Path last = file("P1-18.xlsx", p1(2018, "20,0,0,0,0,20,2,17,1,0,0,10,20"));
        Path next = file("P1-19.xlsx", p1(2019, "19,1,0,0,0,20,2,17,1,0,0,10,20"));
        office.types("import", next);
        assertThat(office.findings()).isEmpty();

        Typed typed = office.types("import", last);

        assertThat(Findings.of(typed.only())).isEmpty();
        assertThat(office.findings()).containsExactly("query P1_START | C4 | 19 | 20");

        office.types("withdraw", typed.id(), "--reason", "Gửi nhầm");

        assertThat(office.findings()).isEmpty();
    }

    @Test
    void a_correction_ends_the_question() {
        office.types("import", file("1/P1.xlsx", p1(2019, "20,1,0,0,0,20,2,17,1,0,0,10,20")));

        Typed corrected = office.types("import", file("2/P1.xlsx", p1(2019, "19,1,0,0,0,20,2,17,1,0,0,10,20")));

        assertThat(Findings.of(corrected.only())).isEmpty();
        assertThat(office.findings()).isEmpty();

        office.types("withdraw", corrected.id(), "--reason", "Gửi nhầm");

        assertThat(office.findings()).containsExactly("query P1_MOVEMENT | H4 | 20 | 21");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2013, 90, 10, note NO_RULE | - | 2013 | -",
                "2015, 15, 85, -",
                "2015, 16, 84, query P1_EXCELLENT_CAP | - | 16 | 15",
                "2017, 16, 84, query P1_EXCELLENT_CAP | - | 16 | 15",
                "2018, 20, 100, -",
                "2018, 21, 100, query P1_EXCELLENT_CAP | - | 21 | 20",
                "2024, 21, 100, query P1_EXCELLENT_CAP | - | 21 | 20",
            })
    void the_cap_on_excellent_is_the_years_own(int year, int excellent, int good, @Nullable String finding) {
        Typed typed = office.types(
                "import", file("P1.xlsx", Workbooks.p1(year, Branch.any(1).rated(excellent, good))));

        assertThat(typed.exit()).isZero();
        assertThat(Findings.of(typed.only())).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void the_cap_is_the_committees_not_each_branchs() {
        Typed typed = office.types(
                "import",
                file(
                        "P1.xlsx",
                        Workbooks.p1(
                                2018, Branch.any(1).rated(10, 10), Branch.any(2).rated(0, 40))));

        assertThat(Findings.of(typed.only())).isEmpty();
    }

    @Test
    void a_branch_without_a_rating_is_asked_about_once_both_forms_are_in() {
        Path p1 = file("P1.xlsx", Workbooks.p1(2019, Branch.any(1), Branch.any(2)));
        Path other = file("P1-18.xlsx", Workbooks.p1(2018, Branch.any(1), Branch.any(2), Branch.any(3)));
        office.types("import", p1, other);
        assertThat(office.findings()).isEmpty();

        Typed rated = office.types("import", file("P2.xlsx", Workbooks.p2(2019, Rated.branch(1, "HTTNV"))));

        assertThat(Findings.of(rated.only()))
                .containsExactly("query P2_BRANCH_UNRATED | - | Chi bộ Số 2 (mẫu) | một mức xếp loại");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, Chi bộ, TSVM, Trong sạch vững mạnh, BR_GOOD_RATE",
        "2019, Công đoàn, TSVM, Trong sạch vững mạnh, MASSORG_GOOD_RATE",
        "2016, Chi bộ, HTXSNV, Hoàn thành xuất sắc nhiệm vụ, BR_GOOD_RATE",
    })
    void a_level_of_another_years_scheme_is_taken_by_rank_and_asked_about(
            int year, String type, String level, String name, String indicator) {
        office.types("import", file("P1.xlsx", Workbooks.p1(year, Branch.any(1))));

        Typed typed = office.types(
                "import",
                file(
                        "P2.xlsx",
                        Workbooks.p2(
                                year, new Rated(type, "CB01", "Chi bộ Số 1 (mẫu)", level), Rated.branch(1, "HTTNV"))));

        assertThat(Findings.of(typed.only())).anySatisfy(finding -> assertThat(finding)
                .startsWith("query P2_LEVEL_OF_OTHER_SCHEME | E4 | " + name + " | "));
        assertThat(office.figure("2015-2020", indicator, year).value()).isEqualByComparingTo("1");
    }

    @Test
    void a_level_of_the_years_own_scheme_is_not_asked_about() {
        office.types("import", file("P1.xlsx", Workbooks.p1(2016, Branch.any(1))));

        Typed typed = office.types("import", file("P2.xlsx", Workbooks.p2(2016, Rated.branch(1, "TSVM"))));

        assertThat(Findings.of(typed.only())).isEmpty();
    }

    @Test
    void a_term_that_is_none_rejects_its_targets() {
        Typed typed =
                office.types("import", targets("2016-2021", new Goal("MEM_TOTAL", "FLOOR_EACH_YEAR", "≥", 1, null)));

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(Findings.of(typed.only()))
                .containsExactly("error TERM_UNKNOWN | - | 2016-2021 | 2010-2015, 2015-2020, 2020-2025, 2025-2030");
    }

    @Test
    void a_target_on_an_unknown_code_is_asked_about_and_judges_nothing() {
        Typed typed =
                office.types("import", targets("2015-2020", new Goal("MEM_ALL", "FLOOR_EACH_YEAR", "≥", 1, null)));

        assertThat(typed.exit()).isZero();
        assertThat(Findings.of(typed.only())).containsExactly("query TARGET_UNKNOWN_INDICATOR | B4 | MEM_ALL | -");
    }

    @ParameterizedTest
    @CsvSource({
        "MEM_TOTAL, 95%, đảng viên",
        "MEM_TOTAL, HTT, đảng viên",
        "MEM_TOTAL, 7/7, đảng viên",
        "BR_GOOD_RATE, 205, %",
        "BR_GOOD_RATE, HTT, %",
        "PC_RATING, 95%, mức",
        "PC_RATING, 95, mức",
    })
    void a_level_that_does_not_fit_its_indicator_is_asked_about_and_cannot_be_compared(
            String indicator, String level, String unit) {
        Typed typed =
                office.types("import", targets("2015-2020", new Goal(indicator, "FLOOR_EACH_YEAR", "≥", level, null)));

        assertThat(typed.exit()).isZero();
        assertThat(Findings.of(typed.only()))
                .singleElement()
                .asString()
                .startsWith("query TARGET_LEVEL_MISFIT | E4 | ")
                .endsWith(" | " + unit);
        assertThat(office.figure("2015-2020", indicator, null).verdict()).isEqualTo(Verdict.INCOMPARABLE);
    }

    private Path targets(String term, Goal... goals) {
        return file("T0.xlsx", Workbooks.t0(term, goals));
    }

    /** One branch, its numbers in the order of the columns, blank where nothing stands between two commas. */
    private static byte[] p1(int year, String numbers) {
        List<@Nullable Object> row = new ArrayList<>(List.of("CB01", "Chi bộ Số 1 (mẫu)"));
        Arrays.stream(numbers.split(",", -1))
                .map(number -> number.isEmpty() ? null : Integer.valueOf(number))
                .forEach(row::add);
        return Workbooks.sheet(List.of("CHI BỘ VÀ ĐẢNG VIÊN", "Năm " + year), P1, List.of(row));
    }

    private Path file(String name, byte[] bytes) {
        return Office.file(directory, name, bytes);
    }
}
