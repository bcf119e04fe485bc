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

/** What the checks ask about schools, their recognition and their changes, and when. */
class SchoolCheckTest {

    private static final List<String> PUPILS = List.of(
            "Nhóm cấp học",
            "Số lớp",
            "Số học sinh",
            "Trong đó tiểu học",
            "Nữ",
            "Dân tộc thiểu số",
            "Học sinh học 2 buổi/ngày",
            "Học sinh đúng độ tuổi");
    private static final List<String> SCHOOL = List.of("Mã trường", "Tên trường", "Số học sinh");
    private static final List<String> DECISION =
            List.of("Số quyết định", "Ngày quyết định", "Hình thức công nhận", "Có giá trị đến");
    private static final List<String> CHANGE =
            List.of("Hình thức", "Mã cũ", "Mã mới", "Tên mới", "Tỷ lệ", "Ngày hiệu lực");

    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private int files;

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
                "Tiểu học,5,100,,60,90,80,90     | -",
                "Tiểu học,5,100,,100,100,100,100 | -",
                "Tiểu học,5,100,,101,90,80,90    | query E0_PART_EXCEEDS / E4 / 101 / 100",
                "Tiểu học,5,100,,60,101,80,90    | query E0_PART_EXCEEDS / F4 / 101 / 100",
                "Tiểu học,5,100,,60,90,101,90    | query E0_PART_EXCEEDS / G4 / 101 / 100",
                "Tiểu học,5,100,,60,90,80,101    | query E0_PART_EXCEEDS / H4 / 101 / 100",
                "TH&THCS,5,100,40,60,90,40,40    | -",
                "TH&THCS,5,100,101,60,90,40,40   | query E0_PART_EXCEEDS / D4 / 101 / 100",
                "TH&THCS,5,100,40,60,90,41,40    | query E0_PART_EXCEEDS / G4 / 41 / 40",
                "TH&THCS,5,100,,60,90,80,90      | note E0_PRIMARY_MISSING / D4 / Trường Tiểu học Một (mẫu) / -",
                "THCS,5,100,,60,90,,90           | -",
                "Tiểu học,5,15,,,,,              | -",
                "Tiểu học,5,14,,,,,              | query E0_CLASS_SIZE / C4 / 14 / -",
                "Tiểu học,5,300,,,,,             | -",
                "Tiểu học,5,301,,,,,             | query E0_CLASS_SIZE / C4 / 301 / -",
                "Tiểu học,0,1,,,,,               | query E0_CLASS_SIZE / C4 / 1 / -",
                "Tiểu học,0,0,,,,,               | -",
            })
    void a_school_whose_numbers_do_not_hold_together_is_asked(String numbers, @Nullable String finding) {
        Typed typed = receives("E0", 2019, PUPILS, numbers);

        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(typed.only())).isEqualTo(shown(finding));
    }

    @Test
    void a_school_that_is_gone_and_one_that_is_new_are_named_whichever_year_came_first() {
        receives("E0", 2019, SCHOOL, "20180401,Trường Một (mẫu),100", "20180403,Trường Ba (mẫu),100");
        assertThat(office.findings()).isEmpty();

        Typed last = receives("E0", 2018, SCHOOL, "20180401,Trường Một (mẫu),100", "20180402,Trường Hai (mẫu),100");

        assertThat(Findings.of(last.only())).isEmpty();
        assertThat(office.findings())
                .containsExactlyInAnyOrder(
                        "query E0_SCHOOL_MISSING | - | Trường Hai (mẫu) | -",
                        "note E0_SCHOOL_NEW | B5 | Trường Ba (mẫu) | -");

        office.types("withdraw", last.id(), "--reason", "Gửi nhầm");

        assertThat(office.findings()).isEmpty();
    }

    @Test
    void what_a_change_explains_is_not_asked() {
        receives("E0", 2018, SCHOOL, "20180401,Trường Một (mẫu),100", "20180402,Trường Hai (mẫu),100");
        receives("E0", 2019, SCHOOL, "20180401,Trường Một (mẫu),200", "20180403,Trường Ba (mẫu),100");
        assertThat(office.findings()).hasSize(3);

        receives(
                "D0",
                2019,
                CHANGE,
                "Sáp nhập,20180402,20180401,,,01/08/2019",
                "Thành lập,,20180403,Trường Ba (mẫu),,01/08/2019");

        assertThat(office.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100,130,", "100,131,131", "100,70,", "100,69,69"})
    void pupils_within_thirty_per_cent_of_last_year_are_not_asked(int last, int next, @Nullable String asked) {
        receives("E0", 2018, SCHOOL, "20180401,Trường Một (mẫu)," + last);
        receives("E0", 2019, SCHOOL, "20180401,Trường Một (mẫu)," + next);

        assertThat(office.findings())
                .isEqualTo(
                        asked == null ? List.of() : List.of("query E0_PUPILS_CHANGED | C4 | " + asked + " | " + last));
    }

    @Test
    void a_district_other_than_the_communes_is_asked() {
        Typed typed = receives(
                "E0",
                2019,
                List.of("Mã trường", "Tên trường", "Mã huyện"),
                "20180401,Trường Một (mẫu),180",
                "20180402,Trường Hai (mẫu),181",
                "20180403,Trường Ba (mẫu),180");

        assertThat(Findings.of(typed.only())).containsExactly("query E0_DISTRICT_DIFFERS | C5 | 181 | 180");
    }

    @Test
    void a_school_that_has_ended_is_asked_from_the_day_of_its_end() {
        receives("E0", 2019, SCHOOL, "20180401,Trường Một (mẫu),100");
        receives("E0", 2020, SCHOOL, "20180401,Trường Một (mẫu),100");
        receives("D0", 2020, CHANGE, "Giải thể,20180401,,,,01/10/2020");
        assertThat(office.findings()).isEmpty();

        Typed typed = receives("E0", 2021, SCHOOL, "20180401,Trường Một (mẫu),100");

        assertThat(Findings.of(typed.only())).containsExactly("query UNIT_ENDED | A4 | 20180401 | -");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "1/QĐ,15/10/2014,Mới,;2/QĐ,14/10/2019,Lại,           | -",
                "1/QĐ,15/10/2014,Mới,;2/QĐ,15/10/2019,Mới,           | query E2_NEW_WHILE_VALID / A5 / 2/QĐ / -",
                "1/QĐ,15/10/2014,Mới,;2/QĐ,17/10/2019,Mới,           | -",
                "1/QĐ,15/10/2014,Mới,01/10/2019;2/QĐ,15/10/2019,Mới, | -",
                "1/QĐ,31/08/2020,Mới,                                | -",
                "1/QĐ,01/09/2020,Mới,       | query E2_DECISION_AFTER_YEAR / B4 / 01/09/2020 / 31/08/2020",
                "1/QĐ,15/10/2019,Mới,15/10/2019                      | -",
                "1/QĐ,15/10/2019,Mới,14/10/2019 "
                        + "| query E2_VALIDITY_BEFORE_DECISION / D4 / 14/10/2019 / 15/10/2019",
            })
    void a_decision_that_does_not_go_with_another_or_with_its_dates_is_asked(String decisions, @Nullable String query) {
        receives("E0", 2019, SCHOOL, "20180401,Trường Một (mẫu),100");

        receives("E2", 2019, DECISION, decisions.strip().split(";", -1));

        assertThat(office.findings()).isEqualTo(shown(query));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Giải thể,20180401,,,,01/07/2020            | -",
                "Giải thể,,,,,01/07/2020                    | query D0_INCOMPLETE / B4 / - / mã cũ của đơn vị",
                "Giải thể,20180499,,,,01/07/2020            | note CHANGE_OF_UNKNOWN_UNIT / B4 / 20180499 / -",
                "Đổi tên,20180401,,Trường Chín,,01/07/2019  | query D0_OTHER_YEAR / F4 / 01/07/2019 / 2020",
                "Thành lập,,20180409,Trường Chín,,01/07/2020 | -",
                "Thành lập,20180401,,Trường Chín,,01/07/2020 | query D0_INCOMPLETE / C4 / - / mã mới của đơn vị",
                "Đổi tên,20180401,,Trường Chín,,01/07/2020  | -",
                "Đổi tên,20180401,,,,01/07/2020             | query D0_INCOMPLETE / D4 / - / tên mới của đơn vị",
                "Đổi mã,20180401,,Trường Chín,,01/07/2020   | query D0_INCOMPLETE / C4 / - / mã mới của đơn vị",
                "Sáp nhập,20180401,,,,01/07/2020 " + "| query D0_INCOMPLETE / C4 / - / mã mới hoặc tên mới của đơn vị",
                "Chuyển cấp quản lý,20180401,,Xã Hai (mẫu),,01/07/2020 | -",
                "Chia tách,20180401,20180402,,60%,01/07/2020;Chia tách,20180401,20180403,,40%,01/07/2020 | -",
                "Chia tách,20180401,20180402,,60%,01/07/2020;Chia tách,20180401,20180403,,50%,01/07/2020 "
                        + "| query D0_SPLIT_EXCEEDS / E4 / 110% / 100%",
            })
    void a_change_that_lacks_something_or_cannot_be_is_asked(String changes, @Nullable String finding) {
        receives("E0", 2019, SCHOOL, "20180401,Trường Một (mẫu),100");

        receives("D0", 2020, CHANGE, changes.strip().split(";", -1));

        assertThat(office.findings()).isEqualTo(shown(finding));
    }

    private Typed receives(String form, int year, List<String> labels, String... lines) {
        List<List<@Nullable String>> rows =
                Arrays.stream(lines).map(SchoolCheckTest::cells).toList();
        return office.types(
                "import",
                Office.file(directory, ++files + "-" + form + ".xlsx", FormSheets.of(form, year, null, labels, rows)));
    }

    private static List<@Nullable String> cells(String line) {
        List<@Nullable String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.isBlank() ? null : cell.strip());
        }
        return cells;
    }

    private static List<String> shown(@Nullable String finding) {
        return finding == null ? List.of() : List.of(finding.replace(" / ", " | "));
    }
}
