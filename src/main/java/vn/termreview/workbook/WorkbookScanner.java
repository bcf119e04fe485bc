package vn.termreview.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Finds the worksheets of a workbook by its relations, and has each counted. */
final class WorkbookScanner {
    private static final String WORKBOOK = "workbook.xml";

    private final ZipFile zip;
    private final WorkbookLimits limits;

    WorkbookScanner(ZipFile zip, WorkbookLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    WorkbookScan scan() throws IOException, XMLStreamException {
        ZipArchiveEntry workbook = entry("xl/" + WORKBOOK);
        String folder = workbook.getName().substring(0, workbook.getName().length() - WORKBOOK.length());
        Map<String, String> targets = new HashMap<>();
        SharedStrings strings = SharedStrings.NONE;
        try (InputStream in = zip.getInputStream(entry(folder + "_rels/" + WORKBOOK + ".rels"))) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String part = addRelation(xml, folder, targets);
                    strings = part == null ? strings : readStrings(part);
                }
            }
        }
        return readWorkbook(workbook, targets, strings);
    }

    /** Remembers a relation's target; returns it where it is the table of shared strings. */
    private static @Nullable String addRelation(XMLStreamReader xml, String folder, Map<String, String> targets)
            throws ZipException {
        String id = Xml.attribute(xml, "Id");
        String target = Xml.attribute(xml, "Target");
        String type = Xml.attribute(xml, "Type");
        if (id == null || target == null || type == null) {
            throw new ZipException("incomplete relation");
        }
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        targets.put(id, part);
        return type.endsWith("/sharedStrings") ? part : null;
    }

    private SharedStrings readStrings(String part) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry(part))) {
            return SharedStrings.read(Xml.open(in), limits);
        }
    }

    private WorkbookScan readWorkbook(ZipArchiveEntry workbook, Map<String, String> targets, SharedStrings strings)
            throws IOException, XMLStreamException {
        List<WorkbookScan.SheetScan> sheets = new ArrayList<>();
        boolean dates1904 = false;
        long cells = 0;
        try (InputStream in = zip.getInputStream(workbook)) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String stated = Xml.attribute(xml, "date1904");
                    dates1904 = "1".equals(stated) || "true".equals(stated);
                } else if (xml.getLocalName().equals("sheet")) {
                    sheets.add(countSheet(Xml.attribute(xml, "name"), targets.get(relation(xml)), strings, cells));
                    cells += sheets.get(sheets.size() - 1).nonEmptyCells();
                }
            }
        }
        boolean styled = Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getName().endsWith("styles.xml"));
        return new WorkbookScan(List.copyOf(sheets), styled, dates1904);
    }

    private WorkbookScan.SheetScan countSheet(
            @Nullable String name, @Nullable String part, SharedStrings strings, long before)
            throws IOException, XMLStreamException {
        if (name == null || part == null) {
            throw new ZipException("a sheet without a part");
        }
        try (InputStream in = zip.getInputStream(entry(part))) {
            return new CellCounter(Xml.open(in), strings, limits, before).count(name);
        }
    }

    /** The one attribute of a sheet element that carries a namespace. */
    private static @Nullable String relation(XMLStreamReader xml) {
        return Xml.attribute(xml, "id");
    }

    private ZipArchiveEntry entry(String name) throws ZipException {
        ZipArchiveEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ZipException("no part " + name));
    }
}
