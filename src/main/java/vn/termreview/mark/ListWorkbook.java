package vn.termreview.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A new workbook with the list alone; it is the least that there can be, marked with nothing but that list. */
final class ListWorkbook {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String STYLES = "xl/styles.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** Not the first moment of packages: with that one their writer also notes the time in the zone that it is in. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ListWorkbook() {}

    static byte[] bytes(Notice notice) throws IOException {
        byte[] blank = blank();
        try (Parts parts = new Parts(blank)) {
            StyleBook styles = new StyleBook(parts, STYLES);
            FirstSheet first = new FirstSheet(notice, new Words(notice.language()), styles::look, mark -> null);
            styles.write();
            parts.replace(SHEET, first.xml(Dialect.USUAL, true, List.of()));
            return parts.bytes();
        }
    }

    private static byte[] blank() throws IOException {
        Dialect dialect = Dialect.USUAL;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + override("xl/workbook.xml", MAIN + "sheet.main+xml")
                            + override(SHEET, ContentTypes.WORKSHEET) + override(STYLES, ContentTypes.STYLES)
                            + "</Types>");
            put(zip, "_rels/.rels", relations(relation(dialect, "rId1", "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(dialect, "rId1", "worksheet", "worksheets/sheet1.xml")
                            + relation(dialect, "rId2", "styles", "styles.xml")));
            String name = FirstSheet.NAME;
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + dialect.main() + "\" xmlns:r=\"" + dialect.office()
                            + "\"><bookViews><workbookView/></bookViews><sheets><sheet name=\"" + name
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
                            + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">" + WorkbookPart.quoted(name)
                            + "!"
                            + FirstSheet.TITLES + "</definedName></definedNames></workbook>");
            put(zip, STYLES, StyleBook.blank(dialect).substring(Snippets.DECLARATION.length()));
            put(zip, SHEET, "<worksheet xmlns=\"" + dialect.main() + "\"/>");
        }
        return out.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(Dialect dialect, String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + dialect.type(type) + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write((Snippets.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
