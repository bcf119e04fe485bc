package vn.termreview.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Finds the worksheets of a workbook by its relations, and has each counted. */
final class WorkbookScanner {
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private final ZipFile zip;
    private final WorkbookLimits limits;

    WorkbookScanner(ZipFile zip, WorkbookLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    WorkbookScan scan() throws IOException, XMLStreamException {
        String workbook = workbookPart();
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String file = workbook.substring(folder.length());
        PackageRelations relations = relations(folder + "_rels/" + file + ".rels", folder);
        String strings = relations.ofType("sharedStrings");
        String styles = relations.ofType("styles");
        boolean plain = relations.plain() && workbook.equalsIgnoreCase(USUAL_WORKBOOK);
        WorkbookScan.Parts parts = new WorkbookScan.Parts(strings, exists(styles) ? styles : null, plain);
        return readWorkbook(workbook, relations, parts);
    }

    private String workbookPart() throws IOException, XMLStreamException {
        if (exists(USUAL_WORKBOOK)) {
            return entry(USUAL_WORKBOOK).getName();
        }
        String stated = relations("_rels/.rels", "").ofType("officeDocument");
        if (stated == null) {
            throw new ZipException("no workbook");
        }
        return entry(stated).getName();
    }

    private PackageRelations relations(String part, String folder) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry(part))) {
            return PackageRelations.read(Xml.open(in), folder);
        }
    }

    private SharedStrings readStrings(@Nullable String part) throws IOException, XMLStreamException {
        if (part == null) {
            return SharedStrings.NONE;
        }
        try (InputStream in = zip.getInputStream(entry(part))) {
            return SharedStrings.read(Xml.open(in), limits);
        }
    }

    private WorkbookScan readWorkbook(String workbook, PackageRelations relations, WorkbookScan.Parts parts)
            throws IOException, XMLStreamException {
        SharedStrings strings = readStrings(parts.strings());
        List<WorkbookScan.SheetScan> sheets = new ArrayList<>();
        boolean dates1904 = false;
        boolean plain = parts.plain();
        long cells = 0;
        try (InputStream in = zip.getInputStream(entry(workbook))) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "workbook" -> plain &= !STRICT.equals(xml.getNamespaceURI());
                    case "workbookPr" -> {
                        String stated = Xml.attribute(xml, "date1904");
                        dates1904 = "1".equals(stated) || "true".equals(stated);
                    }
                    case "sheet" -> {
                        WorkbookScan.SheetScan sheet = countSheet(xml, relations, strings, cells);
                        sheets.add(sheet);
                        cells += sheet.nonEmptyCells();
                        plain &= sheet.plain();
                    }
                    default -> {
                        // windows, names and settings
                    }
                }
            }
        }
        boolean styled = Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getName().endsWith("styles.xml"));
        return new WorkbookScan(
                List.copyOf(sheets), styled, dates1904, new WorkbookScan.Parts(parts.strings(), parts.styles(), plain));
    }

    private WorkbookScan.SheetScan countSheet(
            XMLStreamReader sheet, PackageRelations relations, SharedStrings strings, long before)
            throws IOException, XMLStreamException {
        String name = Xml.attribute(sheet, "name");
        // The one attribute of a sheet element that carries a namespace.
        String relation = Xml.attribute(sheet, "id");
        String part = relation == null ? null : relations.targets().get(relation);
        if (name == null || part == null) {
            throw new ZipException("a sheet without a part");
        }
        String state = Xml.attribute(sheet, "state");
        try (InputStream in = zip.getInputStream(entry(part))) {
            return new CellCounter(Xml.open(in), strings, limits, before)
                    .count(name, part, state == null ? "visible" : state);
        }
    }

    private boolean exists(@Nullable String name) {
        return name != null && find(name).isPresent();
    }

    private ZipArchiveEntry entry(String name) throws ZipException {
        return find(name).orElseThrow(() -> new ZipException("no part " + name));
    }

    private Optional<ZipArchiveEntry> find(String name) {
        ZipArchiveEntry exact = zip.getEntry(name);
        return exact != null
                ? Optional.of(exact)
                : Collections.list(zip.getEntries()).stream()
                        .filter(entry -> entry.getName().equalsIgnoreCase(name))
                        .findFirst();
    }
}
