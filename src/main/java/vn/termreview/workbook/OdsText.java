package vn.termreview.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell: its paragraphs, one a line. White space is one space, and none at the ends, unless it is spelled as an
 * element. Comments, drawings and tables in the cell are not its text.
 */
final class OdsText {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private boolean afterText;
    private boolean space;

    private OdsText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads up to the end of the cell at whose start the stream is. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        return new OdsText(xml).cell();
    }

    private String cell() throws XMLStreamException {
        boolean first = true;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return text.toString();
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!xml.getLocalName().equals("p")) {
                skip(xml);
                continue;
            }
            if (!first) {
                text.append('\n');
            }
            first = false;
            afterText = false;
            space = false;
            inline();
        }
    }

    /** Up to the end of the paragraph, or of a part of it. */
    private void inline() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                characters(xml.getText());
            }
        }
    }

    private void element() throws XMLStreamException {
        boolean own = OdsNames.TEXT.equals(xml.getNamespaceURI())
                && !xml.getLocalName().equals("note")
                && !xml.getLocalName().equals("annotation");
        if (!own) {
            skip(xml);
            return;
        }
        switch (xml.getLocalName()) {
            case "s" -> {
                String times = xml.getAttributeValue(OdsNames.TEXT, "c");
                spell(" ".repeat(count(times)));
            }
            case "tab" -> spell("\t");
            case "line-break" -> spell("\n");
            default -> {
                // words in another style
            }
        }
        inline();
    }

    private static int count(@Nullable String times) {
        return times == null ? 1 : Math.max(0, Integer.parseInt(times));
    }

    private void characters(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r') {
                space = afterText;
            } else {
                spell(String.valueOf(letter));
            }
        }
    }

    private void spell(String exactly) {
        if (space) {
            text.append(' ');
            space = false;
        }
        text.append(exactly);
        afterText = true;
    }

    /** Up to the end of the element at whose start the stream is. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
