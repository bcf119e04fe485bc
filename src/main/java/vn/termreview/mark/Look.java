package vn.termreview.mark;

/** How a cell of the first sheet looks; the place in the list is the place among the formats that are added. */
enum Look {
    /** The line by which importers know the sheet. */
    SMALL(1, 0, 0, "<~alignment vertical=\"top\"/>"),
    /** The heading of the sheet. */
    TITLE(2, 0, 0, "<~alignment vertical=\"center\"/>"),
    /** A line of text. */
    LINE(0, 0, 0, "<~alignment vertical=\"top\" wrapText=\"1\"/>"),
    /** A column's heading. */
    HEADING(3, 2, 1, "<~alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"),
    /** A number that only counts. */
    NUMBER(0, 0, 1, "<~alignment horizontal=\"center\" vertical=\"top\"/>"),
    /** A text in the table. */
    TEXT(0, 0, 1, "<~alignment vertical=\"top\" wrapText=\"1\"/>"),
    /** A text that leads to its cell. */
    LINK(4, 0, 1, "<~alignment vertical=\"top\" wrapText=\"1\"/>"),
    /** The word for an error. */
    ERROR(3, 3, 1, "<~alignment horizontal=\"center\" vertical=\"top\" wrapText=\"1\"/>"),
    /** The word for a query. */
    QUERY(3, 4, 1, "<~alignment horizontal=\"center\" vertical=\"top\" wrapText=\"1\"/>");

    /** Five fonts, counted from 0: plain, small, title, bold, link. */
    static final String FONTS = font("11", "") + font("9", "<~i/>") + font("14", "<~b/>") + font("11", "<~b/>")
            + "<~font><~u/><~sz val=\"11\"/><~color rgb=\"FF0563C1\"/><~name val=\"Times New Roman\"/>"
            + "<~family val=\"1\"/></~font>";

    static final int FONT_COUNT = 5;

    /** What two hold that come before all fills, in this order. */
    static final String RESERVED_FILLS =
            "<~fill><~patternFill patternType=\"none\"/></~fill><~fill><~patternFill patternType=\"gray125\"/></~fill>";

    /** Of a heading, of an error, of a query: counted from 2, which is what is added to the last fill there is. */
    static final String FILLS = fill("FFDDE6F0") + fill("FFFFC7CE") + fill("FFFFEB9C");

    static final int FILL_COUNT = 3;
    static final int FIRST_FILL = 2;

    /** Thin lines around. */
    static final String BORDER =
            "<~border>" + line("left") + line("right") + line("top") + line("bottom") + "<~diagonal/></~border>";

    private final int font;
    private final int fill;
    private final int border;
    private final String alignment;

    Look(int font, int fill, int border, String alignment) {
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.alignment = alignment;
    }

    /** The format, where fonts, fills and the border begin at these places. */
    String format(int firstFont, int firstFill, int ownBorder) {
        int filled = fill == 0 ? 0 : firstFill + fill - FIRST_FILL;
        return "<~xf numFmtId=\"0\" fontId=\"" + (firstFont + font) + "\" fillId=\"" + filled + "\" borderId=\""
                + (border == 0 ? 0 : ownBorder) + "\" xfId=\"0\" quotePrefix=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyBorder=\"1\" applyAlignment=\"1\">" + alignment + "</~xf>";
    }

    private static String font(String size, String weight) {
        return "<~font>" + weight + "<~sz val=\"" + size
                + "\"/><~name val=\"Times New Roman\"/><~family val=\"1\"/></~font>";
    }

    private static String fill(String colour) {
        return "<~fill><~patternFill patternType=\"solid\"><~fgColor rgb=\"" + colour
                + "\"/><~bgColor indexed=\"64\"/></~patternFill></~fill>";
    }

    private static String line(String side) {
        return "<~" + side + " style=\"thin\"><~color rgb=\"FF7F7F7F\"/></~" + side + ">";
    }
}
