package vn.termreview.mark;

import vn.termreview.workbook.RawXlsx;

/** Parts of workbooks as not every program writes them. */
final class OddBook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String TYPES = "[Content_Types].xml";
    private static final String SECOND =
            "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"" + ContentTypes.WORKSHEET + "\"/>";

    private OddBook() {}

    /** A workbook of two sheets, S and T, with these texts of the parts; formats are the usual three. */
    static RawXlsx of(String workbook, String sheet) {
        RawXlsx usual = RawXlsx.ofSheet(sheet);
        String types = Packed.of(usual.bytes()).part(TYPES);
        return usual.without(TYPES)
                .part(TYPES, types.replace("</Types>", SECOND + "</Types>"))
                .without("xl/workbook.xml")
                .part("xl/workbook.xml", workbook)
                .without("xl/_rels/workbook.xml.rels")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml")
                                + relation("rId4", "worksheet", "worksheets/sheet2.xml")))
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView tabSelected=\"1\""
                                + " workbookViewId=\"0\"/></sheetViews><sheetData/></worksheet>");
    }

    static RawXlsx of(String sheet) {
        return of(workbook("", ""), sheet);
    }

    static String workbook(String before, String after) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + before
                + "<sheets><sheet name=\"S\" sheetId=\"3\" r:id=\"rId1\"/><sheet name=\"T\" sheetId=\"7\" r:id=\"rId4\"/>"
                + "</sheets>" + after + "</workbook>";
    }

    static String sheet(String before, String rows, String after) {
        return "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + before + "<sheetData>" + rows
                + "</sheetData>" + after + "</worksheet>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
