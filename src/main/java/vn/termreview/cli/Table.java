package vn.termreview.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.problem.Printable;

/** Rows of text in columns as wide as their widest cell, measured as a terminal shows them. */
final class Table {

    private static final String GAP = "  ";

    private final List<String> headings;
    private final boolean[] rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading that begins with {@code >} has its column aligned to the right. */
    Table(List<String> headings) {
        this.headings = headings.stream()
                .map(h -> h.startsWith(">") ? h.substring(1) : h)
                .toList();
        this.rightAligned = new boolean[headings.size()];
        for (int i = 0; i < headings.size(); i++) {
            rightAligned[i] = headings.get(i).startsWith(">");
        }
        rows.add(this.headings);
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(Table::clean).toList());
    }

    @Override
    public String toString() {
        int[] widths = new int[headings.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - width(row.get(i)));
                line.append(GAP).append(rightAligned[i] ? padding + row.get(i) : row.get(i) + padding);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** One line, composed letters, nothing that would move a terminal's cursor. */
    static String clean(String cell) {
        return Normalizer.normalize(Printable.line(cell), Normalizer.Form.NFC);
    }

    /** Marks that combine take no room. */
    static int width(String text) {
        return (int) text.codePoints().filter(Table::takesRoom).count();
    }

    private static boolean takesRoom(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }
}
