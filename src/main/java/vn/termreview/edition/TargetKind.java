package vn.termreview.edition;

/** How a target is to be read over the years of a term. */
public enum TargetKind {
    FLOOR_EACH_YEAR,
    FLOW_PER_YEAR,
    STOCK_AT_END,
    CUMULATIVE,
    KEEP_STATE,
    ZERO,
    COVERAGE,
    QUALITATIVE;

    /** Whether every single year is judged, so that the weakest one is the term's. */
    boolean judgesEachYear() {
        return this == FLOOR_EACH_YEAR || this == FLOW_PER_YEAR || this == COVERAGE;
    }
}
