package vn.termreview.lint;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What keeps a report template one that a designer can edit: it places what it is given, and computes nothing. */
final class TemplateLint {
    private static final Set<String> STYLED =
            Set.of("fontName", "fontSize", "bold", "italic", "forecolor", "backcolor");
    private static final Set<String> QUERIES = Set.of("query", "queryString", "subDataset", "dataset");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern REFERENCE = Pattern.compile("\\$[FPRV]\\{[\\w.]+}");
    private static final Pattern ARITHMETIC = Pattern.compile("[-+*/%]|\\bnew\\b|BigDecimal|Math");

    private TemplateLint() {}

    static List<String> check(String template) {
        List<String> complaints = new ArrayList<>();
        Set<String> uuids = new HashSet<>();
        NodeList all = parse(template).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String name = element.getTagName();
            if (name.equals("element") || name.equals("jasperReport")) {
                String uuid = element.getAttribute("uuid");
                if (uuid.isEmpty()) {
                    complaints.add(name + " " + element.getAttribute("kind") + " has no uuid");
                } else if (!uuids.add(uuid)) {
                    complaints.add("uuid " + uuid + " stands twice");
                }
            }
            for (String attribute : STYLED) {
                if (element.hasAttribute(attribute)) {
                    complaints.add(name + " sets " + attribute + ", which belongs in the styles");
                }
            }
            if (QUERIES.contains(name)) {
                complaints.add("a " + name + " in a template");
            }
            if (name.toLowerCase(java.util.Locale.ROOT).endsWith("expression") && computes(element.getTextContent())) {
                complaints.add(
                        "an expression computes: " + element.getTextContent().strip());
            }
        }
        return complaints;
    }

    private static boolean computes(String expression) {
        String rest =
                REFERENCE.matcher(STRING.matcher(expression).replaceAll("")).replaceAll("");
        return ARITHMETIC.matcher(rest).find();
    }

    private static Document parse(String template) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(template)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
