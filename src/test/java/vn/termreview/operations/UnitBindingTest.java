package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.SheetEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.cli.Verdict;
import vn.termreview.form.CellCounts;
import vn.termreview.form.RowCounts;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.operations.Workbooks.Rated;

/** Which unit a row is about: by code, by name, by neither; and which row counts where two state one unit. */
class UnitBindingTest {

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

    @Test
    void an_unknown_code_counts_at_the_widest_scope_until_its_unit_arrives() {
        Path p2 = file("P2.xlsx", Workbooks.p2(2019, Rated.branch(1, "HTTNV")));
        Path p1 = file("P1.xlsx", Workbooks.p1(2019, Branch.any(1)));

        Typed unknown = office.types("import", p2);

        assertThat(unknown.exit()).isZero();
        assertThat(Findings.of(unknown.only())).containsExactly("query UNIT_UNKNOWN | C4 | CB01 | -");
        FigureRow early = office.figure("2015-2020", "BR_GOOD_RATE", 2019);
        assertThat(early.numerator()).isEqualByComparingTo("1");
        assertThat(early.verdict()).isEqualTo(Verdict.INSUFFICIENT);

        office.types("import", p1);

        assertThat(office.findings()).isEmpty();
        assertThat(office.figure("2015-2020", "BR_GOOD_RATE", 2019).verdict()).isEqualTo(Verdict.NONE);
        assertThat(office.says()).isEqualTo(fresh(p1, p2));

        office.types("withdraw", 2, "--reason", "Gửi thử");

        assertThat(office.findings()).containsExactly("query UNIT_UNKNOWN | C4 | CB01 | -");
        assertThat(office.says()).isEqualTo(fresh(p2));
    }

    @Test
    void a_code_is_the_same_in_small_letters() {
        office.types("import", file("P1.xlsx", Workbooks.p1(2019, Branch.any(1))));

        Typed typed = office.types(
                "import",
                file("P2.xlsx", Workbooks.p2(2019, new Rated("Chi bộ", "cb01", "Chi bộ Số 1 (mẫu)", "HTTNV"))));

        assertThat(Findings.of(typed.only())).isEmpty();
    }

