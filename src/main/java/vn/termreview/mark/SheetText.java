package vn.termreview.mark;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.CellAddresses;

/** The rows of a new sheet as they are written: texts as texts, rows as high as their longest text needs. */
final class SheetText {

    private static final double LINE_HEIGHT = 15;
    private static final double HIGHEST = 405;

    /** Of letters as narrow as those of the list, more go in than a column's width tells. */
    private static final double LETTERS_A_WIDTH = 1.2;

    private final int[] widths;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private final StringBuilder merges = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int row;
    private int column;
    private int lines;
    private int mergeCount;
    private int linkCount;

    SheetText(int[] widths) {
        this.widths = widths.clone();
    }

    void beginRow() {
        row++;
        column = 0;
        lines = 1;
        cells.setLength(0);
    }

    void endRow() {
        rows.append("<row r=\"")
                .append(row)
                .append("\" ht=\"")
                .append(Math.min(HIGHEST, lines * LINE_HEIGHT + 3))
                .append("\" customHeight=\"1\">")
                .append(cells)
                .append("</row>");
    }

    /** A text over all columns. */
    void line(String text, int look) {
        beginRow();
        cell(text, look, Arrays.stream(widths).sum());
        merges.append("<mergeCell ref=\"A").append(row).append(":~").append(row).append("\"/>");
        mergeCount++;
        endRow();
    }

    void cell(String text, int look) {
        cell(text, look, widths[column]);
    }

    private void cell(String text, int look, int width) {
        int letters = (int) Math.max(1, width * LETTERS_A_WIDTH);
        lines = Math.max(
                lines, text.lines().mapToInt(line -> wrapped(line, letters)).sum());
        begin(look)
                .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(XmlEscapes.cell(text))
                .append("</t></is></c>");
    }

    void number(long number, int look) {
        begin(look).append("><v>").append(number).append("</v></c>");
    }

    private StringBuilder begin(int look) {
        column++;
        return cells.append("<c r=\"")
                .append(CellAddresses.of(row, column))
                .append("\" s=\"")
                .append(look)
                .append('"');
    }

    /** Lets the next cell lead to a place of the workbook; nowhere if that is null. */
    void link(@Nullable String location) {
        if (location != null) {
            links.append("<hyperlink ref=\"")
                    .append(CellAddresses.of(row, column + 1))
                    .append("\" location=\"")
                    .append(XmlEscapes.write(location))
                    .append("\"/>");
            linkCount++;
        }
    }

    int linkCount() {
        return linkCount;
    }

    String rows() {
        return rows.toString();
    }

    String merges(String lastColumn) {
        return mergeCount == 0
                ? ""
                : "<mergeCells count=\"" + mergeCount + "\">"
                        + merges.toString().replace("~", lastColumn) + "</mergeCells>";
    }

    String links() {
        return linkCount == 0 ? "" : "<hyperlinks>" + links + "</hyperlinks>";
    }

    private static int wrapped(String text, int letters) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > letters) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += (used - 1) / letters;
            used = used > letters ? used % letters : used;
        }
        return lines;
    }
}
