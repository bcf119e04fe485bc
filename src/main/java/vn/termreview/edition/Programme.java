package vn.termreview.edition;

/** What universal education is judged for, with its highest level. */
public enum Programme {
    /** Five-year-olds: reached (1) or not (0). */
    PRESCHOOL(1),
    PRIMARY(3),
    LOWER_SECONDARY(3),
    LITERACY(2);

    private final int highest;

    Programme(int highest) {
        this.highest = highest;
    }

    /** The highest level there is. */
    int highest() {
        return highest;
    }
}
