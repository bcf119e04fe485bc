package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FindingEntry;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.workbook.GridWorkbook;

/** What an import says of the one cell that would mend sums that fail. */
class CorrectionImportTest {

    private static final List<String> HEADER = List.of(
            "Mã chi bộ",
            "Chi bộ",
            "Tổng số đảng viên",
            "Hoàn thành xuất sắc",
            "Hoàn thành tốt",
            "Hoàn thành",
            "Không hoàn thành",
            "Chưa xếp loại");

    private static SubmissionEntry receive(Path directory, List<List<@Nullable Object>> rows) {
        byte[] bytes = Workbooks.sheet(List.of("CHI BỘ VÀ ĐẢNG VIÊN", "Năm 2019"), HEADER, rows);
        try (Office office = Office.in(directory)) {
            return office.types("import", Office.file(directory, "p1.xlsx", bytes))
                    .only();
        }
    }

    @Test
    void a_row_and_a_total_that_one_cell_would_mend_both_name_it(@TempDir Path directory) {
        SubmissionEntry entry = receive(
                directory,
                List.of(
                        GridWorkbook.row("CB01", "Chi bộ Số 1 (mẫu)", 25, 3, 12, 1, 0, 0),
                        GridWorkbook.row("CB02", "Chi bộ Số 2 (mẫu)", 22, 3, 18, 1, 0, 0),
                        GridWorkbook.row(null, "Tổng cộng", 47, 6, 39, 2, 0, 0)));

        assertThat(Findings.of(entry))
                .containsExactlyInAnyOrder("query TOTAL_DIFFERS | E6 | 39 | 30", "query P1_RATING_SUM | C4 | 25 | 16");
        assertThat(entry.findings())
                .extracting(FindingEntry::message)
                .allMatch(
                        message -> message.endsWith(" Nếu ô E4 là 21 thay vì 12 thì các phép cộng có ô này đều khớp."));
    }

    @Test
    void a_row_that_several_cells_would_mend_names_none(@TempDir Path directory) {
        SubmissionEntry entry =
                receive(directory, List.of(GridWorkbook.row("CB01", "Chi bộ Số 1 (mẫu)", 25, 1, 16, 1, 0, 5)));

        assertThat(entry.findings())
                .extracting(FindingEntry::message)
                .singleElement()
                .satisfies(message -> assertThat(message).endsWith("Đề nghị kiểm tra lại hoặc giải trình."));
    }
}
