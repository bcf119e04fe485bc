package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.cli.TraceRow;
import vn.termreview.form.MatrixSheets;
import vn.termreview.operations.Office.Typed;
import vn.termreview.sample.SampleInbox;
import vn.termreview.workbook.GridWorkbook;
import vn.termreview.workbook.GridWorkbook.Formula;

/** The ministry's form of one primary school through a whole import, alone and beside E0. */
class SchoolStatisticImportTest {
    private static final List<String> SCHOOL = List.of(
            "Mã trường",
            "Tên trường",
            "Số lớp",
            "Số học sinh",
            "Nữ",
            "Dân tộc thiểu số",
            "Học sinh học 2 buổi/ngày",
            "Học sinh đúng độ tuổi");

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
    void the_lines_are_kept_under_their_numbers_for_the_school_that_e0_introduced() {
        receivesE0(10, 250, 120, 200, 230, 238);

        Typed typed = receives(MatrixSheets.workbook());

        assertThat(typed.exit()).isZero();
        assertThat(typed.only().form()).isEqualTo("E1");
        assertThat(typed.only().period()).isEqualTo("2019");
        assertThat(typed.only().unit()).isEqualTo("Trường Tiểu học Một (mẫu)");
        assertThat(Findings.of(typed.only())).containsExactly("note SHEET_UNKNOWN | - | - | -");
        assertThat(office.findings()).noneMatch(finding -> finding.startsWith("query"));
        assertThat(totals(37, 59))
                .containsExactly(
                        "37 250 120",
                        "38 50 20",
                        "39 200 100",
                        "40 50 24",
                        "41 50 24",
                        "42 50 24",
                        "43 50 24",
                        "44 50 24",
                        "45 0 0",
                        "46 48 24",
                        "47 50 24",
                        "48 50 24",
                        "49 50 24",
                        "50 49 24",
                        "51 3 0",
                        "52 48 23",
                        "53 47 23",
                        "54 48 23",
                        "55 47 23",
                        "56 48 23",
                        "57 49 24",
                        "58 1 0",
                        "59 230 110");
        assertThat(office.stateOf("E1", "2019")).containsExactly("Trường Tiểu học Một (mẫu) accepted");
    }

