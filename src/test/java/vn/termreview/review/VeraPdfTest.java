package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.termreview.edition.ReviewFixtures;

/** The helper that says what an archive would refuse. */
class VeraPdfTest {

    @Test
    void a_review_is_no_third_flavour_but_a_second() {
        byte[] review =
                new PdfRenderer().render(FlippedVerbsTest.paragraphs(PrintedReview.content(ReviewFixtures.term2015())));

        assertThat(VeraPdf.failures(review, "2u")).isEmpty();
        assertThat(VeraPdf.failures(review, "3u")).anyMatch(failure -> failure.startsWith("6.6.4 test 2: "));
    }

    @Test
    void a_document_without_metadata_is_refused_by_clause() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }

        assertThat(VeraPdf.failures(bytes.toByteArray(), "2u"))
                .anyMatch(failure -> failure.startsWith("6.6.2.1 test 1: "));
    }

    @Test
    void an_unknown_flavour_is_refused() {
        assertThatThrownBy(() -> VeraPdf.failures(new byte[0], "9x")).isInstanceOf(IllegalArgumentException.class);
    }
}
