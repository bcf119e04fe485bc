package vn.termreview.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** The row under a header that numbers its columns: 1 2 3, A B C 1 2, (1) (2) (3)=(4)+(5). */
final class ColumnNumbers {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?(\\d{1,3})[a-zđ]?[)\\]]?\\s*(=.*)?");
    private static final Pattern LETTER = Pattern.compile("[(\\[]?([A-Z])[)\\]]?");
    private static final int FEWEST = 2;

    private ColumnNumbers() {}

    /** Whether at least half of the columns are numbered, and the numbers only rise. */
    static boolean isNumberRow(RawRow row, int columns) {
        int last = 0;
        char lastLetter = 0;
        int cells = 0;
        for (RawCell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            String text = cell.number() == null
                    ? Labels.clean(cell.text())
                    : NumberTexts.whole(cell.number()).map(Object::toString).orElse("?");
            Matcher number = NUMBER.matcher(text);
            Matcher letter = LETTER.matcher(text);
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                if (value < last || value > last + columns || (last == 0 && value > FEWEST)) {
                    return false;
                }
                last = value;
            } else if (letter.matches() && last == 0 && letter.group(1).charAt(0) > lastLetter) {
                lastLetter = letter.group(1).charAt(0);
            } else {
                return false;
            }
            cells++;
        }
        return cells >= FEWEST && cells * 2 >= columns;
    }
}
