package vn.termreview.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the words that the row reader knows. Well-formed files of other writers (the strict variant of the
 * format, dates by name, formulas for a whole range) are put into them; no value changes.
 *
 * @param bytes the file
 * @param dates for each sheet: address → the day that a cell states by its name; empty where no sheet does
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlainPackage(byte[] bytes, List<Map<String, LocalDate>> dates) {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static PlainPackage of(byte[] bytes, WorkbookScan scan) throws IOException, XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Map<String, LocalDate>> dates = new ArrayList<>();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            copy(from, scan.parts().strings(), to, "xl/sharedStrings.xml");
            copy(from, scan.parts().styles(), to, "xl/styles.xml");
            writeDirectory(scan, to);
            for (int i = 0; i < scan.sheets().size(); i++) {
                try (InputStream in = open(from, scan.sheets().get(i).part())) {
                    to.putNextEntry(new ZipEntry("xl/worksheets/sheet" + (i + 1) + ".xml"));
                    XMLStreamWriter xml = writer(to, "worksheet", MAIN);
                    dates.add(new SheetRewriter(Xml.open(in), xml).rewrite());
                    end(xml, to);
                }
            }
        }
        return new PlainPackage(out.toByteArray(), List.copyOf(dates));
    }

    Map<String, LocalDate> datesOf(int sheet) {
        return dates.isEmpty() ? Map.of() : dates.get(sheet);
    }

    private static void writeDirectory(WorkbookScan scan, ZipOutputStream to) throws IOException, XMLStreamException {
        boolean strings = scan.parts().strings() != null;
        boolean styles = scan.parts().styles() != null;
        to.putNextEntry(new ZipEntry("[Content_Types].xml"));
        XMLStreamWriter types = writer(to, "Types", PACKAGE + "content-types");
        type(types, "workbook", "sheet.main", true);
        type(types, "sharedStrings", "sharedStrings", strings);
        type(types, "styles", "styles", styles);
        end(types, to);
        to.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
        XMLStreamWriter relations = writer(to, "Relationships", PACKAGE + "relationships");
        relation(relations, "rIdStrings", "sharedStrings", "sharedStrings.xml", strings);
        relation(relations, "rIdStyles", "styles", "styles.xml", styles);
        for (int i = 1; i <= scan.sheets().size(); i++) {
            relation(relations, "rId" + i, "worksheet", "worksheets/sheet" + i + ".xml", true);
        }
        end(relations, to);
        to.putNextEntry(new ZipEntry("xl/workbook.xml"));
        XMLStreamWriter workbook = writer(to, "workbook", MAIN);
        workbook.writeNamespace("r", OFFICE);
        workbook.writeStartElement("sheets");
        for (int i = 1; i <= scan.sheets().size(); i++) {
            WorkbookScan.SheetScan sheet = scan.sheets().get(i - 1);
            workbook.writeEmptyElement("sheet");
            workbook.writeAttribute("name", sheet.name());
            workbook.writeAttribute("sheetId", Integer.toString(i));
            workbook.writeAttribute("state", sheet.state());
            workbook.writeAttribute("r", OFFICE, "id", "rId" + i);
        }
        workbook.writeEndElement();
        end(workbook, to);
    }

    private static void type(XMLStreamWriter xml, String part, String type, boolean present) throws XMLStreamException {
        if (present) {
            xml.writeEmptyElement("Override");
            xml.writeAttribute("PartName", "/xl/" + part + ".xml");
            xml.writeAttribute("ContentType", TYPE + type + "+xml");
        }
    }

    private static void relation(XMLStreamWriter xml, String id, String type, String target, boolean present)
            throws XMLStreamException {
        if (present) {
            xml.writeEmptyElement("Relationship");
            xml.writeAttribute("Id", id);
            xml.writeAttribute("Type", OFFICE + "/" + type);
            xml.writeAttribute("Target", target);
        }
    }

    private static XMLStreamWriter writer(ZipOutputStream to, String root, String namespace) throws XMLStreamException {
        XMLOutputFactory factory = new com.fasterxml.aalto.stax.OutputFactoryImpl();
        XMLStreamWriter xml = factory.createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        return xml;
    }

    private static void end(XMLStreamWriter xml, ZipOutputStream to) throws IOException, XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
        to.closeEntry();
    }

    private static void copy(ZipFile from, @Nullable String part, ZipOutputStream to, String name) throws IOException {
        if (part != null) {
            try (InputStream in = open(from, part)) {
                to.putNextEntry(new ZipEntry(name));
                in.transferTo(to);
                to.closeEntry();
            }
        }
    }

    private static InputStream open(ZipFile zip, String part) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().equalsIgnoreCase(part)) {
                return zip.getInputStream(entry);
            }
        }
        throw new java.util.zip.ZipException("no part " + part);
    }
}
