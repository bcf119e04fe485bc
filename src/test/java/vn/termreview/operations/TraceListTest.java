package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.cli.Scope;

/** Beside the printed review lies the list of all cells that its figures come from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceListTest {
    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private List<Map<String, String>> rows;

    @SuppressWarnings("NullAway.Init")
    private ReviewResult result;

    @BeforeAll
    void the_review_is_printed(@TempDir Path directory) throws IOException {
        office = Office.withSample(directory);
        result = new Documents(office).write(Documents.request(null, null, directory, false, false));
        Path list = result.files().get(1);
        String text = Files.readString(list, StandardCharsets.UTF_8).substring(1);
        try (MappingIterator<Map<String, String>> read = CsvMapper.builder()
                .build()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            rows = read.readAll();
        }
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void the_list_lies_beside_the_pdf() {
        assertThat(result.files())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly("bao-cao-nhiem-ky-2015-2020.pdf", "bao-cao-nhiem-ky-2015-2020-truy-nguyen.csv");
    }

    @Test
    void what_the_cells_add_sums_to_each_figure_of_a_year() {
        Map<String, BigDecimal> sums = new HashMap<>();
        rows.forEach(row -> sums.merge(
                row.get("code") + " " + row.get("part"),
                new BigDecimal(Objects.requireNonNull(row.get("contribution"))),
                BigDecimal::add));

        int compared = 0;
        for (FigureRow figure : office.operations().figures(FiguresRequest.of("2015-2020"))) {
            if (isListed(figure)) {
                compared += compare(sums, figure, "numerator", figure.numerator());
                compared += compare(sums, figure, "denominator", figure.denominator());
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    private static boolean isListed(FigureRow figure) {
        return figure.year() != null && (figure.scope() == Scope.COMMITTEE || figure.scope() == Scope.PROVINCE);
    }

    private static int compare(
            Map<String, BigDecimal> sums, FigureRow figure, String part, @Nullable BigDecimal expected) {
        if (expected == null) {
            return 0;
        }
        assertThat(sums.getOrDefault(figure.code() + " " + part, BigDecimal.ZERO))
                .as(figure.code() + " " + part)
                .isEqualByComparingTo(expected);
        return 1;
    }

    @Test
    void the_document_may_carry_the_list_inside(@TempDir Path directory) throws IOException {
        ReviewResult attached = new Documents(office)
                .write(new ReviewRequest(
                        "2015-2020",
                        directory,
                        List.of(ReviewFormat.PDF),
                        null,
                        false,
                        null,
                        null,
                        false,
                        true,
                        ReviewRequest.Issue.NONE));

        try (PDDocument document = Loader.loadPDF(attached.files().get(0).toFile())) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.values().iterator().next().getEmbeddedFile().toByteArray())
                    .isEqualTo(Files.readAllBytes(attached.files().get(1)));
        }
    }

    @Test
    void each_row_names_the_file_and_cell_as_trace_does() {
        List<Map<String, String>> listed =
                rows.stream().filter(row -> "A2-19".equals(row.get("code"))).toList();

        assertThat(listed)
                .extracting(row -> row.get("submission") + " " + row.get("sheet") + "!" + row.get("cell"))
                .containsExactlyElementsOf(office.tracing().figure("A2-19").stream()
                        .map(row -> row.submission() + " " + row.sheet() + "!" + row.cell())
                        .toList());
        assertThat(listed)
                .allSatisfy(row -> assertThat(row.get("sha256")).matches("[0-9a-f]{64}"))
                .allSatisfy(row -> assertThat(row.get("term_code")).isEqualTo("A2-15-20"));
    }
}
