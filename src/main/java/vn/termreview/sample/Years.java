package vn.termreview.sample;

import java.util.List;
import java.util.stream.IntStream;

/** The years of both terms. */
final class Years {

    private Years() {}

    static List<String> all() {
        return IntStream.rangeClosed(SampleFigures.FIRST_YEAR, SampleFigures.LAST_YEAR)
                .mapToObj(Integer::toString)
                .toList();
    }
}
