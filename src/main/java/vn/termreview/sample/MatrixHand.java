package vn.termreview.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a school lays out the ministry's coded matrix: {@code sample/E1/HAND.yml}.
 *
 * @param file the workbook's name
 * @param decomposed texts are NFD
 * @param numbersAsTexts amounts are typed as texts
 * @param errors whether there is the sheet that the ministry's program adds
 * @param title rows above the header: text by column letter
 * @param columns what each column holds, from left to right
 * @param header rows of labels: text by column letter
 * @param merges what is merged of them, such as {@code A1:A3}, counted from the header's first row
 * @param codes the row of column codes; empty where there is none
 * @param footer rows below the last line
 */
record MatrixHand(
        String file,
        boolean decomposed,
        boolean numbersAsTexts,
        boolean errors,
        List<Map<String, String>> title,
        List<String> columns,
        List<Map<String, String>> header,
        List<String> merges,
        Map<String, String> codes,
        List<Sheet> sheets,
        List<Map<String, String>> footer) {

    /**
     * One sheet.
     *
     * @param titled whether the title stands on it
     * @param headed whether the header stands on it; lines go on from the sheet before where it does not
     */
    record Sheet(String name, boolean titled, boolean headed, List<Row> rows) {}

    /**
     * One row.
     *
     * @param line the number of the line; null for a heading
     * @param unit what it is counted in
     */
    record Row(
            @Nullable Integer line, String label, @Nullable String unit) {}
}
