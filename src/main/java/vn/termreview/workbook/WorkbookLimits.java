package vn.termreview.workbook;

/**
 * How large a workbook may be, and how long one may take, before it is refused. Sizes are bytes; all are counted while
 * inflating, never taken from the archive's directory, and nothing is sized by what a file states of itself.
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
 * @param emptyRows empty rows after which no table continues
 * @param seconds from opening a file to the end of its reading
 * @param stackBytes stack of the thread that reads a file
 * @param passwordRounds how often a file may have its password hashed
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
        int cells,
        int emptyRows,
        int seconds,
        int stackBytes,
        int passwordRounds) {

    private static final long MEGABYTE = 1024L * 1024L;
    /** What a cell takes while its sheet is read, with room for everything else that a machine does meanwhile. */
    private static final long HEAP_PER_CELL = 1_000;

    /**
     * The limits that hold unless an operator sets others: honest files stay far below each of them.
     *
     * @return 25 MB a file, 300 MB unpacked, 150 MB a part, 1,000 parts, ratio 200 above 1 MB, 200,000 rows, 500 columns,
     *     32,767 characters a cell, 2,000,000 cells, 1,000 empty rows, 20 seconds, a stack of 1 MB, 1,000,000 rounds
     */
    public static WorkbookLimits defaults() {
        return new WorkbookLimits(
                25 * MEGABYTE,
                300 * MEGABYTE,
                150 * MEGABYTE,
                1_000,
                200,
                MEGABYTE,
                200_000,
                500,
                32_767,
                2_000_000,
                1_000,
                20,
                (int) MEGABYTE,
                1_000_000);
    }

    /**
     * The limits for files that were accepted before, whatever the limits were then.
     *
     * @return ten times the usual ones
     */
    static WorkbookLimits archived() {
        return new WorkbookLimits(
                250 * MEGABYTE,
                2_000 * MEGABYTE,
                1_500 * MEGABYTE,
                10_000,
                2_000,
                MEGABYTE,
                2_000_000,
                5_000,
                327_670,
                20_000_000,
                1_000,
                200,
                (int) MEGABYTE,
                10_000_000);
    }

    /**
     * The same limits with other sizes of the sheets.
     *
     * @param newRows as {@link #rows()}
     * @param newColumns as {@link #columns()}
     * @param newCharacters as {@link #cellCharacters()}
     * @param newCells as {@link #cells()}
     * @return a copy
     */
    public WorkbookLimits withSheets(int newRows, int newColumns, int newCharacters, int newCells) {
        return new WorkbookLimits(
                fileBytes,
                totalBytes,
                partBytes,
                parts,
                ratio,
                ratioFromBytes,
                newRows,
                newColumns,
                newCharacters,
                newCells,
                emptyRows,
                seconds,
                stackBytes,
                passwordRounds);
    }

    /**
     * The same limits with other sizes of the file.
     *
     * @param newFile as {@link #fileBytes()}
     * @param newTotal as {@link #totalBytes()}
     * @param newPart as {@link #partBytes()}
     * @return a copy
     */
    public WorkbookLimits withBytes(long newFile, long newTotal, long newPart) {
        return new WorkbookLimits(
                newFile,
                newTotal,
                newPart,
                parts,
                ratio,
                ratioFromBytes,
                rows,
                columns,
                cellCharacters,
                cells,
                emptyRows,
                seconds,
                stackBytes,
                passwordRounds);
    }

    /**
     * The same limits with another deadline.
     *
     * @param newSeconds as {@link #seconds()}
     * @return a copy
     */
    public WorkbookLimits withSeconds(int newSeconds) {
        return new WorkbookLimits(
                fileBytes,
                totalBytes,
                partBytes,
                parts,
                ratio,
                ratioFromBytes,
                rows,
                columns,
                cellCharacters,
                cells,
                emptyRows,
                newSeconds,
                stackBytes,
                passwordRounds);
    }

    /** The non-empty cells of a file that this machine has the memory for, at most {@link #cells()}. */
    long cellsThatFit() {
        return Math.min(cells, Runtime.getRuntime().maxMemory() / HEAP_PER_CELL);
    }
}
