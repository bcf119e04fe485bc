package vn.termreview.review.xlsx;

import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.edition.ReviewContent;
import vn.termreview.review.office.Labels;
import vn.termreview.review.office.PrintedNumber;

/** How sheets look, on screen and on paper, and how numbers are shown as the review prints them. */
final class Look {
    static final double FONT_SIZE = 11;

    private static final String PALE = "F3F5F8";
    private static final String RULE = "C9D0D9";
    private static final String INK = "1C2430";
    private static final String BLUE = "1F4E79";
    private static final String RED = "A63D3D";
    private static final String FONT = "Times New Roman";
    private static final double CHARACTER = 5.2;
    private static final double LETTER = 4.9;
    private static final double LINE = 14;

    /** Another size than the workbook's default, whose font not every program takes over. */
    private static final int CELL_SIZE = 10;

    private final boolean isVietnamese;
    private final Optional<String> mark;

    Look(ReviewContent content, Labels labels) {
        this.isVietnamese = content.language().startsWith("vi");
        this.mark = content.draft() ? Optional.of(labels.text("draft")) : Optional.empty();
    }

    /**
     * A sheet's pages.
     *
     * @param heads the line of heads, counted from 0
     */
    void pages(Worksheet sheet, int heads, boolean isWide) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(isWide ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(heads);
        sheet.freezePane(0, heads + 1);
        mark.ifPresent(word -> sheet.header(word, Position.CENTER));
        sheet.footer("&P/&N", Position.CENTER);
    }

    /**
     * How many lines a text takes in a column.
     *
     * @param points the column's width
     */
    static int lines(String text, int points) {
        int room = Math.max(1, (int) (points / LETTER));
        int lines = 1;
        int used = 0;
        for (String word : text.split("[ \n]", -1)) {
            if (used > 0 && used + 1 + word.length() > room) {
                lines++;
                used = 0;
            }
            used += word.length() + (used > 0 ? 1 : 0);
            lines += (used - 1) / room;
            used -= used > room ? used / room * room : 0;
        }
        return lines;
    }

    /** A line of cells as high as so many lines of text; programs do not all find that out themselves. */
    static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, LINE * lines);
    }

    /** A column as wide as so many points. */
    void width(Worksheet sheet, int column, int points) {
        sheet.width(column, Math.max(5, points / CHARACTER));
    }

    void title(Worksheet sheet, int row, String text) {
        text(sheet, row, 0, text);
        sheet.style(row, 0).bold().fontSize(13).set();
    }

    void warning(Worksheet sheet, int row, String text) {
        text(sheet, row, 0, text);
        sheet.style(row, 0).bold().fontColor(RED).set();
    }

    void head(Worksheet sheet, int row, int column, String text, String place) {
        text(sheet, row, column, text);
        sheet.style(row, column)
                .bold()
                .wrapText(true)
                .fillColor(PALE)
                .horizontalAlignment(place)
                .verticalAlignment("center")
                .borderStyle(BorderSide.TOP, "medium")
                .borderColor(BorderSide.TOP, INK)
                .borderStyle(BorderSide.BOTTOM, "thin")
                .borderColor(BorderSide.BOTTOM, INK)
                .set();
    }

    /** A cell's text, never taken for a formula. */
    void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).fontName(FONT).fontSize(CELL_SIZE).set();
    }

    StyleSetter cell(Worksheet sheet, int row, int column) {
        return sheet.style(row, column)
                .fontName(FONT)
                .fontSize(CELL_SIZE)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, "thin")
                .borderColor(BorderSide.BOTTOM, RULE);
    }

    static void link(Worksheet sheet, int row, int column) {
        sheet.style(row, column).fontColor(BLUE).underlined().set();
    }

    static void group(StyleSetter style) {
        style.bold().fontColor(BLUE).set();
    }

    Optional<PrintedNumber> number(String printed) {
        return PrintedNumber.of(printed, isVietnamese);
    }

    /** With as many decimals as printed, and thousands set apart where they were, by the review's own signs. */
    String format(PrintedNumber number) {
        int decimals = number.value().scale();
        return locale() + (number.isGrouped() ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    /** A rate from 0 to 1 as hundredths with one decimal. */
    String percent() {
        return locale() + "0.0%";
    }

    private String locale() {
        return isVietnamese ? "[$-42A]" : "[$-809]";
    }
}
