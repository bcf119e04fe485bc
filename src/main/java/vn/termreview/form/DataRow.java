package vn.termreview.form;

import java.util.Map;

/**
 * A data row while it is read.
 *
 * @param sheet the sheet's name
 * @param values field → canonical text
 * @param unreadable field → raw text of cells that cannot be read
 * @param addresses field → address of each non-empty cell
 * @param mappedCells non-empty cells in mapped columns
 * @param quarantined whether an error keeps it out
 */
record DataRow(
        String sheet,
        int row,
        Map<String, String> values,
        Map<String, String> unreadable,
        Map<String, String> addresses,
        int mappedCells,
        boolean quarantined) {

    /** Whether something stands there, readable or not. */
    boolean states(String field) {
        return values.containsKey(field) || unreadable.containsKey(field);
    }

    DataRow inQuarantine() {
        return new DataRow(sheet, row, values, unreadable, addresses, mappedCells, true);
    }
}
