package vn.termreview.workbook;

/** Counts the non-empty cells of a CSV letter by letter; shares no code with the reader. */
final class CsvCounter {
    private static final int QUOTE = '"';

    private final CsvDialect dialect;
    private final WorkbookLimits limits;
    private long row = 1;
    private long column = 1;
    private long characters;
    private long count;

    CsvCounter(CsvDialect dialect, WorkbookLimits limits) {
        this.dialect = dialect;
        this.limits = limits;
    }

    long count() {
        String text = dialect.body();
        boolean quoted = false;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted) {
                boolean doubled = letter == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                if (letter == QUOTE && !doubled) {
                    quoted = false;
                } else {
                    i += doubled ? 1 : 0;
                    character();
                }
            } else if (letter == dialect.delimiter()) {
                endCell();
                atStart = true;
            } else if (letter == '\n' || letter == '\r') {
                i += letter == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                endRow();
                atStart = true;
            } else if (letter == QUOTE && atStart) {
                quoted = true;
                atStart = false;
            } else {
                atStart = false;
                character();
            }
        }
        endRow();
        return count;
    }

    private void character() {
        characters++;
        CellBounds.characters(characters, limits);
    }

    private void endCell() {
        if (characters > 0) {
            CellBounds.place(row, column, limits);
            CellBounds.cells(++count, limits);
        }
        characters = 0;
        column++;
    }

    private void endRow() {
        ReadingGuard.check();
        endCell();
        column = 1;
        row++;
    }
}
