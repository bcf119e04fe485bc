package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.EnglishFixtures;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.ReviewFixtures;
import vn.termreview.problem.VietnameseLetters;

/** An English print; that no word is cut off is checked on every print by the printer itself. */
class PdfEnglishTest {
    static Stream<ReviewData> reviews() {
        return Stream.of(ReviewFixtures.term2015(), ReviewFixtures.term2020());
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void an_archive_accepts_it_as_pdf_a_2u(ReviewData data) {
        byte[] bytes = PrintedReview.of(EnglishFixtures.content(data)).bytes();

        assertThat(VeraPdf.failures(bytes, "2u")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void the_fixed_words_of_the_form_are_english_too(ReviewData data) {
        PrintedReview review = PrintedReview.of(EnglishFixtures.content(data));

        assertThat(VietnameseLetters.in(review.text(1), EnglishFixtures.allowed(data)))
                .isEmpty();
        assertThat(review.text(1)).contains("COMMUNIST PARTY OF VIET NAM", "REPORT", "SAMPLE DATA");
    }
}
