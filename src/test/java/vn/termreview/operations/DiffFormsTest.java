package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.CliRun;
import vn.termreview.cli.DiffResult;
import vn.termreview.cli.DiffState;
import vn.termreview.cli.ExplainRequest;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.TotalDifference;
import vn.termreview.form.MatrixSheets;
import vn.termreview.operations.Compares.Versions;
import vn.termreview.operations.Workbooks.Branch;

/** Two versions of a report: rows that cannot be read, totals, names of people, explanations, and other forms. */
class DiffFormsTest {

    /** Sixteen members of whom seventeen are rated. */
    private static final Branch SIXTEEN = new Branch("CB04", "Chi bộ Số 4 (mẫu)", 16, 2, 14, 1, 0);

    private static final List<String> HEADER = List.of(
            "TT",
            "Mã chi bộ",
            "Chi bộ",
            "Tổng số đảng viên",
            "Hoàn thành xuất sắc",
            "Hoàn thành tốt",
            "Hoàn thành",
            "Không hoàn thành");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Compares compares;

    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @BeforeEach
    void anEmptyOffice(@TempDir Path here) {
        directory = here;
        office = Office.in(here);
        compares = new Compares(office, here);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_row_that_became_unreadable_is_told_with_what_stands_in_its_cell() {
        Versions both = compares.p1(
                List.of(Branch.any(1), Branch.any(2)), List.of(Branch.any(2).with("2O"), Branch.any(1)));

        DiffResult diff = compares.diff(both);

        assertThat(Compares.rows(diff))
                .containsExactly("quarantined CB02 · Chi bộ Số 2 (mẫu) | P1 5 | P1 4 quarantined");
        assertThat(Compares.cells(diff))
                .containsExactly("CB02 · Chi bộ Số 2 (mẫu) | Tổng số đảng viên | P1!D5 20 | P1!D4 unreadable 2O");
        assertThat(diff.newer().loaded()).isEqualTo(1);
        assertThat(diff.newer().quarantined()).isEqualTo(1);
        assertThat(Compares.findings(diff)).containsExactly("new CELL_UNREADABLE D4 2O");
    }

    @Test
    void senders_totals_that_differ_are_told() {
        byte[] first = totals(List.of(branch(1, 20), branch(2, 20)), 40);
        byte[] second = totals(List.of(branch(1, 20), branch(2, 20), branch(3, 20)), 61);

        DiffResult diff = compares.diff(compares.send(first, second));

        assertThat(diff.totals())
                .containsExactly(new TotalDifference(
                        "main",
                        1,
                        "member_count",
                        "Tổng số đảng viên",
                        new TotalDifference.Side("Biểu", "D5", "40"),
                        new TotalDifference.Side("Biểu", "D6", "61")));
        assertThat(Compares.findings(diff)).containsExactly("new TOTAL_DIFFERS D6 61");
    }

    @Test
    void of_people_only_initials_are_told() {
        List<String> labels = List.of("Đối tượng", "Tên", "Số quyết định");
        byte[] first = FormSheets.of(
                "P5",
                2019,
                null,
                labels,
                List.of(List.of("Cá nhân", "Nguyễn Văn An", "7/QĐ"), collective("Giấy khen")));
        byte[] second = FormSheets.of(
                "P5",
                2019,
                null,
                labels,
                List.of(List.of("Cá nhân", "Nguyễn Thị An", "7/QĐ"), collective("Giấy khen")));
        Versions both = compares.send(first, second);

        CliRun json = office.asks("diff", Long.toString(both.older()), Long.toString(both.newer()), "--json");

        assertThat(Compares.cells(compares.diff(both)))
                .containsExactly("N.T.A. · Cá nhân · Bằng khen · Tỉnh · 7/QĐ · 15/09/2019 | Tên | P5!B4 N.V.A. |"
                        + " P5!B4 N.T.A.");
        assertThat(json.out()).doesNotContain("Nguyễn").doesNotContain("Văn An").doesNotContain("Thị An");
        assertThat(Compares.text(office, both)).doesNotContain("Nguyễn");
    }

    private static List<@Nullable Object> collective(String number) {
        return Arrays.asList("Tập thể", "Trường Một (mẫu)", number);
    }

    @Test
    void an_unchanged_explanation_is_carried_over_and_others_fall_away() {
        long first = compares.sends(Workbooks.p1(
                2019,
                Branch.any(1).with(19),
                Branch.any(2).with(18),
                Branch.any(3).with(17),
                SIXTEEN));
        for (FindingRow query : office.operations().findings(new FindingsRequest(List.of(first), null))) {
            office.operations().explain(new ExplainRequest(query.id(), "Lý do ô " + query.cell() + " (mẫu)"));
        }
        long second = compares.sends(
                Workbooks.p1(2019, Branch.any(1).with(19), Branch.any(2).with(17), SIXTEEN, Branch.any(3)));

        DiffResult diff = compares.diff(new Versions(first, second));

        assertThat(diff.explanations())
                .extracting(each -> each.cell() + " " + each.found() + " " + each.carried() + " "
                        + each.why().word() + " " + each.explanation())
                .containsExactly(
                        "D4 19 true same Lý do ô D4 (mẫu)",
                        "D5 18 false value Lý do ô D5 (mẫu)",
                        "D6 17 false gone Lý do ô D6 (mẫu)",
                        "D7 16 false moved Lý do ô D7 (mẫu)");
        assertThat(Compares.findings(diff))
                .containsExactly("gone P1_RATING_SUM D5 18", "gone P1_RATING_SUM D6 17", "new P1_RATING_SUM D5 17");
        assertThat(office.operations().findings(new FindingsRequest(List.of(second), null)))
                .extracting(row -> row.cell() + " " + row.state().word())
                .containsExactly("D4 explained", "D5 open", "D6 open");
    }

    @Test
    void of_two_rivals_the_rejected_one_is_compared_by_its_cells_alone() {
        Path one = Office.file(directory, "gui/a/P1.xlsx", Workbooks.p1(2019, Branch.any(1)));
        Path two = Office.file(
                directory, "gui/b/P1.xlsx", Workbooks.p1(2019, Branch.any(1).with(19)));
        List<SubmissionEntry> both = office.receives(one, two).submissions();
        long rejected = Objects.requireNonNull(both.get(0).id());
        long confirmed = Objects.requireNonNull(both.get(1).id());
        office.confirms(confirmed);

        DiffResult diff = compares.diff(new Versions(rejected, confirmed));

        assertThat(diff.older().state()).isEqualTo(DiffState.REJECTED);
        assertThat(diff.figuresCompared()).isFalse();
        assertThat(diff.figures()).isEmpty();
        assertThat(Compares.cells(diff))
                .containsExactly("CB01 · Chi bộ Số 1 (mẫu) | Tổng số đảng viên | P1!D4 20 | P1!D4 19");
    }

    @Test
    void an_unchanged_copy_differs_in_nothing() {
        byte[] workbook = Workbooks.p1(2019, Branch.any(1));
        Versions both = compares.send(workbook, workbook);

        DiffResult diff = compares.diff(both);

        assertThat(diff.newer().state()).isEqualTo(DiffState.UNCHANGED);
        assertThat(diff.figuresCompared()).isTrue();
        assertThat(diff.cells()).isEmpty();
        assertThat(diff.figures()).isEmpty();
        assertThat(Compares.text(office, both)).contains("No row and no cell differs.");
    }

    @Test
    void a_version_with_names_alone_is_compared_with_one_of_codes() {
        Versions both = compares.p1(
                List.of(Branch.any(1).withoutCode(), Branch.any(2).withoutCode()),
                List.of(Branch.any(2), Branch.any(1).with(21)));

        assertThat(Compares.cells(compares.diff(both)))
                .containsExactly(
                        "CB01 · Chi bộ Số 1 (mẫu) | Mã chi bộ | absent | P1!B5 CB01",
                        "CB01 · Chi bộ Số 1 (mẫu) | Tổng số đảng viên | P1!C4 20 | P1!D5 21",
                        "CB02 · Chi bộ Số 2 (mẫu) | Mã chi bộ | absent | P1!B4 CB02");
    }

    @Test
    void a_decision_whose_day_was_corrected_is_one_decision() {
        List<String> labels = List.of("Số quyết định", "Ngày quyết định");
        byte[] first = FormSheets.of(
                "E2", 2019, null, labels, List.of(List.of("1/QĐ", "15/10/2019"), List.of("2/QĐ", "01/11/2019")));
        byte[] second = FormSheets.of(
                "E2", 2019, null, labels, List.of(List.of("2/QĐ", "01/11/2019"), List.of("1/QĐ", "16/10/2019")));

        assertThat(Compares.cells(compares.diff(compares.send(first, second))))
                .containsExactly("20180401 · Trường Tiểu học Một (mẫu) · 1/QĐ · 16/10/2019 | Ngày quyết định |"
                        + " E2!B4 15/10/2019 | E2!B5 16/10/2019");
    }

    @Test
    void a_line_of_the_ministrys_form_is_known_by_its_number_and_keeps_what_can_be_read() {
        byte[] first = MatrixSheets.workbook().bytes();
        List<List<@Nullable Object>> pupils = MatrixSheets.with(MatrixSheets.pupils(), "Học sinh tuyển mới", 4, 48);
        byte[] second = MatrixSheets.workbook(
                        MatrixSheets.classes(), MatrixSheets.with(pupils, "Học sinh lưu ban", 5, "?"))
                .bytes();

        DiffResult diff = compares.diff(compares.send(first, second));

        assertThat(diff.rows()).isEmpty();
        assertThat(diff.cells())
                .extracting(cell -> cell.label() + " " + cell.older().text() + " → "
                        + cell.newer().text() + " " + cell.newer().reading().word())
                .containsExactly("Tổng số / Tổng số 49 → 48 stated", "Tổng số / Nữ 0 → ? unreadable");
    }

    private static List<@Nullable Object> branch(int number, int members) {
        return Arrays.asList(number, "CB0" + number, "Chi bộ Số " + number + " (mẫu)", members, 2, members - 2, 0, 0);
    }

    private static byte[] totals(List<List<@Nullable Object>> branches, int members) {
        List<List<@Nullable Object>> rows = new java.util.ArrayList<>(branches);
        rows.add(Arrays.asList(null, null, "Tổng cộng", members, null, null, null, null));
        return Workbooks.sheet(List.of("Năm 2019"), HEADER, rows);
    }
}
