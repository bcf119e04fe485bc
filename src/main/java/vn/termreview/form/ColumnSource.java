package vn.termreview.form;

/** In rows {@code firstRow..lastRow} of a sheet, the field was read from this column (letters, such as {@code D}). */
public record ColumnSource(String table, String sheet, int firstRow, int lastRow, String field, String column) {}
