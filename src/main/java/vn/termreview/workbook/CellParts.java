package vn.termreview.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell's element.
 *
 * @param formula its text, or empty
 * @param shared whether the formula is one for several cells
 * @param value the stored value, or empty
 * @param inline the text that stands in the cell itself, or null where there is no such element
 */
record CellParts(
        String formula,
        boolean shared,
        String value,
        @Nullable String inline) {

    /** Reads up to the end of the cell at whose start the stream is. */
    static CellParts read(XMLStreamReader xml) throws XMLStreamException {
        String formula = "";
        boolean shared = false;
        String value = "";
        String inline = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> {
                    shared = "shared".equals(Xml.attribute(xml, "t"));
                    formula = xml.getElementText();
                }
                case "v" -> {
                    String text = xml.getElementText();
                    value = text.isEmpty() ? value : text;
                }
                case "is" -> inline = text(xml);
                default -> {
                    // extensions hold no value
                }
            }
        }
        return new CellParts(formula, shared, value, inline);
    }

    /** The text until the element ends, without what tells how to pronounce it. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic |= xml.getLocalName().equals("rPh");
                if (!phonetic && xml.getLocalName().equals("t")) {
                    text.append(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                phonetic &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals("is")) {
                    break;
                }
            }
        }
        return text.toString();
    }
}