    @Test
    void cells_that_cannot_be_read_are_rejected_one_by_one_and_the_books_balance() {
        receivesE0(10, 250, 120, 200, 230, 238);
        List<List<@Nullable Object>> pupils = MatrixSheets.pupils();
        pupils = MatrixSheets.with(pupils, "Tổng số học sinh", 6, "?");
        pupils = MatrixSheets.with(pupils, "Học sinh tuyển mới", 4, new Formula("D10-1"));

        Typed typed = receives(MatrixSheets.workbook(MatrixSheets.classes(), pupils));

        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(typed.only()))
                .containsExactlyInAnyOrder(
                        "error CELL_UNREADABLE | F6 | ? | một số nguyên không âm",
                        "error CELL_UNREADABLE | D29 | =D10-1 | một số nguyên không âm",
                        "note SHEET_UNKNOWN | - | - | -");
        assertThat(typed.only().sheets())
                .allSatisfy(sheet -> assertThat(sheet.cells().isBalanced()).isTrue());
        assertThat(typed.only().sheets().stream()
                        .mapToInt(sheet -> sheet.cells().rejected())
                        .sum())
                .isEqualTo(2);
        assertThat(totals(57, 57)).containsExactly("57 - 24");
    }

    @Test
    void lines_that_do_not_come_to_their_sum_and_women_beyond_the_whole_are_asked() {
        receivesE0(10, 250, 120, 200, 230, 238);
        List<List<@Nullable Object>> pupils = MatrixSheets.pupils();
        pupils = MatrixSheets.with(pupils, "- Thành thị", 4, 40);
        pupils = MatrixSheets.with(pupils, "Học sinh lưu ban", 5, 2);

        Typed typed = receives(MatrixSheets.workbook(MatrixSheets.classes(), pupils));

        assertThat(typed.exit()).isZero();
        assertThat(Findings.of(typed.only()))
                .containsExactlyInAnyOrder(
                        "query E1_SUM_DIFFERS | D6 | 250 | 240",
                        "query E1_PART_EXCEEDS | H7 | 50 | 40",
                        "query E1_PART_EXCEEDS | E30 | 2 | 1",
                        "note SHEET_UNKNOWN | - | - | -");
    }

    @Test
    void what_e0_states_otherwise_is_asked_once_with_both_figures_and_counts_once() {
        receivesE0(10, 260, 120, 200, 230, 240);
        FigureRow alone = figure("ONAGE_RATE");
        assertThat(alone.numerator()).isEqualByComparingTo("240");

        Typed typed = receives(MatrixSheets.workbook());

        assertThat(Findings.of(typed.only()))
                .containsExactlyInAnyOrder(
                        "query E1_DIFFERS_FROM_E0 | D6 | 250 | 260",
                        "query E1_DIFFERS_FROM_E0 | D24 | 238 | 240",
                        "note SHEET_UNKNOWN | - | - | -");
        assertThat(typed.only().findings().get(0).message())
                .contains("số học sinh là 250")
                .contains("E0.xlsx, trang E0, ô D4) là 260");
        assertThat(figure("ONAGE_RATE").numerator()).isEqualByComparingTo("238");
        assertThat(figure("ONAGE_RATE").denominator()).isEqualByComparingTo("250");
        assertThat(figure("PRIM_2SESS_RATE").numerator()).isEqualByComparingTo("230");
        assertThat(figure("PRIM_2SESS_RATE").denominator()).isEqualByComparingTo("260");
        assertThat(office.tracing().figure(figure("ONAGE_RATE").code()))
                .extracting(TraceRow::cell)
                .containsExactlyInAnyOrder("D10", "D11", "D12", "D13", "D14", "D24", "D25", "D26", "D27", "D28");
    }

    @Test
    void a_school_that_nobody_has_introduced_is_asked_once_and_found_when_e0_comes() {
        Typed typed = receives(MatrixSheets.workbook());

        assertThat(Findings.of(typed.only()))
                .containsExactlyInAnyOrder(
                        "query UNIT_UNKNOWN | - | Trường Tiểu học Một (mẫu) | -", "note SHEET_UNKNOWN | - | - | -");
        assertThat(figure("ONAGE_RATE").numerator()).isEqualByComparingTo("238");

        receivesE0(10, 250, 120, 200, 230, 238);

        assertThat(office.findings()).containsExactly("note SHEET_UNKNOWN | - | - | -");
        assertThat(figure("ONAGE_RATE").numerator()).isEqualByComparingTo("238");
        assertThat(figure("ONAGE_RATE").denominator()).isEqualByComparingTo("250");
    }

    @Test
    void the_operator_may_name_the_school_by_its_code() {
        receivesE0(10, 250, 120, 200, 230, 238);
        Path file = Office.file(directory, "02-TH.xlsx", MatrixSheets.workbook().bytes());

        Typed typed = office.types("import", file, "--unit", "20180401");

        assertThat(typed.only().unit()).isEqualTo("Trường Tiểu học Một (mẫu)");
        assertThat(office.findings()).noneMatch(finding -> finding.startsWith("query"));
    }

    @Test
    void the_matrices_of_the_sample_agree_with_its_e0() throws IOException {
        new SampleInbox().write(directory.resolve("inbox"));

        office.receives(directory.resolve("inbox/2019"));

        assertThat(office.stateOf("E1", "2019")).hasSize(4).allMatch(state -> state.endsWith(" accepted"));
        assertThat(office.findings()).noneMatch(finding -> finding.contains("E1_") || finding.contains("UNIT_UNKNOWN"));
        assertThat(office.sql()
                        .sql("select count(distinct unit_key) from current_school_statistic where unit_key <> 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void a_folder_that_is_named_after_the_school_says_whose_it_is() {
        receivesE0(10, 250, 120, 200, 230, 238);
        GridWorkbook nobodys = GridWorkbook.of("III", MatrixSheets.ofNobody());
        Path file = Office.file(directory, "Trường Tiểu học Một (mẫu)/02-TH.xlsx", nobodys.bytes());

        assertThat(receives(nobodys).exit()).isEqualTo(4);
        assertThat(office.types("import", file).only().unit()).isEqualTo("Trường Tiểu học Một (mẫu)");
    }

    private void receivesE0(int classes, int pupils, int female, int ethnic, int twoSessions, int onAge) {
        byte[] bytes = FormSheets.of(
                "E0",
                2019,
                null,
                SCHOOL,
                List.of(GridWorkbook.row(
                        "20180401", "Trường Tiểu học Một (mẫu)", classes, pupils, female, ethnic, twoSessions, onAge)));
        office.types("import", Office.file(directory, "E0.xlsx", bytes));
    }

    private Typed receives(GridWorkbook workbook) {
        return office.types("import", Office.file(directory, "02-TH.xlsx", workbook.bytes()));
    }

    private FigureRow figure(String indicator) {
        return office.figure("2015-2020", indicator, 2019);
    }

    private List<String> totals(int first, int last) {
        return office.sql()
                .sql("select line_no || ' ' || coalesce(total_count::text, '-') || ' ' "
                        + "|| coalesce(female_count::text, '-') from current_school_statistic "
                        + "where line_no between :first and :last order by line_no")
                .param("first", first)
                .param("last", last)
                .query(String.class)
                .list();
    }
}
