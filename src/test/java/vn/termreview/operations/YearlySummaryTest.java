package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.DocumentForm;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;

/** The yearly summary says what the warehouse says of its year, beside the year before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearlySummaryTest {
    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Documents documents;

    @BeforeAll
    void the_sample_is_received_and_explained(@TempDir Path directory) {
        office = Office.withSample(directory);
        new DemoExplanations(office.statements(), request -> office.operations().explain(request))
                .record(new Office.Quiet());
        documents = new Documents(office);
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void an_archive_accepts_it_as_pdf_a_2u(@TempDir Path directory) throws IOException {
        assertThat(Documents.refused(documents.write(Documents.request(null, 2019, directory, false, false))))
                .isEmpty();
    }

    @Test
    void a_yearly_summary_has_the_figures_of_its_year_and_of_the_year_before() {
        ReviewContent year = documents.content(Documents.request(null, 2019, null, false, false));

        assertThat(year.subject()).isEqualTo("Tổng kết năm 2019, năm học 2019-2020");
        assertThat(year.years()).containsExactly(2019);
        assertThat(year.draft()).isFalse();
        assertThat(Documents.targets(year))
                .filteredOn(
                        row -> row.code().equals("NATSTD_STOCK") || row.code().equals("MEM_TOTAL"))
                .extracting(row -> row.values() + " " + row.achieved() + " " + row.verdictText())
                .containsOnly(
                        List.of(documents.whole("NATSTD_STOCK", 2018), documents.whole("NATSTD_STOCK", 2019))
                                + " +15 vượt",
                        List.of(documents.whole("MEM_TOTAL", 2018), documents.whole("MEM_TOTAL", 2019)) + " +2 –");
        assertThat(year.figures())
                .filteredOn(figure -> figure.scope().isWidest())
                .extracting(ReviewData.Figure::year)
                .containsOnly(2018, 2019);
    }

    @Test
    void a_yearly_summary_says_the_year_in_sentences_and_nothing_of_the_term(@TempDir Path directory)
            throws IOException {
        String text = Documents.text(documents.write(Documents.request(null, 2019, directory, false, false)), 0);

        assertThat(text)
                .contains("Đầu năm, Đảng bộ có 142 đảng viên; đến cuối năm 2019 có 144 đảng viên, tăng 2 đảng viên.")
                .contains("222 trường đạt chuẩn quốc gia còn hiệu lực, vượt 17 trường so với chỉ tiêu")
                .contains("Trường đạt chuẩn quốc gia còn hiệu lực 222 trường (tăng 15 trường)")
                .contains("Tỷ lệ đảng viên hoàn thành tốt trở lên năm 2019 là 98,6 % (138/140).")
                .doesNotContain("nhiệm kỳ 2020–2025")
                .doesNotContain("Trong nhiệm kỳ")
                .doesNotContain("tất cả các năm");
    }

    @Test
    void a_year_before_which_nothing_is_known_stands_alone() {
        ReviewContent year = documents.content(Documents.request(null, 2015, null, false, false));

        assertThat(Documents.targets(year)).allSatisfy(row -> {
            assertThat(row.values()).hasSize(1);
            assertThat(row.trend()).isEmpty();
        });
    }

    @Test
    void the_first_year_of_a_term_is_compared_with_the_last_of_the_term_before() {
        ReviewContent year = documents.content(Documents.request(null, 2020, null, false, false));

        assertThat(Documents.targets(year))
                .filteredOn(row -> row.code().equals("MEM_TOTAL"))
                .extracting(Block.TargetRow::values)
                .contains(List.of(documents.whole("MEM_TOTAL", 2019), documents.whole("MEM_TOTAL", 2020)));
    }

    @Test
    void number_and_date_of_issue_stand_at_the_head_of_every_kind() {
        ReviewRequest.Issue issue = new ReviewRequest.Issue(DocumentForm.PARTY, "12-BC/ĐU", LocalDate.of(2020, 2, 5));
        List<ReviewRequest> requests = List.of(
                new ReviewRequest(null, null, List.of(ReviewFormat.PDF), null, false, null, 2019, false, false, issue),
                new ReviewRequest(
                        "2015-2020", null, List.of(ReviewFormat.PDF), "185", false, null, null, false, false, issue),
                new ReviewRequest(
                        "2015-2020", null, List.of(ReviewFormat.PDF), null, false, null, null, true, false, issue));

        assertThat(requests)
                .allSatisfy(request -> assertThat(documents.content(request).heading())
                        .satisfies(heading -> {
                            assertThat(heading.numberLine()).isEqualTo("Số 12-BC/ĐU");
                            assertThat(heading.placeAndDate()).isEqualTo("Lạng Sơn, ngày 05 tháng 02 năm 2020");
                        }));
    }
}