    @Test
    void a_name_of_two_units_is_an_error_that_names_them_and_quarantines_the_row() {
        String name = "Chi bộ Trung học (mẫu)";
        office.types(
                "import",
                file(
                        "P1-18.xlsx",
                        Workbooks.p1(
                                2018, Branch.any(1).named(name), Branch.any(2).named(name))));

        Typed typed = office.types(
                "import",
                file(
                        "P1-19.xlsx",
                        Workbooks.p1(
                                2019,
                                Branch.any(3).withoutCode(),
                                Branch.any(1).named(name).withoutCode())));

        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(typed.only()))
                .containsExactly(
                        "query UNIT_UNKNOWN | B4 | Chi bộ Số 3 (mẫu) | -",
                        "error UNIT_AMBIGUOUS | B5 | Chi bộ Trung học (mẫu) | CB01, CB02");
        assertThat(typed.only().sheets())
                .containsExactly(
                        new SheetEntry("P1", new RowCounts(1, 1, 0, 0, 0, 0), new CellCounts(23, 6, 7, 2, 0, 2, 6)));
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2019).value()).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chi bộ Số 2 (mẫu)", "II. chi bộ số 2 (mẫu)", "CB02", "Số 2 (mẫu)"})
    void a_heading_that_names_a_known_unit_is_a_row_with_its_cells_empty(String heading) {
        office.types("import", file("P1-18.xlsx", Workbooks.p1(2018, Branch.any(1), Branch.any(2))));

        Typed typed = office.types("import", file("P1-19.xlsx", withHeading(heading)));

        assertThat(typed.exit()).isEqualTo(3);
        assertThat(Findings.of(typed.only()))
                .containsExactly("error BARE_ROW_IS_UNIT | B5 | " + heading + " | các cột bắt buộc");
        assertThat(typed.only().sheets())
                .containsExactly(
                        new SheetEntry("Biểu", new RowCounts(1, 1, 0, 0, 0, 0), new CellCounts(17, 7, 7, 2, 0, 0, 1)));
    }

    @Test
    void a_heading_that_names_nothing_known_is_a_heading() {
        Typed typed = office.types("import", file("P1-19.xlsx", withHeading("Chi bộ Số 2 (mẫu)")));

        assertThat(typed.exit()).isZero();
        assertThat(Findings.of(typed.only())).isEmpty();
        assertThat(typed.only().sheets().get(0).rows()).isEqualTo(new RowCounts(1, 0, 0, 1, 0, 0));
    }

    @Test
    void of_a_branch_and_the_department_the_nearer_source_wins_in_either_order() {
        Path department = file("a/P1.xlsx", Workbooks.p1(2019, Branch.any(1), Branch.any(2)));
        Path branch = file("b/P1.xlsx", ofBranch(Branch.any(1).rated(2, 17)));

        office.types("import", department);
        Typed typed = office.types("import", branch);

        assertThat(typed.exit()).isZero();
        assertThat(typed.only().version()).isEqualTo(1);
        assertThat(office.findings()).containsExactly("query KEY_STATED_TWICE | B4 | CB01 | Chi bộ Số 1 (mẫu)");
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2019).value()).isEqualByComparingTo("39");
        assertThat(office.says()).isEqualTo(fresh(branch, department));
    }

    @Test
    void a_unit_stated_twice_in_one_table_counts_by_its_first_row() {
        Typed typed = office.types(
                "import",
                file(
                        "P1.xlsx",
                        Workbooks.p1(
                                2019, Branch.any(1), Branch.any(1).coded("cb01").rated(2, 17))));

        assertThat(Findings.of(typed.only()))
                .containsExactly("query KEY_STATED_TWICE | B5 | CB01 | Sở Giáo dục và Đào tạo Lạng Sơn");
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2019).value()).isEqualByComparingTo("20");
    }

    @Test
    void a_reporting_branch_is_one_scope_whether_it_was_known_when_it_reported_or_not() {
        Branch own = Branch.any(1).withoutCode();
        Path early = file("a/P1.xlsx", ofBranch(own));
        Path department = file("b/P1.xlsx", Workbooks.p1(2019, Branch.any(1), Branch.any(2)));
        Path correction = file("c/P1.xlsx", ofBranch(own.rated(2, 17)));
        office.types("import", early);
        office.types("import", department);

        Typed corrected = office.types("import", correction);

        assertThat(corrected.only().version()).isEqualTo(2);
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2019).value()).isEqualByComparingTo("39");
        assertThat(office.says()).isEqualTo(fresh(department, correction));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Giáo dục và Đào tạo",
                "SỞ GD&ĐT LẠNG SƠN",
                "Sở GD và ĐT tỉnh Lạng Sơn",
                "Đảng uỷ Sở Giáo dục - Đào tạo",
                "Đảng bộ Sở GDĐT Lạng Sơn",
            })
    void the_department_is_one_scope_however_it_is_called(String name) {
        office.types("import", file("a/P1.xlsx", Workbooks.p1(2019, Branch.any(1))));

        Typed typed = office.types("import", file("b/P1.xlsx", Workbooks.p1("Năm 2019", name, Branch.any(1))));

        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.UNCHANGED);
    }

    private static byte[] withHeading(String heading) {
        return Workbooks.sheet(
                List.of("CHI BỘ VÀ ĐẢNG VIÊN", "Năm 2019"),
                List.of(
                        "Mã chi bộ",
                        "Chi bộ",
                        "Tổng số đảng viên",
                        "Hoàn thành xuất sắc",
                        "Hoàn thành tốt",
                        "Hoàn thành",
                        "Không hoàn thành"),
                List.of(List.of("CB01", "Chi bộ Số 1 (mẫu)", 20, 2, 17, 1, 0), Arrays.asList(null, heading)));
    }

    private static byte[] ofBranch(Branch branch) {
        return Workbooks.p1("Năm 2019", Objects.requireNonNull(branch.name()), branch);
    }

    private String fresh(Path... files) {
        try (Office other = Office.in(directory.resolve("fresh"))) {
            for (Path each : files) {
                other.receives(each);
            }
            return other.says();
        }
    }

    private Path file(String name, byte[] bytes) {
        return Office.file(directory, name, bytes);
    }
}
