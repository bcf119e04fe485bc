package vn.termreview.form;

import java.util.Map;
import java.util.Set;
import vn.termreview.workbook.RawCell;

/**
 * The header of a coded matrix in the list of a sheet's rows.
 *
 * @param first index of its first row
 * @param afterLast index after its last row, the row of column codes included
 * @param codes the column "Mã số"
 * @param labels the column of the lines' labels
 * @param fields column → field of the form
 * @param unknown the labels of columns that the form does not have
 * @param twice the labels of columns that say the same as one before them → that field
 */
record MatrixHeader(
        int first,
        int afterLast,
        int codes,
        int labels,
        Map<Integer, String> fields,
        Set<RawCell> unknown,
        Map<RawCell, String> twice) {}
