package vn.termreview.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRStringUtil;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ContentJson;
import vn.termreview.edition.DocumentForm;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;

/**
 * Prints a review's content as PDF/A-2u, or as 3u with a file inside. The bytes are a function of the content, the templates and the fonts: neither
 * the clock nor the default locale, time zone or charset can change them. One instance may print many documents.
 */
public final class PdfRenderer {
    private static final List<String> TEMPLATES = List.of(
            "review/review.jasper",
            "review/contents.jasper",
            "review/targets.jasper",
            "review/indicators.jasper",
            "review/years.jasper",
            "review/columns.jasper",
            "review/list.jasper",
            "review/holders.jasper",
            "review/sources.jasper",
            "review/footnotes.jasper",
            "review/styles.jrtx",
            "review/srgb.icc");
    private static final List<String> FONTS = List.of(
            "fonts/LiberationSerif-Regular.ttf",
            "fonts/LiberationSerif-Bold.ttf",
            "fonts/LiberationSerif-Italic.ttf",
            "fonts/LiberationSerif-BoldItalic.ttf");

    private final SimpleJasperReportsContext context;
    private final JasperReport template;
    private final JasperReport footnotes;

    /**
     * A renderer with its templates loaded.
     *
     * @throws ReviewPrintException when a template is missing or unreadable
     */
    public PdfRenderer() {
        this(null);
    }

    /** A renderer with another main template, or with its own for null. */
    PdfRenderer(@Nullable JasperReport main) {
        context = new SimpleJasperReportsContext();
        context.setProperty("net.sf.jasperreports.print.keep.full.text", "true");
        // Else the engine drops properties that it does not know.
        context.setProperty("net.sf.jasperreports.print.transfer.row", RowSpot.PROPERTY);
        context.setProperty("net.sf.jasperreports.default.font.name", ReportFonts.FAMILY);
        context.setProperty("net.sf.jasperreports.default.pdf.encoding", "Identity-H");
        context.setProperty("net.sf.jasperreports.default.pdf.embedded", "true");
        template = main == null ? template("review/review.jasper") : main;
        footnotes = template("review/footnotes.jasper");
    }

    /**
     * Prints.
     *
     * @param content the frozen content
     * @return the document
     * @throws ReviewPrintException when a text would be cut, a glyph is missing or a template is broken
     */
    public byte[] render(ReviewContent content) {
        return render(content, null);
    }

    /**
     * Prints, as PDF/A-3u with a file inside where one is given: PDF/A-2 allows none but PDF files.
     *
     * @param content the frozen content
     * @param attachment the file, or null
     * @return the document
     * @throws ReviewPrintException when a text would be cut, a glyph is missing or a template is broken
     */
    public byte[] render(ReviewContent content, @Nullable Attachment attachment) {
        return render(fill(content), content, attachment);
    }

    /** The filled pages; nothing on them is cut, and every character has a glyph. */
    JasperPrint fill(ReviewContent content) {
        JasperPrint print = pages(content);
        new PrintCheck(new ReportFonts(context)).check(print);
        return print;
    }

    /** The filled pages, whatever became of their texts. */
    JasperPrint pages(ReviewContent content) {
        try {
            JasperPrint print = filled(content);
            FirstLines.indent(print);
            ContentsPages.number(print);
            return print;
        } catch (JRException e) {
            throw new ReviewPrintException("the review cannot be printed: " + e.getMessage(), e);
        }
    }

    /** The document of pages that were filled from the content. */
    byte[] render(JasperPrint print, ReviewContent content, @Nullable Attachment attachment) {
        try {
            return export(print, content, attachment);
        } catch (JRException e) {
            throw new ReviewPrintException("the review cannot be printed: " + e.getMessage(), e);
        }
    }

    /**
     * What rendering depends on besides the content, to be frozen with it.
     *
     * @param codeVersion the program's version
     */
    public static ReviewData.Hashes hashes(String codeVersion) {
        return new ReviewData.Hashes(sha256(TEMPLATES), sha256(FONTS), codeVersion);
    }

    private JasperReport template(String name) {
        try (InputStream bytes = resource(name)) {
            return (JasperReport) JRLoader.loadObject(context, bytes);
        } catch (IOException | JRException e) {
            throw new ReviewPrintException("the compiled template " + name + " cannot be read", e);
        }
    }

