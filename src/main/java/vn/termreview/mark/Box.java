package vn.termreview.mark;

/**
 * The box of one comment.
 *
 * @param spot the cell
 * @param anchor its corners, as the drawing language writes them
 */
record Box(Spot spot, String anchor) {

    private static final int WIDTH = 330;
    private static final int LETTERS_A_LINE = 50;
    private static final int LINE_HEIGHT = 15;
    private static final int ROW_HEIGHT = 20;
    private static final int MOST_COLUMNS = 30;
    private static final int GAP = 12;
    private static final int MARGIN = 2;

    /** A box right of a cell, wide and high enough for a text. */
    static Box of(SheetPart sheet, Spot spot, String text) {
        int left = spot.column();
        int right = left;
        int width = 0;
        while (width < WIDTH && right - left < MOST_COLUMNS) {
            right++;
            width += (int) (sheet.widthOf(right) * 7 + 5);
        }
        int top = Math.max(0, spot.row() - 2);
        long lines = text.lines()
                .mapToLong(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        int bottom = top + 1 + (int) ((lines + 1) * LINE_HEIGHT / ROW_HEIGHT);
        return new Box(
                spot,
                left + ", " + GAP + ", " + top + ", " + MARGIN + ", " + right + ", " + GAP + ", " + bottom + ", "
                        + MARGIN);
    }
}
