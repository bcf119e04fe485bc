package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.cli.SheetEntry;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.form.CellCounts;
import vn.termreview.form.RowCounts;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.workbook.RawXlsx;

/** What is wrong in one file: the finding, its cell, the books, what becomes of the rest, and the exit code. */
class PlantedErrorsTest {

    private static final List<String> P1 = List.of(
            "Mã chi bộ",
            "Chi bộ",
            "Tổng số đảng viên",
            "Hoàn thành xuất sắc",
            "Hoàn thành tốt",
            "Hoàn thành",
            "Không hoàn thành");

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
    void an_unreadable_cell_quarantines_its_row_and_the_rest_is_accepted() {
        Path file =
                file("P1.xlsx", Workbooks.p1(2019, Branch.any(1), Branch.any(2).with("hai mươi")));

        Typed typed = office.types("import", file);

        assertThat(typed.exit()).isEqualTo(3);
        SubmissionEntry entry = typed.only();
        assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.period()).isEqualTo("2019");
        assertThat(Findings.of(entry))
                .containsExactly("error CELL_UNREADABLE | D5 | hai mươi | một số nguyên không âm");
        assertThat(entry.sheets())
                .containsExactly(
                        new SheetEntry("P1", new RowCounts(1, 1, 0, 0, 0, 0), new CellCounts(26, 7, 8, 2, 0, 2, 7)));
        assertThat(office.figure("2015-2020", "ORG_BRANCH_CNT", 2019).value()).isEqualByComparingTo("1");
    }

    @Test
    void an_empty_required_cell_is_one_error_at_that_cell() {
        Path file =
                file("P1.xlsx", Workbooks.p1(2019, Branch.any(1), Branch.any(2).with(null)));

        Typed typed = office.types("import", file);

        assertThat(typed.exit()).isEqualTo(3);
        assertThat(Findings.of(typed.only())).containsExactly("error CELL_MISSING | D5 | - | một số nguyên không âm");
        assertThat(typed.only().sheets())
                .containsExactly(
                        new SheetEntry("P1", new RowCounts(1, 1, 0, 0, 0, 0), new CellCounts(25, 7, 8, 2, 0, 2, 6)));
    }

    @Test
    void a_row_of_which_two_cells_are_wrong_has_two_errors_and_is_one_quarantined_row() {
        Path file = file(
                "P1.xlsx",
                Workbooks.p1(2019, Branch.any(1), Branch.any(2).named(null).with("?")));

        Typed typed = office.types("import", file);

        assertThat(Findings.of(typed.only()))
                .containsExactlyInAnyOrder(
                        "error CELL_MISSING | C5 | - | một đoạn chữ",
                        "error CELL_UNREADABLE | D5 | ? | một số nguyên không âm");
        assertThat(typed.only().sheets().get(0).rows()).isEqualTo(new RowCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void a_file_whose_every_row_is_quarantined_is_rejected() {
        Path file = file("P1.xlsx", Workbooks.p1(2019, Branch.any(1).with("?")));

        Typed typed = office.types("import", file);

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(typed.only().version()).isNull();
    }

    @Test
    void a_missing_required_column_rejects_the_sheet_with_one_error() {
        Path file = withoutFailedColumn();

        Typed typed = office.types("import", file);

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(Findings.of(typed.only()))
                .containsExactly("error COLUMN_MISSING | - | - | Xếp loại đảng viên / Không hoàn thành");
        assertThat(typed.only().sheets())
                .containsExactly(
                        new SheetEntry("Biểu", new RowCounts(0, 1, 0, 0, 0, 0), new CellCounts(14, 0, 6, 2, 0, 0, 6)));
    }

    @Test
    void beside_a_good_file_a_rejected_one_makes_the_import_partly_done() {
        Path bad = withoutFailedColumn();
        Path good = file("P2.xlsx", Workbooks.p2(2019, Workbooks.Rated.branch(1, "HTTNV")));

        Typed typed = office.types("import", bad, good);

        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.entries())
                .extracting(SubmissionEntry::status)
                .containsExactly(SubmissionStatus.REJECTED, SubmissionStatus.ACCEPTED);
    }

    @Test
    void a_blank_template_is_rejected_with_a_line_that_says_so() {
        Path file = file("P1.xlsx", Workbooks.sheet(List.of("CHI BỘ VÀ ĐẢNG VIÊN", "Năm 2019"), P1, List.of()));

        Typed typed = office.types("import", file);

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(Findings.of(typed.only())).containsExactly("error TABLE_EMPTY | - | - | -");
    }

    @Test
    void a_title_that_contradicts_the_operator_is_an_error_never_a_guess() {
        Typed typed = office.types("import", p1("Năm 2019"), "--year", "2018");

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(typed.only().period()).isNull();
        assertThat(Findings.of(typed.only())).containsExactly("error PERIOD_CONTRADICTION | A2 | Năm 2019 | 2018");
    }

    @Test
    void a_title_that_contradicts_its_folder_is_an_error() {
        Path file = file("2018/P1.xlsx", Workbooks.p1(2019, Branch.any(1)));

        Typed typed = office.types("import", directory.resolve("2018"));

        assertThat(file).exists();
        assertThat(typed.exit()).isEqualTo(4);
        assertThat(Findings.of(typed.only())).containsExactly("error PERIOD_CONTRADICTION | A2 | Năm 2019 | 2018");
    }

    @Test
    void a_folder_that_is_not_named_by_a_year_says_nothing() {
        file("nam 2018/P1.xlsx", Workbooks.p1(2019, Branch.any(1)));

        Typed typed = office.types("import", directory.resolve("nam 2018"));

        assertThat(typed.exit()).isZero();
        assertThat(typed.only().period()).isEqualTo("2019");
    }

    @Test
    void an_operator_who_contradicts_the_folder_is_an_error() {
        file("2018/P1.xlsx", Workbooks.p1("Biểu mẫu", null, Branch.any(1)));

        Typed typed = office.types("import", directory.resolve("2018"), "--year", "2019");

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(Findings.of(typed.only())).containsExactly("error PERIOD_CONTRADICTION | - | 2019 | 2018");
    }

    @Test
    void two_years_in_the_titles_are_an_error() {
        Path file = file(
                "P1.xlsx",
                Workbooks.sheet(
                        List.of("CHI BỘ VÀ ĐẢNG VIÊN NĂM 2018", "Năm 2019"),
                        P1,
                        List.of(List.of("CB01", "Chi bộ Số 1 (mẫu)", 20, 2, 17, 1, 0))));

        Typed typed = office.types("import", file);

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(Findings.of(typed.only())).containsExactly("error PERIOD_CONTRADICTION | A2 | Năm 2019 | 2018");
    }

    @Test
    void without_any_period_the_operator_is_asked_and_may_state_it() {
        Path file = p1("Biểu mẫu");

        Typed silent = office.types("import", file);
        Typed stated = office.types("import", file, "--year", "2019");

        assertThat(silent.exit()).isEqualTo(4);
        assertThat(Findings.of(silent.only()))
                .containsExactly("error PERIOD_UNKNOWN | - | - | năm, chẳng hạn “Năm 2019”");
        assertThat(stated.exit()).isZero();
        assertThat(stated.only().period()).isEqualTo("2019");
        assertThat(stated.only().version()).isEqualTo(1);
    }

    @Test
    void a_school_year_is_no_period_of_a_party_form() {
        Typed typed = office.types("import", p1("Năm học 2018-2019"));

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(Findings.of(typed.only()))
                .containsExactly("error PERIOD_OTHER_CALENDAR | A2 | Năm học 2018-2019 | năm, chẳng hạn “Năm 2019”");
    }

    @Test
    void a_title_that_contradicts_the_stated_unit_is_an_error() {
        Path file = file("P1.xlsx", Workbooks.p1("Năm 2019", "Chi bộ Số 1 (mẫu)", Branch.any(1)));

        Typed typed = office.types("import", file, "--unit", "Chi bộ Số 2 (mẫu)");

        assertThat(typed.exit()).isEqualTo(4);
        assertThat(Findings.of(typed.only()))
                .containsExactly("error UNIT_CONTRADICTION | A3 | Chi bộ Số 1 (mẫu) | Chi bộ Số 2 (mẫu)");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_no_workbook_is_rejected_alone_and_named(String name, byte[] bytes, String finding) {
        Typed alone = office.types("import", file(name, bytes));
        Typed beside = office.types("import", file(name, bytes), p1("Năm 2019"));

        assertThat(alone.exit()).isEqualTo(4);
        assertThat(alone.only().form()).isNull();
        assertThat(alone.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(Findings.of(alone.only())).singleElement().asString().startsWith(finding);
        assertThat(beside.exit()).isEqualTo(3);
    }

    static List<Arguments> files() {
        String row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
        return List.of(
                Arguments.of("P1.xlsx", "Năm 2019".getBytes(StandardCharsets.UTF_8), "error FILE_NOT_WORKBOOK | -"),
                Arguments.of("P1.xlsx", new byte[0], "error FILE_EMPTY | -"),
                Arguments.of(
                        "P1.xlsx",
                        RawXlsx.ofRows(row)
                                .bomb("xl/media/image1.png", 20_000_000)
                                .bytes(),
                        "error ARCHIVE_TOO_LARGE | -"),
                Arguments.of(
                        "P1.xlsx",
                        RawXlsx.ofSheet("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
                                .bytes(),
                        "error ARCHIVE_DOCTYPE | - | xl/worksheets/sheet1.xml"),
                Arguments.of("~$P1.xlsx", new byte[165], "note FILE_LOCK_SKIPPED | -"),
                Arguments.of("P1.xlsx", RawXlsx.ofRows(row).bytes(), "error WORKBOOK_UNRECOGNISED | -"));
    }

    private Path p1(String title) {
        return file("mot/P1.xlsx", Workbooks.p1(title, null, Branch.any(1)));
    }

    private Path withoutFailedColumn() {
        return file(
                "P1.xlsx",
                Workbooks.sheet(
                        List.of("CHI BỘ VÀ ĐẢNG VIÊN", "Năm 2019"),
                        P1.subList(0, 6),
                        List.of(List.of("CB01", "Chi bộ Số 1 (mẫu)", 20, 2, 17, 1))));
    }

    private Path file(String name, byte[] bytes) {
        return Office.file(directory, name, bytes);
    }
}
