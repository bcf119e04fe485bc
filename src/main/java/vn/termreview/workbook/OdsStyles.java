package vn.termreview.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Fonts of cells and hidden tables, by the names of styles. */
final class OdsStyles {
    private static final int LONGEST_LINE = 20;

    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private @Nullable String defaultFont;
    private @Nullable String current;
    private boolean ofCells;

    /** Takes all styles of a part. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                take(xml);
            }
        }
    }

    /** Takes the element at whose start the stream is, if it is about styles. */
    void take(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "font-face" -> {
                String name = Xml.attribute(xml, "name");
                String family = Xml.attribute(xml, "font-family");
                if (name != null && family != null) {
                    faces.put(name, unquoted(family));
                }
            }
            case "style", "default-style" -> {
                ofCells = "table-cell".equals(Xml.attribute(xml, "family"));
                current = xml.getLocalName().equals("style") ? xml.getAttributeValue(OdsNames.STYLE, "name") : null;
                String parent = Xml.attribute(xml, "parent-style-name");
                if (ofCells && current != null && parent != null) {
                    parents.put(current, parent);
                }
            }
            case "text-properties" -> takeFont(xml);
            case "table-properties" -> {
                if (current != null && "false".equals(xml.getAttributeValue(OdsNames.TABLE, "display"))) {
                    hiddenTables.add(current);
                }
            }
            default -> {
                // borders, formats
            }
        }
    }

    private void takeFont(XMLStreamReader xml) {
        String face = Xml.attribute(xml, "font-name");
        String family = Xml.attribute(xml, "font-family");
        String font = face == null ? family : faces.getOrDefault(face, face);
        if (!ofCells || font == null) {
            return;
        }
        if (current == null) {
            defaultFont = unquoted(font);
        } else {
            fonts.putIfAbsent(current, unquoted(font));
        }
    }

    boolean isHidden(@Nullable String tableStyle) {
        return tableStyle != null && hiddenTables.contains(tableStyle);
    }

    /** The font of a cell's style or of the nearest style that it builds on. */
    @Nullable
    String font(@Nullable String cellStyle) {
        String style = cellStyle;
        for (int i = 0; i < LONGEST_LINE && style != null; i++) {
            String font = fonts.get(style);
            if (font != null) {
                return font;
            }
            style = parents.get(style);
        }
        String ofAll = fonts.get("Default");
        return ofAll == null ? defaultFont : ofAll;
    }

    private static String unquoted(String family) {
        return family.replace("'", "").replace("\"", "").strip();
    }
}
