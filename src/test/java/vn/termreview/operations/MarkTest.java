package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.ExplainRequest;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.cli.ImportResult;
import vn.termreview.cli.MarkRequest;
import vn.termreview.cli.MarkResult;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.workbook.GridWorkbook;

/** A file goes back to its sender with what is to be mended, and comes in again; each test has a year of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkTest {

    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void anEmptyOffice(@TempDir Path here) {
        directory = here;
        office = Office.in(here);
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void errors_and_queries_of_a_file_stand_at_their_cells() throws IOException {
        long submission = received(spoiled(2015));

        MarkResult result = mark(submission);

        assertThat(result)
                .isEqualTo(new MarkResult(submission, marked(), MarkResult.Kind.MARKED, 1, 1, 0, 2, List.of()));
        try (XSSFWorkbook workbook = open(marked())) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Cần sửa");
            assertThat(comment(workbook, "P1", "D5"))
                    .startsWith("LỖI (điểm số ")
                    .contains("Tệp P1.xlsx, trang P1, ô D5: không đọc được “hai mươi”; cần một số nguyên không âm.");
            assertThat(comment(workbook, "P1", "D4")).startsWith("CẦN XEM LẠI (điểm số ");
            assertThat(workbook.getSheetAt(0).getRow(6).getCell(6).getStringCellValue())
                    .isEqualTo("Không đọc được “hai mươi”; cần một số nguyên không âm. Đề nghị sửa ô này rồi gửi lại.");
        }
    }

    @Test
    void a_marked_file_that_nobody_mended_says_what_the_original_said() {
        long submission = received(spoiled(2016));
        mark(submission);

        SubmissionEntry again = only(office.receives(marked()));

        assertThat(again.status()).isEqualTo(SubmissionStatus.UNCHANGED);
        assertThat(again.findings()).extracting(finding -> finding.code()).doesNotContain("SHEET_UNKNOWN");
        assertThat(again.sheets()).extracting(sheet -> sheet.name()).containsExactly("P1", "Cần sửa");
    }

    @Test
    void mended_in_the_marked_file_it_is_accepted_without_a_word() throws IOException {
        mark(received(spoiled(2017)));
        Path mended = directory.resolve("mended.xlsx");
        try (XSSFWorkbook workbook = open(marked())) {
            workbook.getSheet("P1").getRow(3).getCell(3).setCellValue(20);
            workbook.getSheet("P1").getRow(4).getCell(3).setCellValue(20);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            Files.write(mended, out.toByteArray());
        }

        SubmissionEntry again = only(office.receives(mended));

        assertThat(again.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.findings()).isEmpty();
        assertThat(mark(Objects.requireNonNull(again.id())))
                .returns(0, MarkResult::errors)
                .returns(0, MarkResult::queries)
                .returns(0, MarkResult::cells);
    }

    @Test
    void what_is_explained_need_not_be_mended() {
        long submission = received(Workbooks.p1(2018, Branch.any(1).with(19)));
        long query = office.operations().findings(new FindingsRequest(List.of(submission), null)).stream()
                .filter(finding -> finding.code().equals("P1_RATING_SUM"))
                .mapToLong(FindingRow::id)
                .findFirst()
                .orElseThrow();
        assertThat(mark(submission).queries()).isEqualTo(1);

        office.operations().explain(new ExplainRequest(query, "Chuyển sinh hoạt ngày 31/12 (mẫu)"));

        assertThat(mark(submission)).returns(0, MarkResult::queries).returns(0, MarkResult::cells);
    }

    @Test
    void of_a_file_with_two_forms_either_number_gives_the_one_file_with_all_marks() throws IOException {
        byte[] both = GridWorkbook.of(
                        "A",
                        List.of(
                                GridWorkbook.row("CHI BỘ VÀ ĐẢNG VIÊN năm 2019"),
                                GridWorkbook.row(
                                        "Mã chi bộ",
                                        "Chi bộ",
                                        "Tổng số đảng viên",
                                        "Hoàn thành xuất sắc",
                                        "Hoàn thành tốt",
                                        "Hoàn thành",
                                        "Không hoàn thành"),
                                GridWorkbook.row("CB01", "Chi bộ Số 1 (mẫu)", "?", 2, 17, 1, 0)))
                .sheet(
                        "B",
                        List.of(
                                GridWorkbook.row("XẾP LOẠI TỔ CHỨC năm 2019"),
                                GridWorkbook.row("Loại tổ chức", "Mã tổ chức", "Tên tổ chức", "Mức xếp loại"),
                                GridWorkbook.row("Chi bộ", "CB01", "Chi bộ Số 1 (mẫu)", "rất tốt")))
                .bytes();
        List<SubmissionEntry> entries =
                office.receives(Office.file(directory, "P1.xlsx", both)).submissions();
        assertThat(entries).hasSize(2);

        MarkResult one = mark(Objects.requireNonNull(entries.get(0).id()));
        byte[] first = Files.readAllBytes(marked());
        MarkResult other = mark(Objects.requireNonNull(entries.get(1).id()));

        assertThat(one).returns(2, MarkResult::errors).returns(2, MarkResult::cells);
        assertThat(other.errors()).isEqualTo(2);
        assertThat(Files.readAllBytes(marked())).isEqualTo(first);
        try (XSSFWorkbook workbook = open(marked())) {
            assertThat(comment(workbook, "A", "C3")).startsWith("LỖI");
            assertThat(comment(workbook, "B", "D3")).startsWith("LỖI");
        }
    }

    @Test
    void the_same_file_received_again_is_marked_like_the_one_that_counts() {
        byte[] file = spoiled(2020);
        received(file);
        SubmissionEntry again = only(office.receives(Office.file(directory, "P1 lan 2.xlsx", file)));
        assertThat(again.status()).isEqualTo(SubmissionStatus.UNCHANGED);

        MarkResult result = mark(Objects.requireNonNull(again.id()));

        assertThat(result).returns(1, MarkResult::errors).returns(1, MarkResult::queries);
        assertThat(result.remarks()).isEmpty();
    }

    @Test
    void of_a_file_that_is_no_workbook_there_is_a_list_and_the_reason() throws IOException {
        long submission = received("Mã;Tên".getBytes(StandardCharsets.UTF_8));

        var run = office.asks("mark", Long.toString(submission), "-o", marked().toString(), "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"kind\" : \"list\"", "\"errors\" : 1", "\"cells\" : 0");
        assertThat(run.err()).startsWith("Note: File P1.xlsx is no .xlsx workbook that opens");
        try (XSSFWorkbook workbook = open(marked())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getRow(6).getCell(2).getStringCellValue())
                    .isEqualTo("(whole file)");
        }
    }

    @Test
    void a_number_that_no_submission_has_and_a_directory_are_wrong_usage_and_without_a_name_it_goes_home() {
        long submission = received(spoiled(2022));

        assertThat(office.types("mark", "999").exit()).isEqualTo(2);
        assertThat(office.types("mark", submission, "-o", directory).exit()).isEqualTo(2);
        assertThat(office.types("mark", submission).exit()).isZero();
        assertThat(directory.resolve("home/marked/P1-can-sua-" + submission + ".xlsx"))
                .isRegularFile();
    }

    private static byte[] spoiled(int year) {
        return Workbooks.p1(year, Branch.any(1).with(19), Branch.any(2).with("hai mươi"), Branch.any(3));
    }

    private long received(byte[] bytes) {
        return Objects.requireNonNull(
                only(office.receives(Office.file(directory, "P1.xlsx", bytes))).id());
    }

    private static SubmissionEntry only(ImportResult result) {
        assertThat(result.submissions()).hasSize(1);
        return result.submissions().get(0);
    }

    private MarkResult mark(long submission) {
        return office.operations().mark(new MarkRequest(submission, marked()));
    }

    private Path marked() {
        return directory.resolve("back/P1 marked.xlsx");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String comment(XSSFWorkbook workbook, String sheet, String cell) {
        return Objects.requireNonNull(workbook.getSheet(sheet).getCellComment(new CellAddress(cell)), cell)
                .getString()
                .getString();
    }
}
