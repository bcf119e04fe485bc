package vn.termreview.workbook;

import java.util.List;

/**
 * A workbook that was let in and read.
 *
 * @param sheets in the workbook's order
 * @param nonEmptyCells counted from the raw file by code that the reader has no part in; the sheets hold as many
 */
public record OpenedWorkbook(List<RawSheet> sheets, long nonEmptyCells) {}
