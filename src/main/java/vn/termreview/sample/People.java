package vn.termreview.sample;

import java.util.Arrays;

/**
 * Pupils or children by kind, so that every group of them keeps its parts within the whole.
 *
 * @param kinds women of an ethnic minority, men of one, other women, other men
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out
record People(int[] kinds) {

    /** So many, of whom so many women and so many of an ethnic minority. */
    static People of(int total, int female, int ethnicMinority) {
        int both = Math.max(female + ethnicMinority - total, (int)
                Math.round((double) female * ethnicMinority / Math.max(total, 1)));
        return new People(
                new int[] {both, ethnicMinority - both, female - both, total - female - ethnicMinority + both});
    }

    static People none() {
        return new People(new int[] {0, 0, 0, 0});
    }

    /** Each kind parted as evenly as it goes. */
    People[] parts(int number) {
        People[] parts = new People[number];
        Arrays.setAll(parts, part -> none());
        for (int kind = 0; kind < kinds.length; kind++) {
            int[] shares = Shares.proportional(kinds[kind], ones(number));
            for (int part = 0; part < number; part++) {
                parts[part].kinds[kind] = shares[part];
            }
        }
        return parts;
    }

    /** So many of these groups, in proportion. */
    static People[] some(int total, People... groups) {
        double[] weights = Arrays.stream(groups)
                .flatMapToDouble(group -> Arrays.stream(group.kinds).asDoubleStream())
                .toArray();
        int[] shares = Shares.proportional(total, weights);
        People[] some = new People[groups.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = new People(Arrays.copyOfRange(shares, i * 4, i * 4 + 4));
        }
        return some;
    }

    People minus(People others) {
        return combined(others, -1);
    }

    People plus(People others) {
        return combined(others, 1);
    }

    private People combined(People others, int sign) {
        int[] combined = new int[kinds.length];
        Arrays.setAll(combined, kind -> kinds[kind] + sign * others.kinds[kind]);
        return new People(combined);
    }

    static People sum(People... groups) {
        return Arrays.stream(groups).reduce(none(), People::plus);
    }

    int total() {
        return Arrays.stream(kinds).sum();
    }

    int female() {
        return kinds[0] + kinds[2];
    }

    int ethnicMinority() {
        return kinds[0] + kinds[1];
    }

    int ethnicMinorityFemale() {
        return kinds[0];
    }

    private static double[] ones(int number) {
        double[] ones = new double[number];
        Arrays.fill(ones, 1);
        return ones;
    }
}
