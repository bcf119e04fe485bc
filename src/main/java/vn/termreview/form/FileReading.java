package vn.termreview.form;

import java.util.List;
import java.util.stream.Stream;
import vn.termreview.problem.Finding;

/**
 * All that a file says.
 *
 * @param entries one per form, period and reporting unit, in the order of first appearance; empty where nothing was
 *     recognised
 * @param outside the ledger of cells that belong to no table (unknown and hidden sheets); where there are entries it has
 *     already been added to the first one's sheets, and is empty here
 * @param findings findings of the file as a whole; where there are entries they have been added to the first one's, and
 *     this is empty
 * @param nonEmptyCells the file's non-empty cells, counted from the raw XML and independently of the ledger
 */
public record FileReading(
        List<FormEntry> entries, List<SheetLedger> outside, List<Finding> findings, long nonEmptyCells) {

    /**
     * Whether our own books balance: if not, nothing of the run may be accepted.
     *
     * @return true if each ledger sums up, and all of them together hold as many cells as were counted independently
     */
    public boolean isBalanced() {
        List<CellCounts> ledgers = Stream.concat(
                        entries.stream().flatMap(entry -> entry.sheets().stream()), outside.stream())
                .map(SheetLedger::cells)
                .toList();
        return ledgers.stream().allMatch(CellCounts::isBalanced)
                && ledgers.stream().mapToLong(CellCounts::nonempty).sum() == nonEmptyCells;
    }
}
