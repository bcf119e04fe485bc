package vn.termreview.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Looks up the fonts of a workbook's texts, which the row reader does not tell; only where one says how they are encoded. */
final class CellFonts {
    private static final int TAIL = 8;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final WorkbookScan scan;

    private CellFonts(ZipFile zip, WorkbookScan scan) {
        this.zip = zip;
        this.scan = scan;
    }

    /**
     * For each sheet: address → the font of a text, where it is one of the time before Unicode.
     *
     * @return as many maps as there are sheets; empty ones where no such font is named in the workbook
     */
    static List<Map<String, String>> read(byte[] bytes, WorkbookScan scan) throws IOException, XMLStreamException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return new CellFonts(zip, scan).read();
        }
    }

    private List<Map<String, String>> read() throws IOException, XMLStreamException {
        boolean styled = isNamedIn(scan.parts().styles());
        boolean strings = isNamedIn(scan.parts().strings());
        List<@Nullable String> ofStyles =
                styled ? StyleFonts.read(open(scan.parts().styles())) : List.of();
        List<TextFont> ofStrings = strings ? sharedStrings() : List.of();
        List<Map<String, String>> fonts = new ArrayList<>();
        for (WorkbookScan.SheetScan sheet : scan.sheets()) {
            fonts.add(
                    styled || strings || isNamedIn(sheet.part()) ? sheet(sheet.part(), ofStyles, ofStrings) : Map.of());
        }
        return fonts;
    }

    private List<TextFont> sharedStrings() throws IOException, XMLStreamException {
        List<TextFont> fonts = new ArrayList<>();
        try (InputStream in = open(scan.parts().strings())) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    fonts.add(TextFont.read(xml, "si"));
                }
            }
        }
        return fonts;
    }

    private Map<String, String> sheet(String part, List<@Nullable String> ofStyles, List<TextFont> ofStrings)
            throws IOException, XMLStreamException {
        Map<String, String> fonts = new HashMap<>();
        int row = 0;
        int column = 0;
        try (InputStream in = open(part)) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("row")) {
                    String stated = Xml.attribute(xml, "r");
                    row = stated == null ? row + 1 : Integer.parseInt(stated);
                    column = 0;
                } else if (xml.getLocalName().equals("c")) {
                    String stated = Xml.attribute(xml, "r");
                    column = stated == null ? column + 1 : CellAddresses.column(stated);
                    String font = cell(xml, ofStyles, ofStrings);
                    if (LegacyFont.of(font) != null) {
                        fonts.put(CellAddresses.of(row, column), font);
                    }
                }
            }
        }
        return fonts;
    }

    private static @Nullable String cell(XMLStreamReader xml, List<@Nullable String> ofStyles, List<TextFont> ofStrings)
            throws XMLStreamException {
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        int index = style == null ? 0 : Integer.parseInt(style);
        String font = index < ofStyles.size() ? ofStyles.get(index) : null;
        TextFont own = TextFont.OF_CELL;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("is")) {
                own = TextFont.read(xml, "is");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("v")
                    && "s".equals(type)) {
                int string = Integer.parseInt(xml.getElementText().strip());
                own = string < ofStrings.size() ? ofStrings.get(string) : own;
            }
        }
        boolean text = "s".equals(type) || "str".equals(type) || "inlineStr".equals(type);
        return text ? own.in(font) : null;
    }

    /** Whether the bytes of a part hold the beginning of such a name; in two bytes a letter, they may. */
    private boolean isNamedIn(@Nullable String part) throws IOException {
        if (part == null) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(open(part))) {
            String before = "";
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                String text = new String(buffer, 0, read, java.nio.charset.StandardCharsets.ISO_8859_1);
                String searched = before + text.toLowerCase(Locale.ROOT);
                if (searched.contains(".vn") || searched.contains("vni") || searched.indexOf('\0') >= 0) {
                    return true;
                }
                before = searched.substring(Math.max(0, searched.length() - TAIL));
            }
        }
        return false;
    }

    private InputStream open(@Nullable String part) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().equalsIgnoreCase(part)) {
                return zip.getInputStream(entry);
            }
        }
        throw new java.util.zip.ZipException("no part " + part);
    }
}
