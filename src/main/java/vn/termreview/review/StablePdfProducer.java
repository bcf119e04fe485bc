package vn.termreview.review;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
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

/** Replaces the three things that a PDF takes from clock and chance: its dates, its id and the names of font subsets. */
final class StablePdfProducer extends ClassicPdfProducer {
    private final Instant createdAt;
    private final String language;
    private final String fileId;

    StablePdfProducer(PdfProducerContext context, Instant createdAt, String language, String fileId) {
        super(context);
        this.createdAt = createdAt;
        this.language = language;
        this.fileId = fileId;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        PdfDocumentWriter writer = super.createWriter(out);
        PdfDictionary info = getPdfWriter().getInfo();
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(createdAt.toEpochMilli());
        info.put(PdfName.CREATIONDATE, new PdfDate(created));
        info.put(PdfName.MODDATE, new PdfDate(created));
        byte[] id = fileId.substring(0, 16).getBytes(StandardCharsets.US_ASCII);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        getPdfWriter().getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        return writer;
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        BaseFont base = font.getBaseFont();
        if (base != null) {
            base.setSecureRandom(new NoChance());
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
