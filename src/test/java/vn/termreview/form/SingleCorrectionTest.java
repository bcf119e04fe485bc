package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.Sheets.branch;
import static vn.termreview.workbook.GridWorkbook.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

/** What a total that differs, and a row that does not come to its whole, say of the one cell that would mend them. */
class SingleCorrectionTest {

    private static List<String> mends(FormEntry entry) {
        return entry.findings().stream()
                .filter(finding ->
                        finding.code() == ProblemCode.TOTAL_DIFFERS || finding.code() == ProblemCode.E1_SUM_DIFFERS)
                .map(finding -> finding.cell() + " " + said(finding.details()))
                .toList();
    }

    private static String said(Map<String, String> details) {
        return details.getOrDefault("mend", "nothing")
                + (details.containsKey("mend")
                        ? " " + details.get("mend_cell") + " " + details.get("mend_found") + " "
                                + details.get("mend_value")
                        : "");
    }

    @Test
    void a_cell_that_row_and_column_suspect_is_named_at_both() {
        FormEntry entry = Readings.only(Sheets.p1Rows(
                row(1, "CB01", "Chi bộ 1 (mẫu)", 25, 3, 12, 1, 0, 0),
                branch(2, 22),
                row(null, null, "Tổng cộng", 47, 6, 39, 2, 0, 0)));

        assertThat(mends(entry)).containsExactly("F5 sure F3 12 21");
        assertThat(entry.mends()).singleElement().satisfies(mend -> {
            assertThat(mend.row()).isEqualTo(3);
            assertThat(mend.code()).isEqualTo(ProblemCode.P1_RATING_SUM);
            assertThat(said(mend.details())).isEqualTo("sure F3 12 21");
        });
    }

    @Test
    void a_total_that_its_own_row_contradicts_is_named() {
        FormEntry entry = Readings.only(
                Sheets.p1Rows(branch(1, 20), branch(2, 22), row(null, null, "Tổng cộng", 42, 6, 43, 2, 0, 0)));

        assertThat(mends(entry)).containsExactly("F5 sure F5 43 34");
        assertThat(entry.mends()).isEmpty();
    }

    @Test
    void a_row_that_the_total_leaves_out_is_named_and_said_to_have_an_error() {
        FormEntry entry = Readings.only(Sheets.p1Rows(
                branch(1, 20),
                row(2, "CB02", "Chi bộ 2 (mẫu)", 22, 3, 18, 1, 0, "?"),
                branch(3, 31),
                row(null, null, "Tổng cộng", 51, 6, 43, 2, 0, null)));

        assertThat(mends(entry))
                .containsExactly(
                        "D6 left_out_faulty D4 22 22",
                        "E6 left_out_faulty E4 3 3",
                        "F6 left_out_faulty F4 18 18",
                        "G6 left_out_faulty G4 1 1");
    }

    @Test
    void a_subtotal_that_the_grand_total_counts_again_is_named() {
        FormEntry entry = Readings.only(Sheets.p1Rows(
                branch(1, 20),
                branch(2, 22),
                row(null, null, "Cộng", 42, 6, 34, 2, 0, 0),
                branch(3, 31),
                row(null, null, "Tổng cộng", 115, 15, 95, 5, 0, 0)));

        assertThat(mends(entry)).allMatch(mend -> mend.contains("twice") && mend.contains("5 "));
        assertThat(mends(entry)).hasSize(4);
    }

    @Test
    void a_cell_of_another_sheet_is_named_with_it() {
        GridWorkbook workbook = GridWorkbook.of(
                        "1",
                        List.of(
                                row("Năm 2018"),
                                Sheets.P1_LABELS,
                                row(1, "CB01", "Chi bộ 1 (mẫu)", 25, 3, 12, 1, 0, 0)))
                .sheet("2", List.of(branch(2, 22), row(null, null, "Tổng cộng", 47, 6, 39, 2, 0, 0)));

        assertThat(mends(Readings.only(workbook))).containsExactly("F2 sure 1!F3 12 21");
    }

    @Test
    void a_line_of_a_matrix_that_its_other_columns_contradict_is_named() {
        List<List<@Nullable Object>> pupils = MatrixSheets.with(MatrixSheets.pupils(), "- Nông thôn", 4, 190);

        assertThat(mends(Readings.only(MatrixSheets.workbook(MatrixSheets.classes(), pupils))))
                .containsExactly("D6 sure D8 190 200");
    }

    @Test
    void a_line_that_three_sums_suspect_is_named_at_each() {
        List<List<@Nullable Object>> pupils = MatrixSheets.with(MatrixSheets.pupils(), "Tổng số học sinh", 8, 205);

        assertThat(mends(Readings.only(MatrixSheets.workbook(MatrixSheets.classes(), pupils))))
                .containsExactly("H6 sure H6 205 250", "H6 sure H6 205 250", "H6 sure H6 205 250");
    }

    @Test
    void the_sentence_says_what_would_mend_it_as_one_says_it_to_a_clerk() {
        Finding finding = new Finding(
                ProblemCode.TOTAL_DIFFERS,
                "P1",
                "F5",
                "39",
                "30",
                Map.of("mend", "swap", "mend_cell", "F3", "mend_found", "12", "mend_value", "21", "mend_row", "3"));

        assertThat(Messages.of(Language.VI).sentence(finding, "P1.xlsx"))
                .isEqualTo(
                        "Tệp P1.xlsx, trang P1, ô F5: dòng tổng ghi “39”, cộng các dòng được 30. Đề nghị kiểm tra lại"
                                + " hoặc giải trình. Có thể gõ ngược hai chữ số: nếu ô F3 là 21 thay vì 12 thì khớp.");
    }

    @Test
    void every_correction_has_its_sentence() {
        Messages messages = Messages.of(Language.VI);

        for (Mend.Kind kind : Mend.Kind.values()) {
            assertThat(messages.has("mend." + kind.name().toLowerCase(Locale.ROOT)))
                    .as("%s", kind)
                    .isTrue();
        }
    }

    /** The layout tells sums for mending, the check's SQL whether they hold: both must be of the same fields. */
    @Test
    void the_sums_of_a_layout_are_those_of_its_checks() throws IOException {
        for (RowSum sum :
                FormCatalogue.load().form("P1").orElseThrow().tables().get(0).rowSums()) {
            String check = Files.readString(
                    Path.of("sql/checks", sum.code().name().toLowerCase(Locale.ROOT) + ".sql"), StandardCharsets.UTF_8);
            assertThat(sum.fields()).allMatch(check::contains);
            assertThat(sum.taken()).allMatch(field -> check.contains("- " + field));
        }
    }
}
