package vn.termreview.workbook;

import java.util.List;

/**
 * One sheet.
 *
 * @param visible false for hidden and very hidden sheets
 * @param rows the rows that are not empty, from top to bottom
 */
public record RawSheet(String name, boolean visible, List<RawRow> rows) {}
