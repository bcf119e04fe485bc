package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.termreview.edition.ReviewFixtures;

/** Every Vietnamese letter prints in every font and size that the styles use: it is seen, and it can be read out. */
class PrintedLettersTest {
    private static final int CELL = 48;
    private static final int ROW = 40;
    private static final int PIXELS = 2;
    private static final String NO_GLYPH = "\ue123";

    @Test
    void there_are_sixty_seven_of_each_case() {
        assertThat(VietnameseLetters.all()).hasSize(134).doesNotHaveDuplicates();
    }

    @Test
    void every_letter_leaves_its_own_ink_and_reads_back_in_every_style() throws Exception {
        Map<String, String> styles = styles();
        List<String> letters = new ArrayList<>(VietnameseLetters.all());
        VietnameseLetters.all().stream().map(VietnameseLetters::base).distinct().forEach(letters::add);
        letters.add(NO_GLYPH);
        List<String> wrong = new ArrayList<>();

        try (PDDocument document = Loader.loadPDF(print(styles, letters))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < styles.size(); page++) {
                String style = new ArrayList<>(styles.values()).get(page);
                BufferedImage image = renderer.renderImageWithDPI(page, 72 * PIXELS);
                Map<String, int[]> ink = new HashMap<>();
                for (int i = 0; i < letters.size(); i++) {
                    ink.put(letters.get(i), pixels(image, i));
                }
                wrong.addAll(look(style, ink));
                wrong.addAll(read(style, PrintedTables.characters(document, page), letters));
            }
        }

        assertThat(styles).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(String style, Map<String, int[]> ink) {
        List<String> wrong = new ArrayList<>();
        for (String letter : VietnameseLetters.all()) {
            int[] own = ink.get(letter);
            boolean hasInk = Arrays.stream(own).anyMatch(colour -> (colour & 0xff) < 0xe0);
            boolean isOwn = !Arrays.equals(own, ink.get(VietnameseLetters.base(letter)))
                    && !Arrays.equals(own, ink.get(NO_GLYPH));
            if (!hasInk || !isOwn) {
                wrong.add(style + " " + letter + (hasInk ? " looks like another" : " leaves no ink"));
            }
        }
        return wrong;
    }

    private static List<String> read(String style, List<TextPosition> characters, List<String> letters) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < VietnameseLetters.all().size(); i++) {
            int left = i % 20 * CELL;
            int top = i / 20 * ROW;
            String text = characters.stream()
                    .filter(c -> c.getXDirAdj() >= left && c.getXDirAdj() < left + CELL)
                    .filter(c -> c.getYDirAdj() >= top && c.getYDirAdj() < top + ROW)
                    .map(TextPosition::getUnicode)
                    .reduce("", String::concat);
            if (!text.equals(letters.get(i)) || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                wrong.add(style + " " + letters.get(i) + " reads as " + text);
            }
        }
        return wrong;
    }

    private static int[] pixels(BufferedImage image, int i) {
        return image.getRGB(
                i % 20 * CELL * PIXELS, i / 20 * ROW * PIXELS, CELL * PIXELS, ROW * PIXELS, null, 0, CELL * PIXELS);
    }

    /** A page for each style, a cell for each letter. */
    private static byte[] print(Map<String, String> styles, List<String> letters) throws JRException {
        StringBuilder template = new StringBuilder("<jasperReport name=\"letters\" uuid=\""
                + new UUID(0, 1) + "\" language=\"java\" pageWidth=\"960\" pageHeight=\"360\" columnWidth=\"960\""
                + " leftMargin=\"0\" rightMargin=\"0\" topMargin=\"0\" bottomMargin=\"0\">"
                + "<template><![CDATA[\"reports/review/styles.jrtx\"]]></template><detail>");
        for (String style : styles.keySet()) {
            template.append("<band height=\"360\">");
            for (int i = 0; i < letters.size(); i++) {
                template.append(element(style, i, letters.get(i)));
            }
            template.append("</band>");
        }
        byte[] source = template.append("</detail></jasperReport>").toString().getBytes(StandardCharsets.UTF_8);
        SimpleJasperReportsContext context = new SimpleJasperReportsContext();
        context.setProperty("net.sf.jasperreports.default.pdf.encoding", "Identity-H");
        context.setProperty("net.sf.jasperreports.default.pdf.embedded", "true");
        JasperPrint print = JasperFillManager.getInstance(context)
                .fill(
                        JasperCompileManager.compileReport(new ByteArrayInputStream(source)),
                        new HashMap<>(),
                        new JREmptyDataSource());
        return new PdfRenderer().render(print, PrintedReview.content(ReviewFixtures.term2015()), null);
    }

    private static String element(String style, int i, String letter) {
        return String.format(
                Locale.ROOT,
                "<element kind=\"textField\" uuid=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" style=\"%s\""
                        + " markup=\"none\" mode=\"Transparent\" hTextAlign=\"Left\">"
                        + "<expression><![CDATA[\"%s\"]]></expression></element>",
                new UUID(1, i),
                i % 20 * CELL,
                i / 20 * ROW,
                CELL,
                ROW,
                style,
                letter);
    }

    /** One style for each size and weight that the style file uses, by name, with what it is. */
    private static Map<String, String> styles() throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("reports/review/styles.jrtx").toFile())
                .getElementsByTagName("style");
        Map<String, Element> byName = new HashMap<>();
        Map<String, String> ofKind = new TreeMap<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element style = (Element) nodes.item(i);
            byName.put(style.getAttribute("name"), style);
            String kind = inherited(byName, style, "fontSize") + " bold=" + inherited(byName, style, "bold")
                    + " italic=" + inherited(byName, style, "italic");
            ofKind.putIfAbsent(kind, style.getAttribute("name"));
        }
        Map<String, String> styles = new TreeMap<>();
        ofKind.forEach((kind, name) -> styles.put(name, kind));
        return styles;
    }

    private static String inherited(Map<String, Element> styles, Element style, String attribute) {
        if (style.hasAttribute(attribute)) {
            return style.getAttribute(attribute);
        }
        Element parent = styles.get(style.getAttribute("style"));
        return parent == null ? "" : inherited(styles, parent, attribute);
    }
}
