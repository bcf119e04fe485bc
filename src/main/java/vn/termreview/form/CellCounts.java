package vn.termreview.form;

/** The ledger of a sheet: how its non-empty cells were classed. The classes sum to {@code nonempty}. */
public record CellCounts(int nonempty, int loaded, int heading, int title, int control, int ignored, int rejected) {

    /**
     * Whether every cell is in exactly one class.
     *
     * @return true if the classes sum to {@code nonempty}
     */
    public boolean isBalanced() {
        return nonempty == loaded + heading + title + control + ignored + rejected;
    }
}
