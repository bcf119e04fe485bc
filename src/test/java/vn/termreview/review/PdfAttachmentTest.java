package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewFixtures;

/** A document that carries the list of its cells inside. */
class PdfAttachmentTest {
    private static final byte[] LIST = "\ufeffcode,cell\r\nA2-19,D8\r\n".getBytes(StandardCharsets.UTF_8);
    private static final Attachment ATTACHMENT =
            new Attachment("review-truy-nguyen.csv", "text/csv", "Danh sách ô số liệu của báo cáo", LIST);

    private final ReviewContent content = PrintedReview.content(ReviewFixtures.term2015());

    @Test
    void an_archive_accepts_it_as_pdf_a_3u() {
        assertThat(VeraPdf.failures(new PdfRenderer().render(content, ATTACHMENT), "3u"))
                .isEmpty();
    }

    @Test
    void the_file_comes_out_as_it_went_in() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(content, ATTACHMENT))) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertThat(files).hasSize(1);
            PDComplexFileSpecification file = files.values().iterator().next();
            assertThat(file.getFileUnicode()).isEqualTo("review-truy-nguyen.csv");
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(LIST);
            assertThat(file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
                    .isEqualTo("Data");
        }
    }

    @Test
    void the_same_content_and_file_give_the_same_bytes() {
        assertThat(new PdfRenderer().render(content, ATTACHMENT))
                .isEqualTo(new PdfRenderer().render(content, ATTACHMENT));
    }
}
