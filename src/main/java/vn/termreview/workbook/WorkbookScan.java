package vn.termreview.workbook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the raw XML says, found by code that the row reader has no part in.
 *
 * @param sheets in the workbook's order
 * @param styled whether there are cell formats
 * @param dates1904 whether day numbers count from 1904
 */
public record WorkbookScan(List<SheetScan> sheets, boolean styled, boolean dates1904, Parts parts) {

    /**
     * Where the workbook keeps what its sheets share.
     *
     * @param strings name of the part, or null
     * @param styles name of the part, or null
     * @param plain whether all is as the row reader knows it; what is not has to be put in its words first
     */
    public record Parts(@Nullable String strings, @Nullable String styles, boolean plain) {}

    /**
     * One sheet.
     *
     * @param part name of its part
     * @param state {@code visible}, {@code hidden} or {@code veryHidden}
     * @param nonEmptyCells cells with a value or a formula of length &gt; 0
     * @param blankResults addresses of formulas whose cached result is the empty text
     * @param rowNumbers the rows' numbers in the order of the XML; empty where each row states its own
     * @param plain whether the row reader knows all kinds of its cells
     */
    public record SheetScan(
            String name,
            String part,
            String state,
            long nonEmptyCells,
            Set<String> blankResults,
            List<Integer> rowNumbers,
            boolean plain) {}

    /**
     * The cells of all sheets, hidden ones too.
     *
     * @return how many are not empty
     */
    public long nonEmptyCells() {
        return sheets.stream().mapToLong(SheetScan::nonEmptyCells).sum();
    }
}
