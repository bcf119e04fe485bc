package vn.termreview.review.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.termreview.edition.ReviewContent;
import vn.termreview.review.ReviewPrintException;
import vn.termreview.review.office.Labels;
import vn.termreview.review.office.Marked;
import vn.termreview.review.office.StablePackage;

/**
 * Writes a review's content as a DOCX that an office can edit. The bytes are a function of the content, the styles and
 * the fonts. A draft is marked on each page, whoever asks.
 */
public final class DocxRenderer {
    private static final String LANGUAGE = "w:lang w:val=\"vi-VN\"";
    private static final String SETTINGS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/>"
            + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

    /**
     * Writes.
     *
     * @param content the frozen content
     * @return the document
     * @throws ReviewPrintException when the styles are broken or the content lacks a word
     */
    public byte[] render(ReviewContent content) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(styles(content.language()).getStyles());
            Labels labels = Labels.of(content);
            new PageForm(document).set(content.draft() ? Optional.of(labels.text("draft")) : Optional.empty());
            Writer writer = new Writer(document, new FootnoteBook(document, content.footnotes()));
            new FirstPage(writer, labels).write(content);
            new Body(writer, content, labels).write();
            describe(document.getProperties(), content);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StablePackage.of(bytes.toByteArray(), Map.of("word/settings.xml", SETTINGS));
        } catch (IOException | XmlException e) {
            throw new ReviewPrintException("the document cannot be written: " + e.getMessage(), e);
        }
    }

    private static StylesDocument styles(String language) throws IOException, XmlException {
        try (InputStream bytes = DocxRenderer.class.getResourceAsStream("/reports/review/docx-styles.xml")) {
            if (bytes == null) {
                throw new IOException("missing in the jar: reports/review/docx-styles.xml");
            }
            String styles = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return StylesDocument.Factory.parse(styles.replace(LANGUAGE, LANGUAGE.replace("vi-VN", language)));
        }
    }

    private static void describe(POIXMLProperties properties, ReviewContent content) {
        Optional<Date> at = Optional.of(Date.from(content.dataAt()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Marked.nfc(content.title() + " - " + content.subject()));
        core.setSubjectProperty(Marked.nfc(content.subject()));
        core.setCreator(Marked.nfc(content.heading().issuingCommittee()));
        core.setLastModifiedByUser(Marked.nfc(content.heading().issuingCommittee()));
        core.getUnderlyingProperties().setLanguageProperty(content.language());
        core.setCreated(at);
        core.setModified(at);
        properties
                .getExtendedProperties()
                .setApplication("termreview " + content.hashes().codeVersion());
    }
}
