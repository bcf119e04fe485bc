package vn.termreview.review;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import org.jspecify.annotations.Nullable;

/** Replaces the three things that a PDF takes from clock and chance: its dates, its id and the names of font subsets. */
final class StablePdfProducer extends ClassicPdfProducer {
    /** The writer takes no smaller size. What is set smaller, see {@link Glue}, has no glyph and is never written. */
    private static final float SMALLEST = 0.001f;

    private final Instant createdAt;
    private final String language;
    private final String fileId;
    private final @Nullable Attachment attachment;

    StablePdfProducer(
            PdfProducerContext context,
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
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        PdfDocumentWriter writer = super.createWriter(out);
        PdfDictionary info = getPdfWriter().getInfo();
        info.put(PdfName.CREATIONDATE, created());
        info.put(PdfName.MODDATE, created());
        byte[] id = fileId.substring(0, 16).getBytes(StandardCharsets.US_ASCII);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        getPdfWriter().getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        return writer;
    }

    @Override
    public void close() {
        if (attachment != null) {
            try {
                attach(attachment);
            } catch (IOException e) {
                throw new ReviewPrintException("the file " + attachment.name() + " cannot be attached", e);
            }
        }
        super.close();
    }

    /** PDF/A-3 asks for the relation of each file to the document, and for its date and type. */
    private void attach(Attachment file) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, created());
        PdfFileSpecification specification = PdfFileSpecification.fileEmbedded(
                getPdfWriter(),
                null,
                file.name(),
                file.bytes(),
                file.mediaType(),
                parameters,
                PdfStream.BEST_COMPRESSION);
        specification.setUnicodeFileName(file.name(), true);
        specification.addDescription(file.description(), true);
        specification.put(new PdfName("AFRelationship"), new PdfName("Data"));
        getPdfWriter().addFileAttachment(file.description(), specification);
        PdfArray files = new PdfArray();
        files.add(specification.getReference());
        getPdfWriter().getExtraCatalog().put(new PdfName("AF"), files);
    }

    private PdfDate created() {
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(createdAt.toEpochMilli());
        return new PdfDate(created);
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        BaseFont base = font.getBaseFont();
        if (base != null) {
            base.setSecureRandom(new NoChance());
        }
        if (font.getSize() < SMALLEST) {
            font.setSize(SMALLEST);
        }
        return font;
    }

    /** Always the same number, so that each font's subset gets one constant prefix. */
    private static final class NoChance extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
