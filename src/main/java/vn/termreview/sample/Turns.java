package vn.termreview.sample;

import java.util.List;

/** The hands in which the Department lays a form out, one a year in turn. */
final class Turns {

    private final List<String> hands;

    Turns(String... hands) {
        this.hands = List.of(hands);
    }

    String of(int year) {
        return hands.get((year - SampleFigures.FIRST_YEAR) % hands.size());
    }
}
