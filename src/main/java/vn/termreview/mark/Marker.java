package vn.termreview.mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.termreview.workbook.ArchiveGate;
import vn.termreview.workbook.WorkbookLimits;
import vn.termreview.workbook.WorkbookRefusedException;
import vn.termreview.workbook.WorkbookScan;

/** Puts marks into a sender's workbook; only the parts that must change are other ones than before. */
public final class Marker {

    private final ArchiveGate gate;

    /**
     * Marks workbooks within limits.
     *
     * @param limits those of the import
     */
    public Marker(WorkbookLimits limits) {
        this.gate = new ArchiveGate(limits);
    }

    /**
     * Colours and comments the cells in question and puts the list before the first sheet. The answer was read again:
     * every cell of the sender's says what it said.
     *
     * @param workbook the file as received
     * @param notice what to mark
     * @return the same bytes for the same workbook and notice
     * @throws NotMarkableException if it cannot be done safely, whatever the bytes are
     */
    public MarkedWorkbook mark(byte[] workbook, Notice notice) {
        WorkbookScan scan;
        try {
            scan = gate.inspect(workbook);
        } catch (WorkbookRefusedException e) {
            throw new NotMarkableException(
                    Obstacle.NO_PACKAGE, e.finding().code().name(), e);
        }
        // A crafted file may be wrong in ways that nobody thought of: its sender gets a list then.
        try (Parts parts = new Parts(workbook)) {
            Marking marking = new Marking(parts, notice);
            int cells = marking.mark();
            byte[] marked = parts.bytes();
            new Proof(gate).require(workbook, scan, marked, parts.changes());
            return new MarkedWorkbook(marked, cells, marking.ending());
        } catch (NotMarkableException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new NotMarkableException(Obstacle.UNUSUAL_PART, e.getClass().getSimpleName(), e);
        }
    }

    /**
     * The list alone, for a file that cannot be marked.
     *
     * @param notice what to list
     * @return a workbook of one sheet, the same bytes for the same notice
     */
    public static byte[] list(Notice notice) {
        try {
            return ListWorkbook.bytes(notice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
