package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.cli.CliRun;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.edition.EnglishFixtures;
import vn.termreview.edition.ReviewData;
import vn.termreview.problem.Language;
import vn.termreview.problem.VietnameseLetters;

/** The whole sample, asked in English: no Vietnamese but names, cell contents and what people wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishAnswersTest {

    private static final Pattern PAGE_NUMBER = Pattern.compile("^\\s*\\d+\\s*\\R");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private List<String> allowed;

    @BeforeAll
    void the_sample_is_received_and_explained(@TempDir Path directory) {
        office = Office.withSample(directory);
        new DemoExplanations(office.statements(), request -> office.operations().explain(request))
                .record(new Office.Quiet());
        allowed = new ArrayList<>(List.of("Đảng bộ Sở Giáo dục và Đào tạo Lạng Sơn", "Tỉnh Lạng Sơn"));
        for (String term : List.of("2015-2020", "2020-2025")) {
            allowed.addAll(EnglishFixtures.allowed(data(term)));
        }
        allowed.addAll(column("select distinct unit_name from unit_version"));
        allowed.addAll(column("select distinct unit_name from submission where unit_name is not null"));
        allowed.addAll(column("select distinct sheet_name from submission_sheet"));
        allowed.addAll(column("select distinct path from run_file"));
        allowed.addAll(column("select distinct words from year_figure where words is not null"));
        for (FindingRow finding : office.operations().findings(new FindingsRequest(List.of(), null))) {
            Stream.of(finding.sheet(), finding.found(), finding.expected(), finding.explanation())
                    .flatMap(Stream::ofNullable)
                    .forEach(allowed::add);
        }
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-2020", "2020-2025"})
    void a_printed_review_is_english_to_its_end(String term, @TempDir Path directory) throws IOException {
        String text = printed(term, directory);

        assertThat(VietnameseLetters.in(text, allowed)).isEmpty();
        assertThat(text).contains("Members rated good or better", "Annex 12. Sources");
    }

    @Test
    void the_review_says_the_published_figures_in_english(@TempDir Path directory) throws IOException {
        String text = printed("2015-2020", directory).replaceAll("[\\s\u00a0]+", " ");

        assertThat(text)
                .contains("The term began with 134 members. At the end of 2019 there were 144, an increase of 10.")
                .contains("Schools at national standard (222 schools; target ≥ 205 schools).")
                .contains("The committee was rated good or better in all 5 years of the term.")
                .contains("Labour Order, first class: 1 collective;")
                .contains("10 districts at level 2; 1 district at level 1.")
                .contains("a rise from 47.2% (the school year 2015-2016)")
                .contains("by 1 percentage point.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "findings",
                "figures --term 2015-2020",
                "figures --term 2020-2025",
                "figures --term 2020-2025 --borders 2025-07-01",
                "figures --term 2015-2020 --json",
                "runs",
                "trace A7-19",
                "trace B2-15-20",
                "trace A99-19",
                "withdraw 999999 --reason mistake",
                "explain 999999 --text true"
            })
    void a_command_answers_in_english(String command) {
        CliRun run = office.asks(command.split(" ", -1));

        assertThat(run.out() + run.err()).isNotBlank();
        assertThat(VietnameseLetters.in(run.out() + run.err(), allowed)).isEmpty();
    }

    @Test
    void a_level_and_an_indicator_are_named_in_the_language_asked_for() {
        assertThat(office.asks("figures", "--term", "2015-2020").out())
                .contains("PC_RATING  Rating of the Party Committee")
                .contains("Good");
        assertThat(office.operations().figures(FiguresRequest.of("2015-2020")))
                .anySatisfy(figure -> assertThat(figure.text()).isEqualTo("Hoàn thành tốt nhiệm vụ"));
    }

    @Test
    void every_name_of_the_catalogue_is_there_in_english() {
        assertThat(pairs("indicator_name", "indicator")).hasSize(38).allSatisfy(pair -> assertThat(pair.vietnamese())
                .isNotEqualTo(pair.english()));
        assertThat(pairs("unit_name", "indicator"))
                .allSatisfy(pair -> assertThat(pair.english().equals(pair.vietnamese()))
                        .isEqualTo(pair.vietnamese().equals("%")));
        assertThat(pairs("value_name", "value_name")).isNotEmpty().allSatisfy(pair -> assertThat(pair.vietnamese())
                .isNotEqualTo(pair.english()));
        assertThat(pairs("level_name", "rating_level")).isNotEmpty().allSatisfy(pair -> assertThat(pair.vietnamese())
                .isNotEqualTo(pair.english()));
        assertThat(column("select unit_of_one_english from indicator"))
                .allSatisfy(unit -> assertThat(unit).isNotBlank());
    }

    private List<Pair> pairs(String column, String table) {
        List<Pair> pairs = office.sql()
                .sql("select " + column + ", " + column + "_english from " + table)
                .query((row, n) -> new Pair(row.getString(1), row.getString(2)))
                .list();
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.vietnamese()).isNotBlank();
            assertThat(pair.english()).isNotBlank();
            assertThat(VietnameseLetters.in(pair.english(), List.of())).isEmpty();
        });
        return pairs;
    }

    private List<String> column(String query) {
        return office.sql().sql(query).query(String.class).list();
    }

    private ReviewData data(String term) {
        return new ReviewDataLoader(office.statements(), Language.EN)
                .load(
                        new Terms(office.statements()).named(term),
                        new ReviewData.Hashes("a", "b", "c"),
                        ReviewRequest.Issue.NONE);
    }

    /** The text of all pages, without their numbers, so that a sentence goes on over the edge. */
    private String printed(String term, Path directory) throws IOException {
        Path file = office.in(Language.EN)
                .review(
                        new ReviewRequest(term, directory, List.of(ReviewFormat.PDF), null, false, null),
                        new Office.Quiet())
                .files()
                .get(0);
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(PAGE_NUMBER.matcher(stripper.getText(document)).replaceFirst(""));
            }
        }
        return text.toString();
    }

    /** A name in both languages. */
    private record Pair(String vietnamese, String english) {}
}
