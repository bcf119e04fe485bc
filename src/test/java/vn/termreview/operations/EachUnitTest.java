package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.cli.WithdrawRequest;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.problem.Language;
import vn.termreview.review.PdfRenderer;

/** One document for each branch and each district of a term: which, in how long, and which of them are drafts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachUnitTest {

    /** Ten seconds on two idle cores; other work on the machine may take three quarters of it. */
    private static final Duration BOUND = Duration.ofSeconds(40);

    /** The district of the sample whose one query nobody has explained here. */
    private static final String ASKED = "183";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void the_sample_is_received(@TempDir Path directory) {
        office = Office.withSample(directory);
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void eighteen_documents_of_a_term_are_written_in_time(@TempDir Path directory) throws IOException {
        long begun = System.nanoTime();

        ReviewResult result = office.operations().review(eachUnit(directory), new Office.Quiet());

        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("18 documents of 2015-2020 in " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(BOUND);
        assertThat(result.files())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 7).mapToObj(branch -> "CB0" + branch),
                                Stream.of("178", "180", "181", "182", "183", "184", "185", "186", "187", "188", "189"))
                        .map(unit -> "bao-cao-nhiem-ky-2015-2020-" + unit + ".pdf")
                        .toList());
        assertThat(result.documents()).extracting(ReviewResult.Document::kind).containsOnly("unit");
        assertThat(Documents.refused(result)).isEmpty();
    }

    @Test
    void printing_all_again_gives_the_same_bytes(@TempDir Path directory) throws IOException {
        ReviewResult first = office.operations().review(eachUnit(directory.resolve("a")), new Office.Quiet());
        ReviewResult second = office.operations().review(eachUnit(directory.resolve("b")), new Office.Quiet());

        for (int i = 0; i < first.files().size(); i++) {
            assertThat(Files.readAllBytes(second.files().get(i)))
                    .isEqualTo(Files.readAllBytes(first.files().get(i)));
        }
    }

    @Test
    void a_unit_s_missing_form_makes_only_its_own_document_a_draft(@TempDir Path directory) {
        try (Office incomplete = Office.withSample(directory)) {
            incomplete
                    .operations()
                    .withdraw(new WithdrawRequest(submission(incomplete, "E0", "2018", "185"), "gửi nhầm năm"));

            List<ReviewDocuments.Composed> drafts = documents(incomplete, eachUnit(directory)).stream()
                    .filter(document -> document.content().draft() && !ASKED.equals(document.unit()))
                    .toList();

            assertThat(drafts).extracting(ReviewDocuments.Composed::unit).containsExactly("185");
            assertThat(drafts.get(0).content().draftReasons())
                    .containsExactly("Huyện Bắc Sơn chưa gửi Biểu E0 năm học 2018-2019.");
        }
    }

    @Test
    void a_missing_form_of_all_branches_makes_each_branch_s_document_a_draft_and_no_district_s(
            @TempDir Path directory) {
        try (Office incomplete = Office.withSample(directory)) {
            incomplete
                    .operations()
                    .withdraw(new WithdrawRequest(submission(incomplete, "P2", "2019", "SO"), "gửi nhầm năm"));

            assertThat(documents(incomplete, eachUnit(directory)))
                    .filteredOn(document -> document.content().draft() && !ASKED.equals(document.unit()))
                    .extracting(ReviewDocuments.Composed::unit)
                    .containsExactly("CB01", "CB02", "CB03", "CB04", "CB05", "CB06", "CB07");
        }
    }

    @Test
    void an_open_query_makes_the_document_of_the_unit_in_whose_row_it_stands_a_draft(@TempDir Path directory) {
        List<String> asked = office.sql().sql("""
                        select distinct dim_unit.unit_code from finding
                        inner join current_submission using (submission_key)
                        inner join row_binding on row_binding.submission_key = finding.submission_key
                            and row_binding.sheet_name = finding.sheet_name
                            and row_binding.row_no = substring(cell from '[0-9]+$')::integer
                        inner join unit_year on unit_year.unit_key = row_binding.unit_key
                            and unit_year.year = current_submission.first_year
                        inner join dim_unit on dim_unit.unit_key = coalesce(district_key, unit_year.unit_key)
                        where severity = 'query' and closed_run is null
                            and current_submission.first_year between 2015 and 2019 order by 1""").query(String.class).list();

        assertThat(asked).isNotEmpty();
        assertThat(documents(office, eachUnit(directory)))
                .filteredOn(document -> document.content().draft())
                .extracting(ReviewDocuments.Composed::unit)
                .containsExactlyElementsOf(asked);
    }

    @Test
    void an_archive_accepts_each_kind_and_no_word_of_it_is_lost(@TempDir Path directory) throws Exception {
        for (ReviewRequest request : List.of(
                Documents.request(null, 2019, directory, false, false),
                Documents.request("CB01", null, directory, false, false),
                Documents.request("185", null, directory, false, false),
                Documents.request(null, null, directory, true, false))) {
            ReviewContent content = documents(office, request).get(0).content();
            byte[] pdf = new PdfRenderer().render(content);

            assertThat(isArchival(pdf)).isTrue();
            String printed = dense(text(pdf));
            assertThat(words(content)).hasSizeGreaterThan(50).allSatisfy(word -> assertThat(printed)
                    .contains(dense(word)));
        }
    }

    private static boolean isArchival(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            return validator.validate(parser).isCompliant();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without what only parts words, and without what raised digits become. */
    private static String dense(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0\u2060\ufeff]+", "");
    }

    private static List<String> words(ReviewContent content) {
        return content.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()), section.blocks().stream().flatMap(EachUnitTest::words)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Block.Note note) {
            return Stream.of(note.text());
        } else if (block instanceof Block.ColumnTable table) {
            return Stream.concat(
                    table.heads().stream(),
                    table.rows().stream().flatMap(row -> Stream.concat(Stream.of(row.label()), row.values().stream())));
        } else if (block instanceof Block.YearTable table) {
            return Stream.concat(
                    table.heads().stream(),
                    table.rows().stream().flatMap(row -> Stream.concat(Stream.of(row.label()), row.values().stream())));
        } else if (block instanceof Block.ListTable table) {
            return Stream.concat(table.heads().stream(), table.rows().stream().flatMap(row -> row.cells().stream()));
        } else if (block instanceof Block.TargetTable table) {
            return table.rows().stream()
                    .flatMap(row -> Stream.concat(
                            Stream.of(row.indicator(), row.achieved(), row.verdictText()), row.values().stream()));
        }
        return Stream.of();
    }

    private static List<ReviewDocuments.Composed> documents(Office office, ReviewRequest request) {
        return new ReviewDocuments(office.statements(), Language.VI, new ReviewData.Hashes("t", "f", "v")).of(request);
    }

    private static ReviewRequest eachUnit(Path directory) {
        return Documents.request(null, null, directory, false, true);
    }

    private static long submission(Office office, String form, String period, String unit) {
        return office.sql()
                .sql("select submission_key from current_submission"
                        + " where form_code = ? and period_code = ? and unit_code = ?")
                .params(form, period, unit)
                .query(Long.class)
                .single();
    }
}
