package vn.termreview.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The fonts that a workbook's cell formats name. */
final class StyleFonts {
    private StyleFonts() {}

    /** The name of each cell format's font, by the format's number; the first is the workbook's own. */
    static List<@Nullable String> read(InputStream styles) throws IOException, XMLStreamException {
        List<@Nullable String> fonts = new ArrayList<>();
        List<@Nullable String> formats = new ArrayList<>();
        boolean inFonts = false;
        boolean inFormats = false;
        try (styles) {
            XMLStreamReader xml = Xml.open(styles);
            while (xml.hasNext()) {
                int event = xml.next();
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                if (!start && event != XMLStreamConstants.END_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "fonts" -> inFonts = start;
                    case "cellXfs" -> inFormats = start;
                    case "font" -> {
                        if (inFonts && start) {
                            fonts.add(null);
                        }
                    }
                    case "name" -> {
                        if (inFonts && start && !fonts.isEmpty()) {
                            fonts.set(fonts.size() - 1, Xml.attribute(xml, "val"));
                        }
                    }
                    case "xf" -> {
                        if (inFormats && start) {
                            formats.add(font(fonts, Xml.attribute(xml, "fontId")));
                        }
                    }
                    default -> {
                        // fills, borders and number formats
                    }
                }
            }
        }
        return formats;
    }

    private static @Nullable String font(List<@Nullable String> fonts, @Nullable String id) {
        int index = id == null ? 0 : Integer.parseInt(id);
        return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
    }
}
