package vn.termreview.workbook;

/**
 * How large a workbook may be before it is refused. Sizes are bytes; all are counted while inflating, never taken from
 * the archive's directory.
 *
 * @param fileBytes the file as received
 * @param totalBytes all parts, inflated
 * @param partBytes one part, inflated
 * @param parts entries of the archive
 * @param ratio inflated to packed bytes of one part
 * @param ratioFromBytes inflated bytes of a part from which the ratio is looked at
 * @param rows rows of a sheet, by their numbers
 * @param columns columns of a sheet, by their addresses
 * @param cellCharacters characters of one cell
 * @param cells non-empty cells of the file
 */
public record WorkbookLimits(
        long fileBytes,
        long totalBytes,
        long partBytes,
        int parts,
        int ratio,
        long ratioFromBytes,
        int rows,
        int columns,
        int cellCharacters,
        int cells) {

    private static final long MEGABYTE = 1024L * 1024L;

    /**
     * The limits that hold unless an operator sets others: honest files stay far below each of them.
     *
     * @return 25 MB a file, 300 MB unpacked, 150 MB a part, 1,000 parts, ratio 200 above 1 MB, 200,000 rows, 500 columns,
     *     32,767 characters a cell, 2,000,000 cells
     */
    public static WorkbookLimits defaults() {
        return new WorkbookLimits(
                25 * MEGABYTE, 300 * MEGABYTE, 150 * MEGABYTE, 1_000, 200, MEGABYTE, 200_000, 500, 32_767, 2_000_000);
    }
}
