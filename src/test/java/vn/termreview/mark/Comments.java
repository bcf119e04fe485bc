package vn.termreview.mark;

/** A workbook whose first sheet has comments already, with boxes as an office program draws them. */
final class Comments {

    private static final String NOTE = "<v:shape id=\"_x0000_s1025\" type=\"#_x0000_t202\" style='visibility:hidden'>"
            + "<v:textbox><div>Xem<br></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:Row>0</x:Row>"
            + "<x:Column>1</x:Column></x:ClientData></v:shape>";

    private Comments() {}

    static byte[] with(String authors, String comments) {
        String sheet = OddBook.sheet(
                "",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
                "<legacyDrawing r:id=\"rId7\"/>");
        return OddBook.of(sheet)
                .without("[Content_Types].xml")
                .part(
                        "[Content_Types].xml",
                        Packed.of(OddBook.of(sheet).bytes())
                                .part("[Content_Types].xml")
                                .replace(
                                        "</Types>",
                                        "<Default Extension=\"VML\" ContentType=\""
                                                + "application/vnd.openxmlformats-officedocument.vmlDrawing\"/><Override"
                                                + " PartName=\"/xl/comments1.xml\" ContentType=\""
                                                + ContentTypes.COMMENTS + "\"/></Types>"))
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        OddBook.relations(OddBook.relation("rId7", "vmlDrawing", "../drawings/vmlDrawing1.vml")
                                + OddBook.relation("rId8", "comments", "../comments1.xml")))
                .part(
                        "xl/comments1.xml",
                        "<comments xmlns=\"" + OddBook.MAIN + "\"><authors>" + authors + "</authors><commentList>"
                                + comments + "</commentList></comments>")
                .part(
                        "xl/drawings/vmlDrawing1.vml",
                        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                                + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout><v:shapetype"
                                + " id=\"_x0000_t202\"/>" + NOTE + NOTE + "</xml>")
                .bytes();
    }
}
