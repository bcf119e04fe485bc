package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SheetEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.form.Fixture;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;

/** The drawn sheets through a whole import: the rows, cells and findings that are drawn, and no others. */
class FixtureImportTest {

    @Test
    void a_sheet_as_the_template_lays_it_out(@TempDir Path directory) {
        Fixture drawn = Fixture.load("p1-two-row-header");
        Path file = Office.file(directory, "P1.xlsx", drawn.workbook().bytes());
        try (Office office = Office.in(directory)) {

            Typed typed = office.types("import", file);

            assertThat(typed.exit()).isEqualTo(3);
            assertThat(Findings.of(typed.only()))
                    .containsExactly(
                            "error CELL_UNREADABLE | D8 | hai mươi | một số nguyên không âm",
                            "note TOTAL_UNCHECKED | D10 | 58 | -");
            assertComesOut(typed, drawn);
        }
    }

    @Test
    void a_sheet_as_an_office_really_sends_it(@TempDir Path directory) {
        Fixture drawn = Fixture.load("p1-drift");
        Path known = Office.file(
                directory,
                "P1-17.xlsx",
                Workbooks.p1(
                        2017,
                        Branch.any(1).named("Chi bộ Văn phòng (mẫu)"),
                        Branch.any(2).named("Chi bộ Trung học (mẫu)")));
        Path file = Office.file(directory, "P1.xlsx", drawn.workbook().bytes());
        try (Office office = Office.in(directory)) {
            office.types("import", known);

            Typed typed = office.types("import", file);

            assertThat(typed.exit()).isZero();
            assertThat(Findings.of(typed.only())).containsExactly("note COLUMN_UNKNOWN | J2 | Ghi chú thêm | -");
            assertComesOut(typed, drawn);
            assertThat(office.operations().trace("MEM_TOTAL-2018-CB02"))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.cell()).isEqualTo("C7"));
        }
    }

    private static void assertComesOut(Typed typed, Fixture drawn) {
        assertThat(typed.only().form()).isEqualTo("P1");
        assertThat(typed.only().period()).isEqualTo(Integer.toString(drawn.period()));
        assertThat(typed.only().unit()).isEqualTo("Sở Giáo dục và Đào tạo Lạng Sơn");
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(typed.only().sheets()).containsExactly(new SheetEntry(drawn.sheet(), drawn.rows(), drawn.cells()));
    }
}
