package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.ReviewFixtures;

/** Words in are words out: page by page, each text of the filled print stands in its place in the PDF. */
class PrintedWordsTest {
    private static final String NOTE =
            "x=\"0\" y=\"3\" width=\"467\" height=\"14\" style=\"Note\" textAdjust=\"StretchHeight\"";
    private static final String NARROW = "x=\"0\" y=\"3\" width=\"467\" height=\"14\" style=\"Note\" fontSize=\"13.0\"";

    static Stream<ReviewData> reviews() {
        return Stream.of(
                ReviewFixtures.term2015(),
                ReviewFixtures.term2020(),
                LongNames.in(ReviewFixtures.term2015()),
                LongNames.in(ReviewFixtures.term2020()));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_text_of_a_page_stands_in_its_place(ReviewData data) throws IOException {
        PrintedReview review = PrintedReview.of(data);

        assertThat(PrintedWords.missing(review.print(), pages(review.bytes()))).isEmpty();
        assertThat(PrintedWords.count(review.print())).isGreaterThan(1000);
        assertThat(review.print().getPages()).hasSize(review.pages());
    }

    @Test
    void a_field_too_low_for_its_text_is_refused() throws IOException, JRException {
        PdfRenderer narrow = new PdfRenderer(narrow());
        ReviewContent content = PrintedReview.content(ReviewFixtures.term2015());

        assertThatThrownBy(() -> narrow.render(content))
                .isInstanceOf(ReviewPrintException.class)
                .hasMessageContaining("a text would be cut after 0 characters: ");
    }

    @Test
    void a_text_that_vanished_is_found_by_its_page() throws IOException, JRException {
        PdfRenderer narrow = new PdfRenderer(narrow());
        ReviewContent content = PrintedReview.content(ReviewFixtures.term2015());
        JasperPrint print = narrow.pages(content);

        List<String> missing = PrintedWords.missing(print, pages(narrow.render(print, content, null)));

        assertThat(missing).isNotEmpty().allMatch(text -> text.contains(": cut after 0 characters: "));
    }

    @Test
    void a_page_that_lacks_a_letter_is_found() throws IOException {
        PrintedReview review = PrintedReview.of(ReviewFixtures.term2015());
        List<List<TextPosition>> pages = pages(review.bytes());
        TextPosition lost = pages.get(2).stream()
                .filter(c -> c.getUnicode().equals("3"))
                .findFirst()
                .orElseThrow();

        pages.get(2).remove(lost);

        assertThat(PrintedWords.missing(review.print(), pages))
                .singleElement()
                .asString()
                .startsWith("page 3: ");
    }

    /** The main template with a note that cannot stretch and is set larger than its field. */
    private static JasperReport narrow() throws IOException, JRException {
        String template = Files.readString(Path.of("reports/review/review.jrxml"), StandardCharsets.UTF_8);
        assertThat(template).contains(NOTE);
        return JasperCompileManager.compileReport(
                new java.io.ByteArrayInputStream(template.replace(NOTE, NARROW).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<List<TextPosition>> pages(byte[] pdf) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(PrintedTables.characters(document, page));
            }
        }
        return pages;
    }
}
