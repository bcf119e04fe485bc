package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.Verdict;
import vn.termreview.review.OfficeNumbers;
import vn.termreview.review.PrintedParagraphs;
import vn.termreview.review.PrintedTables;
import vn.termreview.review.SentenceReader;
import vn.termreview.review.Statement;

/** Every sentence of the finished PDF, read back by its template, says what the warehouse knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedSentencesInWarehouseTest {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void the_sample_is_received_and_explained(@TempDir Path directory) {
        office = Office.withSample(directory);
        new DemoExplanations(office.statements(), request -> office.operations().explain(request))
                .record(new Office.Quiet());
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"2015-2020, 170, 250", "2020-2025, 170, 250"})
    void every_number_and_every_verb_of_a_sentence_is_that_of_the_warehouse(
            String term, int leastStatements, int leastNumbers, @TempDir Path directory) throws IOException {
        SentenceReader reader = SentenceReader.of("vi", names());
        SentenceProof proof =
                new SentenceProof(office, term, office.operations().figures(FiguresRequest.of(term)));
        List<Pattern> written = written(term);
        List<String> unknown = new ArrayList<>();

        for (String paragraph : PrintedParagraphs.of(pdf(term, directory))) {
            Optional<List<Statement>> sentences = reader.paragraph(paragraph);
            boolean isWritten = written.stream()
                    .anyMatch(pattern -> pattern.matcher(paragraph).matches());
            sentences.ifPresent(proof::paragraph);
            if (sentences.isEmpty() && !isWritten) {
                unknown.add(paragraph);
            }
        }

        SoftAssertions.assertSoftly(all -> {
            all.assertThat(unknown).as("sentences that no template made").isEmpty();
            all.assertThat(proof.wrong()).as("other than the warehouse").isEmpty();
            all.assertThat(proof.statements()).as("statements read").isGreaterThanOrEqualTo(leastStatements);
            all.assertThat(proof.numbers()).as("numbers compared").isGreaterThanOrEqualTo(leastNumbers);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đầu nhiệm kỳ, Đảng bộ có 134 đảng viên; đến cuối năm 2019 có 145 đảng viên, tăng 10 đảng viên.",
                "Đầu nhiệm kỳ, Đảng bộ có 134 đảng viên; đến cuối năm 2019 có 144 đảng viên, giảm 10 đảng viên.",
                "Đảng viên hoàn thành tốt nhiệm vụ trở lên đạt chỉ tiêu (≥ 95 %) ở tất cả các năm; thấp nhất là năm 2015"
                        + " với 98,5 %.",
                "Đảng viên hoàn thành tốt nhiệm vụ trở lên vượt chỉ tiêu (≥ 95 %) ở tất cả các năm; thấp nhất là năm 2019"
                        + " với 98,6 %, cao hơn 3,6 điểm phần trăm.",
                "Chi bộ hoàn thành tốt nhiệm vụ trở lên các năm 2015–2020 đều là 100 %.",
                "Học sinh tiểu học học 2 buổi/ngày giảm từ 83,0 % (năm học 2015-2016) xuống 95,5 % (năm học 2019-2020),"
                        + " giảm 12,5 điểm phần trăm.",
                "Trong nhiệm kỳ, có 1 lượt tổ chức đảng, đảng viên bị kỷ luật.",
                "Trong nhiệm kỳ, công nhận mới 82 trường, công nhận lại 118 trường, nâng mức 21 trường; 10 lượt trường hết"
                        + " hiệu lực mà chưa được công nhận lại."
            })
    void a_sentence_that_is_not_so_is_found(String sentence) {
        SentenceProof proof =
                new SentenceProof(office, "2015-2020", office.operations().figures(FiguresRequest.of("2015-2020")));

        proof.paragraph(SentenceReader.of("vi", names()).paragraph(sentence).orElseThrow());

        assertThat(proof.wrong()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015-2020, 6", "2020-2025, 24"})
    void every_target_achievement_and_verdict_of_the_tables_is_that_of_the_warehouse(
            String term, int leastVerdicts, @TempDir Path directory) throws IOException {
        KnownFigures figures =
                new KnownFigures(office.operations().figures(FiguresRequest.of(term)), new OfficeNumbers("vi"));
        FigureWords words = new FigureWords(new OfficeNumbers("vi"));
        List<String> wrong = new ArrayList<>();
        int verdicts = 0;

        for (PrintedTables.Table table : PrintedTables.of(pdf(term, directory))) {
            int verdict = table.heads().indexOf("So với NQ");
            for (PrintedTables.Row row : verdict < 0 ? List.<PrintedTables.Row>of() : table.rows()) {
                FigureRow known = figures.figure(figures.codeAt(row.cells().get(1)), null);
                String target = row.cells().get(table.heads().indexOf("NQ đề ra"));
                String achieved = row.cells().get(table.heads().indexOf("Thực hiện"));
                String printed = row.cells().get(verdict);
                verdicts += known.target() == null ? 0 : 1;
                if (!words.isCell(achieved, known)
                        || !words.isTargetCell(target, known)
                        || !printed.startsWith(sign(known.verdict()))
                        || !printed.contains(known.code())) {
                    wrong.add(row.cells() + " / " + known);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(verdicts).as("verdicts read").isGreaterThanOrEqualTo(leastVerdicts);
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "▲ vượt";
            case MET -> "● đạt";
            case MISSED -> "▼ chưa đạt";
            case INSUFFICIENT -> "○ chưa đủ dữ liệu";
            case INCOMPARABLE -> "○ không so sánh được";
            case NONE -> "";
        };
    }

    private List<String> names() {
        return office.sql()
                .sql("select indicator_name from indicator")
                .query(String.class)
                .list();
    }

    /** What people wrote, with anything where they name a figure. */
    private List<Pattern> written(String term) {
        return office
                .sql()
                .sql("select paragraph from current_paragraph where term_code = :term")
                .param("term", term)
                .query(String.class)
                .list()
                .stream()
                .map(PrintedParagraphs::written)
                .toList();
    }

    private byte[] pdf(String term, Path directory) throws IOException {
        return Files.readAllBytes(office.operations()
                .review(
                        new ReviewRequest(term, directory, List.of(ReviewFormat.PDF), null, false, null),
                        new Office.Quiet())
                .files()
                .get(0));
    }
}
