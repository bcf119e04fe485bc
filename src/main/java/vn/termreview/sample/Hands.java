package vn.termreview.sample;

import java.util.List;

/** The hands in which districts lay a form out: each keeps its own for a term. */
final class Hands {

    private static final int SECOND_TERM = 2020;

    private final List<String> hands;

    Hands(String... hands) {
        this.hands = List.of(hands);
    }

    String of(District district, int year) {
        int turn = District.all().indexOf(district) + (year >= SECOND_TERM ? 2 : 0);
        return hands.get(turn % hands.size());
    }
}