    /** Filled as often as rows have to move until every page has room for its footnotes. */
    private JasperPrint filled(ReviewContent content) throws JRException {
        ContentLabels labels = new ContentLabels(content.labels(), Locale.forLanguageTag(content.language()));
        List<Map<String, @Nullable Object>> rows = new ReportRows(labels).rows(content);
        NoteSetter notes = new NoteSetter(context, footnotes, content.footnotes());
        Breaks breaks = Breaks.none();
        while (true) {
            JasperPrint print = JasperFillManager.getInstance(context)
                    .fill(
                            template,
                            parameters(content, labels),
                            new JRMapCollectionDataSource(new NumberedRows(breaks).of(rows)));
            PageFoot foot = new PageFoot(print, notes);
            Breaks settled = foot.settled(breaks);
            if (settled.equals(breaks)) {
                foot.place();
                return print;
            }
            breaks = settled;
        }
    }

    private static Map<String, @Nullable Object> parameters(ReviewContent content, ContentLabels labels) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag(content.language()));
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels);
        parameters.put("draft", content.draft());
        parameters.put("standing", standing(content, labels));
        parameters.put("watermark", content.draft() ? new Watermark(ReportRows.nfc(labels.getString("draft"))) : null);
        parameters.put("party", content.heading().form().family() == DocumentForm.Family.PARTY);
        parameters.put("committees", committees(content));
        parameters.put("numberLine", ReportRows.nfc(content.heading().numberLine()));
        parameters.put("placeAndDate", ReportRows.nfc(content.heading().placeAndDate()));
        parameters.put("title", ReportRows.nfc(content.title()));
        parameters.put("subject", ReportRows.nfc(content.subject()));
        return parameters;
    }

    /** What the first page says of the document besides its title: that it is a draft, that its data are invented. */
    private static @Nullable String standing(ReviewContent content, ContentLabels labels) {
        List<String> words = new ArrayList<>();
        if (content.draft()) {
            words.add(labels.getString("draft"));
        }
        if (content.sample()) {
            words.add(labels.getString("sample"));
        }
        return words.isEmpty() ? null : ReportRows.nfc(String.join(" · ", words));
    }

    /** The committee above, and in bold below it the one that reports. */
    private static String committees(ReviewContent content) {
        String parent = content.heading().parentCommittee();
        String issuing =
                "<b>" + JRStringUtil.xmlEncode(ReportRows.nfc(content.heading().issuingCommittee())) + "</b>";
        return parent == null ? issuing : JRStringUtil.xmlEncode(ReportRows.nfc(parent)) + "\n" + issuing;
    }

    private byte[] export(JasperPrint print, ReviewContent content, @Nullable Attachment attachment)
            throws JRException {
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setPdfaConformance(attachment == null ? PdfaConformanceEnum.PDFA_2U : PdfaConformanceEnum.PDFA_3U);
        document.setIccProfilePath("reports/review/srgb.icc");
        document.setMetadataTitle(ReportRows.nfc(content.title() + " - " + content.subject()));
        document.setMetadataAuthor(ReportRows.nfc(content.heading().issuingCommittee()));
        document.setMetadataSubject(ReportRows.nfc(content.subject()));
        document.setMetadataCreator("termreview " + content.hashes().codeVersion());
        document.setDisplayMetadataTitle(true);
        // Else the table of objects is written as text, in the digits of the default locale.
        document.setCompressed(true);
        SimplePdfReportConfiguration report = new SimplePdfReportConfiguration();
        report.setForceSvgShapes(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StablePdfExporter exporter = new StablePdfExporter(
                context,
                content.dataAt(),
                content.language(),
                hex(digest().digest(ContentJson.write(content))),
                attachment);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(document);
        exporter.setConfiguration(report);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream bytes = PdfRenderer.class.getResourceAsStream("/reports/" + name);
        if (bytes == null) {
            throw new IOException("missing in the jar: reports/" + name);
        }
        return bytes;
    }

    private static String sha256(List<String> names) {
        MessageDigest digest = digest();
        for (String name : names) {
            try (InputStream bytes = resource(name)) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes.readAllBytes());
            } catch (IOException e) {
                throw new ReviewPrintException(name + " cannot be read", e);
            }
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
