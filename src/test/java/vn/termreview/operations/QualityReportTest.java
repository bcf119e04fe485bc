package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.WithdrawRequest;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewContent;

/** The report on data counts what the warehouse counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityReportTest {
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
        assertThat(Documents.refused(documents.write(Documents.request(null, null, directory, true, false))))
                .isEmpty();
    }

    @Test
    void the_report_on_data_counts_what_the_warehouse_counts() {
        ReviewContent quality = documents.content(Documents.request(null, null, null, true, false));
        Map<String, Object> findings = office.sql().sql("""
                        select count(*) filter (where severity = 'query') as queries,
                            count(*) filter (where severity = 'note') as notes,
                            count(explained_finding.finding_key) as explained
                        from finding
                        inner join current_submission using (submission_key)
                        left join explained_finding using (finding_key)
                        where closed_run is null and (period_code = '2015-2020'
                            or period_kind <> 'TERM' and current_submission.first_year between 2015 and 2019)""").query().singleRow();
        List<Integer> kinds = quality.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.ColumnTable.class::isInstance)
                .map(Block.ColumnTable.class::cast)
                .filter(table -> table.heads().contains("Đã giải trình"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.values().isEmpty())
                .map(row -> Integer.valueOf(row.values().get(1)))
                .toList();

        assertThat(quality.sections())
                .filteredOn(section -> section.id().equals("findings"))
                .flatExtracting(ReviewContent.Section::blocks)
                .contains(new Block.Paragraph(
                        null,
                        "Điểm cần giải trình: đã phát hiện " + findings.get("queries")
                                + ", trong đó còn 0 chưa giải trình, " + findings.get("explained")
                                + " đã giải trình, 0 đã hết nhờ bản sửa."));
        assertThat(kinds.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Integer.parseInt(String.valueOf(findings.get("queries")))
                        + Integer.parseInt(String.valueOf(findings.get("notes"))));
        assertThat(Documents.rows(quality, "Biểu E0").get(0))
                .containsExactly("11/11", "11/11", "11/11", "11/11", "11/11", "–");
    }

    @Test
    void the_ledger_of_the_report_on_data_balances_with_the_sheets() {
        ReviewContent quality = documents.content(Documents.request(null, null, null, true, false));
        List<Block.ColumnTable> tables = quality.sections().stream()
                .filter(section -> section.id().equals("annex-ledger"))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.ColumnTable.class::isInstance)
                .map(Block.ColumnTable.class::cast)
                .toList();
        long cells = tables.get(1).rows().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(value -> Long.parseLong(value.replace(".", "")))
                .sum();

        assertThat(cells).isEqualTo(office.sql().sql("""
                                select sum(nonempty_cells) from submission_sheet
                                inner join current_submission using (submission_key)
                                where period_code = '2015-2020'
                                    or period_kind <> 'TERM' and first_year between 2015 and 2019""").query(Long.class).single());
    }

    @Test
    void a_report_that_was_taken_back_is_listed_with_its_reason_and_is_missing(@TempDir Path directory) {
        try (Office corrected = Office.withSample(directory)) {
            long p2 = corrected
                    .sql()
                    .sql(
                            "select submission_key from current_submission where form_code = 'P2' and period_code = '2019'")
                    .query(Long.class)
                    .single();
            corrected.operations().withdraw(new WithdrawRequest(p2, "gửi nhầm năm"));

            ReviewContent quality = new Documents(corrected).content(Documents.request(null, null, null, true, false));

            assertThat(quality.draft()).isTrue();
            assertThat(quality.draftReasons()).contains("Chưa có Biểu P2 năm 2019.");
            assertThat(Documents.rows(quality, "Biểu P2").get(0)).startsWith("1/1", "1/1", "1/1", "1/1", "0/1");
            assertThat(quality.sections())
                    .filteredOn(section -> section.id().equals("corrections"))
                    .flatExtracting(ReviewContent.Section::blocks)
                    .filteredOn(Block.ListTable.class::isInstance)
                    .flatExtracting(block -> ((Block.ListTable) block).rows())
                    .extracting(Block.ListRow::cells)
                    .singleElement()
                    .satisfies(cells -> assertThat(cells)
                            .contains("Biểu P2 2019, Sở Giáo dục và Đào tạo Lạng Sơn", "gửi nhầm năm"));
        }
    }
}
