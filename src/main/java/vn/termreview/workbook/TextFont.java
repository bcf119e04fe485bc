package vn.termreview.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The font in which the letters beyond ASCII of one text are set.
 *
 * @param name the one that its runs name, or null
 * @param ofCell whether such letters stand in the cell's own font
 * @param mixed whether runs of several encodings hold such letters
 */
record TextFont(@Nullable String name, boolean ofCell, boolean mixed) {
    static final TextFont OF_CELL = new TextFont(null, true, false);

    /** The font of the text in a cell of this font; null where it is no single one. */
    @Nullable
    String in(@Nullable String font) {
        if (mixed || (ofCell && name != null && differ(name, font))) {
            return null;
        }
        return name == null ? font : name;
    }

    /** Reads up to the end of the element at whose start the stream is. */
    static TextFont read(XMLStreamReader xml, String element) throws XMLStreamException {
        TextFont font = new TextFont(null, false, false);
        String ofRun = null;
        boolean inText = false;
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                phonetic |= xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals("r")) {
                    ofRun = null;
                } else if (xml.getLocalName().equals("rFont")) {
                    ofRun = Xml.attribute(xml, "val");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                phonetic &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(element)) {
                    break;
                }
            } else if (inText && !phonetic && xml.hasText() && isBeyondAscii(xml.getText())) {
                font = font.with(ofRun);
            }
        }
        return font.ofCell || font.name != null ? font : OF_CELL;
    }

    private TextFont with(@Nullable String run) {
        if (run == null) {
            return new TextFont(name, true, mixed);
        }
        return new TextFont(name == null ? run : name, ofCell, mixed || (name != null && differ(name, run)));
    }

    private static boolean differ(String one, @Nullable String other) {
        LegacyFont a = LegacyFont.of(one);
        LegacyFont b = LegacyFont.of(other);
        if (a == null || b == null) {
            return a != null || b != null;
        }
        return a.encoding() != b.encoding();
    }

    private static boolean isBeyondAscii(String text) {
        return text.chars().anyMatch(letter -> letter > 0x7f);
    }
}
