package vn.termreview.form;

import java.util.Map;
import vn.termreview.workbook.RawCell;

/**
 * A total row while it is read.
 *
 * @param values field → its cell, for counts that are not blank
 * @param dataBefore how many data rows of the table stand before it
 * @param blockStart how many data rows stand before the block that it closes
 */
record TotalRow(int row, Map<String, RawCell> values, int dataBefore, int blockStart) {}
