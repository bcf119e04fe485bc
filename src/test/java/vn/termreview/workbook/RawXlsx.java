package vn.termreview.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Builds a workbook part by part, for what an honest writer would not write. */
public final class RawXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(String name, byte[] content) {}

    private final List<Part> parts = new ArrayList<>();

    /** A workbook of one sheet with this content of {@code sheetData}. */
    public static RawXlsx ofRows(String rows) {
        return ofSheet("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A workbook of one sheet with this XML. */
    public static RawXlsx ofSheet(String xml) {
        return new RawXlsx()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + override("/xl/workbook.xml", "sheet.main")
                                + override("/xl/worksheets/sheet1.xml", "worksheet")
                                + override("/xl/sharedStrings.xml", "sharedStrings")
                                + override("/xl/styles.xml", "styles") + "</Types>")
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                                + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml") + "</Relationships>")
                .part("xl/worksheets/sheet1.xml", xml)
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + MAIN + "\"><si><t>một</t></si><si><t></t></si>"
                                + "<si><r><t>hai </t></r><r><t>mươi</t></r></si></sst>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                                + "<xf numFmtId=\"10\"/></cellXfs></styleSheet>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + DOCUMENT + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    public RawXlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawXlsx part(String name, byte[] content) {
        parts.add(new Part(name, content));
        return this;
    }

    public RawXlsx without(String name) {
        parts.removeIf(part -> part.name().equals(name));
        return this;
    }

    /** A part of this many equal characters. */
    public RawXlsx bomb(String name, int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) 'A');
        return part(name, content);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Part part : parts) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.name()));
                zip.write(part.content());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
