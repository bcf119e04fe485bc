package vn.termreview.workbook;

import java.util.List;

/**
 * One row with at least one non-empty cell.
 *
 * @param number from 1, as the sheet counts
 * @param cells the non-empty cells, from left to right
 */
public record RawRow(int number, List<RawCell> cells) {}
