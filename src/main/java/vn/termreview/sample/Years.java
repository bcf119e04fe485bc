package vn.termreview.sample;

import java.util.stream.IntStream;

/** The years of the sample. */
final class Years {

    private Years() {}

    /** Those of both terms. */
    static IntStream toLastTerm() {
        return IntStream.rangeClosed(SampleFigures.FIRST_YEAR, SampleFigures.LAST_YEAR);
    }
}
