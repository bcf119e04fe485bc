package vn.termreview.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.termreview.workbook.RawXlsx;

/** Packages of other programs, and XML that would do something. */
final class HostileOffice {
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><a>&d;</a>";
    private static final String OUTSIDE = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";

    private HostileOffice() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of("doctype-in-sheet.xlsx", "ARCHIVE_DOCTYPE", () -> RawXlsx.ofSheet(LAUGHS)
                        .bytes()),
                Hostile.of("doctype-in-properties.xlsx", "ARCHIVE_DOCTYPE", () -> HostileZips.honest()
                        .part("docProps/app.xml", OUTSIDE)
                        .bytes()),
                Hostile.of("doctype-in-utf16.xlsx", "ARCHIVE_DOCTYPE", () -> HostileZips.honest()
                        .part("xl/drawing1.vml", OUTSIDE.getBytes(StandardCharsets.UTF_16))
                        .bytes()),
                Hostile.of("doctype-after-spaces.xlsx", "ARCHIVE_DOCTYPE", () -> HostileZips.honest()
                        .part("customXml/item1.bin", "\n".repeat(50) + OUTSIDE)
                        .bytes()),
                Hostile.of("doctype-in-relations.xlsx", "ARCHIVE_DOCTYPE", () -> HostileZips.honest()
                        .without("xl/_rels/workbook.xml.rels")
                        .part("xl/_rels/workbook.xml.rels", OUTSIDE)
                        .bytes()),
                Hostile.of("link-outside.xlsx", "FILE_DAMAGED", () -> HostileZips.honest()
                        .without("xl/_rels/workbook.xml.rels")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"rId1\" TargetMode=\"External\" Type=\"http://schemas."
                                        + "openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                                        + "Target=\"file:///etc/passwd\"/></Relationships>")
                        .bytes()),
                Hostile.of("macros.xlsm", "loaded 2", () -> HostileZips.honest()
                        .part("xl/vbaProject.bin", new byte[4096])
                        .bytes()),
                Hostile.of("binary.xlsb", "FILE_BINARY_FORMAT", () -> parts("xl/workbook.bin", "[Content_Types].xml")),
                Hostile.of("letter.xlsx", "FILE_WORD", () -> parts("word/document.xml", "[Content_Types].xml")),
                Hostile.of(
                        "slides.xlsx", "FILE_PRESENTATION", () -> parts("ppt/presentation.xml", "[Content_Types].xml")),
                Hostile.of(
                        "drawing.xlsx", "FILE_NOT_WORKBOOK", () -> parts("visio/document.xml", "[Content_Types].xml")),
                Hostile.of("table.numbers", "FILE_NUMBERS", () -> parts("Index/Document.iwa", "Metadata/a.plist")),
                Hostile.of("forms.zip", "FILE_ARCHIVE", () -> new RawXlsx()
                        .part("P1.xlsx", Honest.xlsx())
                        .part("P2.xlsx", Honest.xlsx())
                        .bytes()),
                Hostile.of("nothing.xlsx", "FILE_EMPTY", () -> new RawXlsx().bytes()),
                Hostile.of("no-sheet.xlsx", "FILE_DAMAGED", () -> HostileZips.honest()
                        .without("xl/worksheets/sheet1.xml")
                        .bytes()),
                Hostile.of("no-relations.xlsx", "FILE_DAMAGED", () -> HostileZips.honest()
                        .without("xl/_rels/workbook.xml.rels")
                        .bytes()),
                Hostile.of("no-styles.xlsx", "loaded 2", () -> HostileZips.honest()
                        .without("xl/styles.xml")
                        .bytes()),
                Hostile.of("no-strings.xlsx", "FILE_DAMAGED", () -> HostileZips.honest()
                        .without("xl/sharedStrings.xml")
                        .bytes()));
    }

    private static byte[] parts(String... names) {
        RawXlsx parts = new RawXlsx();
        for (String name : names) {
            parts.part(name, "<a/>");
        }
        return parts.bytes();
    }
}
