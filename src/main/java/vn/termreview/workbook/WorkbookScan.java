package vn.termreview.workbook;

import java.util.List;
import java.util.Set;

/**
 * What the raw XML says, found by code that the row reader has no part in.
 *
 * @param sheets in the workbook's order
 * @param styled whether there are cell formats
 * @param dates1904 whether day numbers count from 1904
 */
public record WorkbookScan(List<SheetScan> sheets, boolean styled, boolean dates1904) {

    /**
     * One sheet.
     *
     * @param nonEmptyCells cells with a value or a formula of length &gt; 0
     * @param blankResults addresses of formulas whose cached result is the empty text
     * @param rowNumbers the rows' numbers in the order of the XML; empty where each row states its own
     */
    public record SheetScan(String name, long nonEmptyCells, Set<String> blankResults, List<Integer> rowNumbers) {}

    /**
     * The cells of all sheets, hidden ones too.
     *
     * @return how many are not empty
     */
    public long nonEmptyCells() {
        return sheets.stream().mapToLong(SheetScan::nonEmptyCells).sum();
    }
}
