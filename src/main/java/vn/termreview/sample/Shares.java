package vn.termreview.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads what is missing from a whole over those who have room for it. */
final class Shares {

    private Shares() {}

    /**
     * Some of the whole lack something, most lack nothing: the first in line take up to their room, until all is placed.
     *
     * @param total what is to be placed
     * @param room the most that each can take
     * @param line the order in which they take, by lowest number
     * @throws IllegalArgumentException if there is not room enough
     */
    static int[] fill(int total, int[] room, List<Double> line) {
        int[] taken = new int[room.length];
        int[] left = {total};
        IntStream.range(0, room.length)
                .boxed()
                .sorted(Comparator.comparing(line::get))
                .forEach(i -> {
                    taken[i] = Math.min(room[i], left[0]);
                    left[0] -= taken[i];
                });
        if (left[0] > 0) {
            throw new IllegalArgumentException(left[0] + " of " + total + " find no room");
        }
        return taken;
    }

    /** Whole numbers in proportion to weights, by largest remainders, summing to {@code total}. */
    static int[] proportional(int total, double[] weights) {
        double sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        int[] shares = IntStream.range(0, weights.length)
                .map(i -> (int) Math.floor(total * weights[i] / sum))
                .toArray();
        int left = total - IntStream.of(shares).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> shares[i] - total * weights[i] / sum))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
