package vn.termreview.form;

/**
 * In rows {@code firstRow..lastRow} of a sheet, the field was read from this column.
 *
 * @param column its letters, such as {@code D}
 * @param label what the template writes over it, with its group
 * @param valueCount how many rows state something there, readable or not
 */
public record ColumnSource(
        String table,
        String sheet,
        int firstRow,
        int lastRow,
        String field,
        String column,
        String label,
        int valueCount) {}
