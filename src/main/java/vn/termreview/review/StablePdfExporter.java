package vn.termreview.review;

import java.time.Instant;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import org.jspecify.annotations.Nullable;

/** Writes the same bytes for the same print: its dates and its file id come from the content, never from the clock. */
final class StablePdfExporter extends JRPdfExporter {
    private final Instant createdAt;
    private final String language;
    private final String fileId;
    private final @Nullable Attachment attachment;

    /**
     * An exporter for one document.
     *
     * @param language the language tag of the whole text
     * @param fileId hexadecimal digits that stand for the content
     * @param attachment a file to put inside, or null
     */
    StablePdfExporter(
            JasperReportsContext context,
            Instant createdAt,
            String language,
            String fileId,
            @Nullable Attachment attachment) {
        super(context);
        this.createdAt = createdAt;
        this.language = language;
        this.fileId = fileId;
        this.attachment = attachment;
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new StablePdfProducer(createPdfProducerContext(), createdAt, language, fileId, attachment);
    }
}
