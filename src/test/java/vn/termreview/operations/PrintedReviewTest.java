package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.sample.SampleInbox;

/** What the warehouse says is what stands on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedReviewTest {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @BeforeAll
    void the_sample_is_received_and_explained(@TempDir Path directory) throws IOException {
        inbox = directory.resolve("inbox");
        new SampleInbox().write(inbox);
        office = Office.withSample(directory);
        new DemoExplanations(office.statements(), request -> office.operations().explain(request))
                .record(new Office.Quiet());
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void the_review_of_2015_2020_says_the_published_figures_in_sentences(@TempDir Path directory) throws IOException {
        String text = text(review(office, "2015-2020", directory));

        assertThat(text)
                .contains(
                        "Đầu nhiệm kỳ, Đảng bộ có 134 đảng viên; đến cuối năm 2019 có 144 đảng viên, tăng 10 đảng viên.")
                .contains("Cuối năm 2019, Đảng bộ có 7 chi bộ trực thuộc")
                .contains(
                        "Vượt: Đảng viên hoàn thành tốt nhiệm vụ trở lên (98,5 %; chỉ tiêu ≥ 95 %); Trường đạt chuẩn quốc gia còn hiệu lực"
                                + " (222 trường; chỉ tiêu ≥ 205 trường).")
                .contains("năm 2019 là 98,6 % (138/140)")
                .contains("Năm 2019, đảng viên hoàn thành xuất sắc là 21/140 đảng viên được đánh giá, 15,0 %.")
                .contains("Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên cả 5 năm của nhiệm kỳ.")
                .contains("Chi bộ hoàn thành tốt nhiệm vụ trở lên các năm 2015–2019 đều là 100 %.")
                .contains("222 trường; chỉ tiêu ≥ 205 trường")
                .contains("11/11 huyện")
                .contains("DỮ LIỆU MẪU")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void the_review_of_2015_2020_says_the_published_figures_in_tables(@TempDir Path directory) throws IOException {
        String text = text(review(office, "2015-2020", directory));

        assertThat(text)
                .contains("136 138 140 142 144 144")
                .containsPattern("≥ 95 98,5 98,5 98,5 98,6 98,6 .*98,5 .*▲ vượt")
                .contains("Hoàn thành xuất sắc 20 20 20 21 21")
                .contains("Được đánh giá 134 135 136 140 140")
                .contains("A7-15-20");
    }

    @Test
    void the_review_of_2015_2020_says_what_became_of_the_schools(@TempDir Path directory) throws IOException {
        String text = text(review(office, "2015-2020", directory));

        assertThat(text)
                .contains("Năm học 2019-2020, toàn tỉnh có 663 trường")
                .contains("Đến hết năm học 2019-2020, toàn tỉnh có 222 trường đạt chuẩn quốc gia còn hiệu lực, vượt 17"
                        + " trường so với chỉ tiêu (≥ 205 trường).")
                .contains("trường đạt chuẩn quốc gia chiếm 33,5 % tổng số trường (222/663)")
                .contains("Còn hiệu lực cuối năm học 164 178 192 207 222")
                .contains("Hết hiệu lực 2 2 2 2 2")
                .contains("Huyện, thành phố đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 các năm 2015–2019 đều là 11/11"
                        + " huyện.")
                .containsPattern(
                        "Học sinh tiểu học học 2 buổi/ngày tăng qua từng năm, .* lên 95,5 % \\(năm học 2019-2020\\)")
                .contains("tỷ lệ này là 66.850/70.000 học sinh")
                .containsPattern("Trẻ 6 tuổi vào lớp 1 tăng qua từng năm")
                .containsPattern("Trẻ 6-11 tuổi ra lớp tăng qua từng năm")
                .containsPattern(" 222 Trường ");
    }

    @Test
    void the_end_of_the_districts_is_said_and_nothing_is_compared_with_them(@TempDir Path directory)
            throws IOException {
        String text = text(review(office, "2025-2030", directory));

        assertThat(text)
                .contains("giảm từ 194 (cuối năm 2024) xuống 65 (cuối năm 2025), giảm 129")
                .contains("Cấp huyện kết thúc hoạt động từ 01/7/2025")
                .contains(
                        "mức độ 3: các năm 2025–2029 không so sánh được, vì cấp huyện kết thúc hoạt động từ 01/7/2025")
                .contains("Phường Lương Văn Tri")
                .contains("DỮ LIỆU MẪU");
    }

    @Test
    void every_source_stands_there_with_its_hash(@TempDir Path directory) throws IOException {
        String text = text(review(office, "2020-2025", directory)).replace(" ", "");
        List<String> hashes = office.sql()
                .sql("select sha256 from run_file where path ~ '^202[0-4]/' or path like '%2020-2025/%'")
                .query(String.class)
                .list();

        assertThat(hashes).hasSizeGreaterThanOrEqualTo(100).allSatisfy(hash -> assertThat(text)
                .contains(hash));
    }

    @Test
    void lists_of_earlier_years_that_figures_rest_on_and_the_next_targets_are_sources_too(@TempDir Path directory)
            throws IOException {
        String text = text(review(office, "2020-2025", directory)).replace(" ", "");
        List<String> hashes = office.sql()
                .sql("select sha256 from run_file inner join submission using (run_id, file_no)"
                        + " where status = 'accepted' and ((form_code = 'E2' and period_code between '2016' and '2019')"
                        + " or (form_code = 'T0' and period_code = '2025-2030'))")
                .query(String.class)
                .list();

        assertThat(hashes).hasSize(5).allSatisfy(hash -> assertThat(text).contains(hash));
    }

    @Test
    void printing_again_gives_the_same_bytes(@TempDir Path one, @TempDir Path other) throws IOException {
        byte[] first =
                Files.readAllBytes(review(office, "2020-2025", one).files().get(0));
        byte[] second =
                Files.readAllBytes(review(office, "2020-2025", other).files().get(0));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_missing_form_makes_it_a_draft_that_names_the_gap(@TempDir Path directory) throws IOException {
        try (Office incomplete = Office.in(directory)) {
            incomplete.receives(inbox.resolve("2015"), inbox.resolve("2016"), inbox.resolve("nhiem-ky-2015-2020"));

            ReviewResult result = review(incomplete, "2015-2020", directory);

            assertThat(result.draft()).isTrue();
            assertThat(text(result)).contains("DỰ THẢO").contains("Biểu P1").contains("2019");
        }
    }

    @Test
    void each_format_is_a_file_of_the_same_name_and_the_same_words(@TempDir Path directory) throws IOException {
        ReviewResult result = office.operations()
                .review(
                        new ReviewRequest(
                                "2015-2020",
                                directory,
                                List.of(ReviewFormat.PDF, ReviewFormat.DOCX, ReviewFormat.XLSX),
                                null,
                                false,
                                null),
                        new Office.Quiet());

        assertThat(result.files())
                .containsExactly(
                        directory.resolve("bao-cao-nhiem-ky-2015-2020.pdf"),
                        directory.resolve("bao-cao-nhiem-ky-2015-2020.docx"),
                        directory.resolve("bao-cao-nhiem-ky-2015-2020.xlsx"),
                        directory.resolve("bao-cao-nhiem-ky-2015-2020-truy-nguyen.csv"));
        try (var document = new XWPFDocument(Files.newInputStream(result.files().get(1)))) {
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains(
                            "Năm 2019, đảng viên hoàn thành xuất sắc là 21/140 đảng viên được đánh giá, 15,0\u00a0%.");
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(result.files().get(2)))) {
            assertThat(workbook.getSheet("Số liệu").getLastRowNum()).isGreaterThan(1000);
        }
    }

    private static ReviewResult review(Office office, String term, @Nullable Path directory) {
        return office.operations()
                .review(
                        new ReviewRequest(term, directory, List.of(ReviewFormat.PDF), null, false, null),
                        new Office.Quiet());
    }

    private static String text(ReviewResult result) throws IOException {
        try (var document = Loader.loadPDF(result.files().get(0).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
