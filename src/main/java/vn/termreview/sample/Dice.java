package vn.termreview.sample;

import java.util.Random;

/** Chance with a name: the same thing gets the same throws, whatever else is made before it. */
final class Dice {

    private static final long SEED = 2015_2025;

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    static Dice of(Object... names) {
        long seed = SEED;
        for (Object name : names) {
            seed = seed * 1_000_003 + name.toString().hashCode();
        }
        return new Dice(new Random(mixed(seed)));
    }

    /** Seeds that lie close together would throw alike at first. */
    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** From {@code low}, inclusive, to {@code high}, exclusive. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** From {@code low} to {@code high}, both inclusive. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    Random random() {
        return random;
    }
}
