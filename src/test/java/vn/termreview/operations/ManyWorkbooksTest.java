package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.form.MatrixSheets;
import vn.termreview.operations.Office.Typed;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

/** A year's workbooks of all schools at once: a bad one spoils itself alone. */
class ManyWorkbooksTest {
    private static final int SCHOOLS = 650;
    private static final int BAD = 333;

    @Test
    void of_650_workbooks_the_one_that_is_cut_off_is_reported_and_649_are_accepted(@TempDir Path directory) {
        Path inbox = directory.resolve("inbox");
        for (int school = 1; school <= SCHOOLS; school++) {
            byte[] bytes = MatrixSheets.classesOf(name(school)).bytes();
            byte[] sent = school == BAD ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
            Office.file(inbox, code(school) + "/02-TH.xlsx", sent);
        }
        try (Office office = Office.in(directory)) {
            office.types("import", Office.file(directory, "E0.xlsx", schools()));

            Typed typed = office.types("import", inbox);

            assertThat(typed.exit()).isEqualTo(3);
            assertThat(typed.entries()).hasSize(SCHOOLS);
            assertThat(typed.entries())
                    .filteredOn(entry -> entry.status() == SubmissionStatus.ACCEPTED)
                    .hasSize(SCHOOLS - 1)
                    .extracting(SubmissionEntry::unit)
                    .doesNotHaveDuplicates()
                    .doesNotContain(name(BAD));
            assertThat(typed.entries())
                    .filteredOn(entry -> entry.status() != SubmissionStatus.ACCEPTED)
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.status()).isEqualTo(SubmissionStatus.REJECTED);
                        assertThat(entry.file()).isEqualTo(code(BAD) + "/02-TH.xlsx");
                        assertThat(entry.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                                .isEqualTo(ProblemCode.FILE_DAMAGED.name()));
                    });
        }
    }

    private static byte[] schools() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int school = 1; school <= SCHOOLS; school++) {
            rows.add(GridWorkbook.row(code(school), name(school), 10, 250));
        }
        return FormSheets.of("E0", 2019, null, List.of("Mã trường", "Tên trường", "Số lớp", "Số học sinh"), rows);
    }

    private static String code(int school) {
        return String.format(Locale.ROOT, "2018%04d", school);
    }

    private static String name(int school) {
        return "Trường Tiểu học Số " + school + " (mẫu)";
    }
}
