package vn.termreview.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares a whole number out in proportion to weights, by largest remainders. */
final class Apportionment {

    private Apportionment() {}

    /**
     * The shares.
     *
     * @param total what is shared out, at most the sum of the weights
     * @return one share per weight, none above its weight, summing to {@code total}; ties go to the earlier one
     */
    static int[] share(int total, int[] weights) {
        int sum = Arrays.stream(weights).sum();
        int[] shares =
                Arrays.stream(weights).map(weight -> total * weight / sum).toArray();
        int left = total - Arrays.stream(shares).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -(total * weights[i] % sum)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
