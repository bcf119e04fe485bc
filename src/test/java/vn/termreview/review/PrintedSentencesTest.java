package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.Block;
import vn.termreview.edition.Marks;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.ReviewFixtures;

/** Every paragraph of the content is read back from the PDF, and every computed sentence by exactly one template. */
class PrintedSentencesTest {

    static Stream<ReviewData> reviews() {
        return Stream.of(ReviewFixtures.term2015(), ReviewFixtures.term2020());
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void the_paragraphs_read_back_are_those_of_the_content(ReviewData data) {
        PrintedReview review = PrintedReview.of(data);

        assertThat(PrintedParagraphs.of(review.bytes())).isEqualTo(paragraphs(review.content()));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_computed_sentence_is_known_to_one_template(ReviewData data) {
        SentenceReader reader = SentenceReader.of(
                "vi",
                data.catalogue().stream().map(ReviewData.CatalogueEntry::name).toList());
        List<Pattern> written = data.records().paragraphs().stream()
                .map(paragraph -> PrintedParagraphs.written(paragraph.text()))
                .toList();

        List<String> unknown = PrintedParagraphs.of(PrintedReview.of(data).bytes()).stream()
                .filter(text -> written.stream()
                        .noneMatch(pattern -> pattern.matcher(text).matches()))
                .filter(text -> reader.paragraph(text).isEmpty())
                .toList();

        assertThat(unknown).isEmpty();
    }

    static List<String> paragraphs(ReviewContent content) {
        return content.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(paragraph -> (paragraph.lead() == null ? "" : paragraph.lead() + " ") + paragraph.text())
                .map(text -> PrintedParagraphs.plain(Marks.without(text)))
                .toList();
    }
}
