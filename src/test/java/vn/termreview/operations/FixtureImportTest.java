package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SheetEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.form.Fixture;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.workbook.GridWorkbook;

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

    @Test
    void sections_that_state_how_schools_were_recognised(@TempDir Path directory) {
        Fixture drawn = Fixture.load("e2-sections");
        Path known = Office.file(
                directory,
                "E0.xlsx",
                Workbooks.sheet(
                        List.of("Năm học 2019-2020"),
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
                        List.of(
                                school(1, "20178401", "Trường Tiểu học Một (mẫu)"),
                                school(2, "20178402", "Trường Tiểu học Hai (mẫu)"))));
        Path file = Office.file(directory, "E2.xlsx", drawn.workbook().bytes());
        try (Office office = Office.in(directory)) {
            office.types("import", known);

            Typed typed = office.types("import", file);

            assertThat(typed.exit()).isEqualTo(3);
            assertThat(Findings.of(typed.only()))
                    .containsExactly("error CELL_UNREADABLE | F7 | 31/02/2020 | một ngày, chẳng hạn 20/11/2019");
            assertComesOut(typed, drawn, "E2", "Sở Giáo dục và Đào tạo Lạng Sơn");
        }
    }

    @Test
    void a_level_that_the_figures_do_not_support(@TempDir Path directory) {
        Fixture drawn = Fixture.load("e3-unmerged");
        Path file = Office.file(directory, "E3.xlsx", drawn.workbook().bytes());
        try (Office office = Office.in(directory)) {
            Typed typed = office.types("import", file);

            assertThat(typed.exit()).isZero();
            assertThat(Findings.of(typed.only()))
                    .singleElement()
                    .asString()
                    .startsWith("query ")
                    .contains("| J6 | 3 |");
            assertComesOut(typed, drawn, "E3", "Huyện Bắc Sơn");
        }
    }

    private static List<@Nullable Object> school(int number, String code, String name) {
        return GridWorkbook.row(
                number, code, name, "Tiểu học", "Công lập", "178", "05971", "Phường Một (mẫu)", 10, 250);
    }

    private static void assertComesOut(Typed typed, Fixture drawn) {
        assertComesOut(typed, drawn, "P1", "Sở Giáo dục và Đào tạo Lạng Sơn");
    }

    private static void assertComesOut(Typed typed, Fixture drawn, String form, String unit) {
        assertThat(typed.only().form()).isEqualTo(form);
        assertThat(typed.only().period()).isEqualTo(Integer.toString(drawn.period()));
        assertThat(typed.only().unit()).isEqualTo(unit);
        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(typed.only().sheets()).containsExactly(new SheetEntry(drawn.sheet(), drawn.rows(), drawn.cells()));
    }
}
