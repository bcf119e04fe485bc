package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.workbook.GridWorkbook.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.operations.Office.Typed;

/** Whose report a school form is: as stated, else the one district that its rows name, else the Department's. */
class ReportingUnitTest {
    private static final String DEPARTMENT = "Sở Giáo dục và Đào tạo Lạng Sơn";

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

    @SafeVarargs
    private final Path e0(String name, String title, List<@Nullable Object>... schools) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> school : schools) {
            rows.add(school);
        }
        return Office.file(
                directory,
                name,
                Workbooks.sheet(
                        List.of(title.split("\\|", -1)),
                        List.of(
                                "TT",
                                "Mã trường",
                                "Tên trường",
                                "Nhóm cấp học",
                                "Loại hình",
                                "Mã huyện",
                                "Mã xã",
                                "Xã",
                                "Số lớp",
                                "Số học sinh"),
                        rows));
    }

    private static List<@Nullable Object> school(int number, @Nullable String district) {
        return row(
                number,
                "2018540" + number,
                "Trường Tiểu học Số " + number + " (mẫu)",
                "Tiểu học",
                "Công lập",
                district,
                "06325",
                "Thị trấn Bắc Sơn",
                10,
                250);
    }

    private static String shown(SubmissionEntry entry) {
        return entry.form() + " " + entry.period() + " " + entry.unit() + " "
                + entry.status().word();
    }

    private String codeOf(Typed typed) {
        return office.sql()
                .sql("select unit_code from submission where submission_key = :key")
                .param("key", typed.id())
                .query(String.class)
                .single();
    }

    @Test
    void the_one_district_that_rows_name_reports() {
        Typed typed = office.types("import", e0("a.xlsx", "Năm học 2019-2020", school(1, "185"), school(2, "185")));

        assertThat(shown(typed.only())).isEqualTo("E0 2019 Huyện Bắc Sơn accepted");
        assertThat(codeOf(typed)).isEqualTo("185");
        assertThat(office.sql()
                        .sql("select count(*) from fct_school_year")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void the_department_reports_where_rows_name_several_districts_or_none() {
        Typed several = office.types("import", e0("a.xlsx", "Năm học 2019-2020", school(1, "185"), school(2, "187")));
        Typed none = office.types("import", e0("b.xlsx", "Năm học 2025-2026", school(1, null)));

        assertThat(shown(several.only())).isEqualTo("E0 2019 " + DEPARTMENT + " accepted");
        assertThat(shown(none.only())).isEqualTo("E0 2025 " + DEPARTMENT + " accepted");
        assertThat(codeOf(none)).isEqualTo("SO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Huyện Bắc Sơn                                 | 185 | Huyện Bắc Sơn
                    Phòng GD&ĐT huyện Bắc Sơn                     | 185 | Huyện Bắc Sơn
                    PHONG GD-DT BAC SON                           | 185 | Huyện Bắc Sơn
                    185                                           | 185 | Huyện Bắc Sơn
                    Phòng Giáo dục và Đào tạo Bắc Sơn, tỉnh Lạng Sơn | 185 | Huyện Bắc Sơn
                    Trường Tiểu học Số 1 (mẫu)                    | 20185401 | Trường Tiểu học Số 1 (mẫu)
                    20185401                                      | 20185401 | Trường Tiểu học Số 1 (mẫu)
                    Sở GD&ĐT Lạng Sơn                             | SO | Sở Giáo dục và Đào tạo Lạng Sơn
                    Cụm trường số 3                               | cụm trường số 3 | Cụm trường số 3
                    """)
    void a_stated_unit_is_known_by_its_code_or_name(String stated, String code, String name) {
        Typed typed =
                office.types("import", e0("a.xlsx", "Năm học 2019-2020|Đơn vị báo cáo: " + stated, school(1, "185")));

        assertThat(shown(typed.only())).isEqualTo("E0 2019 " + name + " accepted");
        assertThat(codeOf(typed)).isEqualTo(code);
    }

    @Test
    void a_commune_reports_after_the_districts() {
        Typed typed = office.types(
                "import", e0("a.xlsx", "Năm học 2025-2026|Đơn vị báo cáo: Thị trấn Bắc Sơn", school(1, null)));

        assertThat(shown(typed.only())).isEqualTo("E0 2025 Thị trấn Bắc Sơn accepted");
        assertThat(codeOf(typed)).isEqualTo("06325");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND thành phố Lạng Sơn – Phòng GD&ĐT", "TP Lạng Sơn", "Lạng Sơn"})
    void the_operator_states_a_unit_in_any_spelling(String stated) {
        Typed typed = office.types(
                "import", "--unit", stated, e0("a.xlsx", "Năm học 2019-2020", school(1, "178"), school(2, "178")));

        assertThat(shown(typed.only())).isEqualTo("E0 2019 Thành phố Lạng Sơn accepted");
    }

    @Test
    void a_district_whose_rows_name_another_one_is_rejected() {
        Typed typed = office.types(
                "import",
                e0("a.xlsx", "Năm học 2019-2020|Đơn vị báo cáo: Huyện Chi Lăng", school(1, "185"), school(2, "185")));

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(Findings.of(typed.only())).containsExactly("error UNIT_NOT_OF_ROWS | F4 | 185 | Huyện Chi Lăng");
    }

    @Test
    void a_district_is_known_by_its_name_where_rows_have_no_code() {
        Path file = Office.file(
                directory,
                "a.xlsx",
                Workbooks.sheet(
                        List.of("Năm học 2019-2020"),
                        List.of(
                                "TT",
                                "Tên trường",
                                "Nhóm cấp học",
                                "Loại hình",
                                "Huyện",
                                "Xã",
                                "Số lớp",
                                "Số học sinh"),
                        List.of(row(1, "Trường Một (mẫu)", "TH", "Công lập", "H. Bắc Sơn", "TT Bắc Sơn", 10, 250))));

        assertThat(shown(office.types("import", file).only())).isEqualTo("E0 2019 Huyện Bắc Sơn accepted");
    }

    @Test
    void all_four_forms_are_staged_and_become_facts() {
        Path e2 = Office.file(
                directory,
                "E2.xlsx",
                Workbooks.sheet(
                        List.of("Năm học 2019-2020"),
                        List.of(
                                "TT",
                                "Mã trường",
                                "Tên trường",
                                "Mức độ chuẩn quốc gia",
                                "Cấp độ kiểm định",
                                "Số quyết định",
                                "Ngày quyết định",
                                "Hình thức công nhận"),
                        List.of(row(
                                1,
                                "20185401",
                                "Trường Tiểu học Số 1 (mẫu)",
                                1,
                                2,
                                "1820/QĐ-UBND",
                                "20/11/2019",
                                "Mới"))));
        Path e3 = Office.file(
                directory,
                "E3.xlsx",
                Workbooks.sheet(
                        List.of("Năm 2019"),
                        List.of(
                                "TT",
                                "Mã xã",
                                "Xã",
                                "Mã huyện",
                                "Đặc biệt khó khăn",
                                "Vào lớp 1",
                                "PCGDMN 5 tuổi",
                                "PCGDTH",
                                "PCGDTHCS",
                                "XMC"),
                        List.of(row(1, "06325", "Thị trấn Bắc Sơn", "185", "x", 98, "x", 3, 2, 2))));
        Path d0 = Office.file(
                directory,
                "D0.xlsx",
                Workbooks.sheet(
                        List.of("Năm 2020"),
                        List.of(
                                "TT",
                                "Loại đơn vị",
                                "Mã cũ",
                                "Mã mới",
                                "Tên mới",
                                "Hình thức",
                                "Ngày hiệu lực",
                                "Tỷ lệ",
                                "Căn cứ"),
                        List.of(row(
                                1,
                                "Xã",
                                "06325",
                                "06325",
                                "Thị trấn Bắc Sơn Mới",
                                "Đổi tên",
                                "01/01/2020",
                                null,
                                "NQ (mẫu)"))));

        Typed typed = office.types("import", e0("E0.xlsx", "Năm học 2019-2020", school(1, "185")), e2, e3, d0);

        assertThat(typed.entries().stream().map(ReportingUnitTest::shown))
                .containsExactlyInAnyOrder(
                        "E0 2019 Huyện Bắc Sơn accepted",
                        "E2 2019 " + DEPARTMENT + " accepted",
                        "E3 2019 Huyện Bắc Sơn accepted",
                        "D0 2020 " + DEPARTMENT + " accepted");
        assertThat(office.sql().sql("""
                                select concat_ws(' ', fct_standard_decision.standard_level, recognition_kind, accreditation_level,
                                    decision_on, is_disadvantaged, age6_grade1_count, primary_level, literacy_level,
                                    change_kind, new_name) as line
                                from fct_standard_decision
                                cross join fct_universal_education
                                cross join fct_unit_change""").query(String.class).single())
                .isEqualTo("LEVEL_1 NEW 2 2019-11-20 t 98 3 2 RENAMED Thị trấn Bắc Sơn Mới");
    }
}
