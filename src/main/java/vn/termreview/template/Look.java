package vn.termreview.template;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How cells look: a heading, a heading of what is required, printed values, cells to fill in. */
final class Look {

    /** As a spreadsheet calls text, which keeps leading zeros and makes no dates. */
    static final String TEXT = "@";

    private static final String FONT = "Times New Roman";
    private static final String LINES = "FF7F7F7F";
    private static final String HEADING = "FFDDE6F0";
    private static final String REQUIRED = "FFFFE08A";
    private static final String LOCKED = "FFF0F0F0";

    private Look() {}

    static void title(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).fontName(FONT).fontSize(14).bold().set();
    }

    static void line(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).fontName(FONT).fontSize(11).set();
    }

    static void note(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).fontName(FONT).fontSize(11).italic().set();
    }

    static void heading(Range cells, boolean required) {
        bordered(cells)
                .bold()
                .fillColor(required ? REQUIRED : HEADING)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /** A number that only counts rows or columns. */
    static void order(Range cells) {
        bordered(cells)
                .fillColor(LOCKED)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .format("0")
                .set();
    }

    static void number(Range cells) {
        bordered(cells)
                .italic()
                .fillColor(HEADING)
                .horizontalAlignment("center")
                .set();
    }

    /** A value that is there to be read. */
    static void printed(Range cells, String format) {
        bordered(cells)
                .fillColor(LOCKED)
                .verticalAlignment("center")
                .wrapText(format.equals(TEXT))
                .format(format)
                .set();
    }

    /** A text that is there to be read, on as many lines as it needs. */
    static void paragraph(Range cells) {
        bordered(cells).verticalAlignment("top").wrapText(true).set();
    }

    static void input(Range cells, String format) {
        bordered(cells)
                .verticalAlignment("center")
                .wrapText(format.equals(TEXT))
                .format(format)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    /** Landscape, as wide as one page, the heading on every page. */
    static void print(Worksheet sheet, int firstHeading, int lastHeading) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(firstHeading, lastHeading);
    }

    private static StyleSetter bordered(Range cells) {
        StyleSetter style = cells.style();
        style.fontName(FONT).fontSize(11).borderStyle(BorderStyle.THIN).borderColor(LINES);
        return style;
    }
}
