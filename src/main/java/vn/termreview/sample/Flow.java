package vn.termreview.sample;

import java.util.Random;

/** A branch's members within one year: who came and who went. */
final class Flow {

    private final int start;
    private int admitted;
    private int in;
    private int out;
    private int other;

    /** Draws a plausible year; {@link #come} and {@link #go} then bend it to the committee's sum. */
    Flow(int start, Random random) {
        this.start = start;
        admitted = random.nextInt(10) < 4 + start / 20 ? 1 : 0;
        in = random.nextInt(10) < 4 ? 1 : 0;
        out = random.nextInt(10) < 4 ? 1 : 0;
        other = random.nextInt(20) == 0 ? 1 : 0;
    }

    void come() {
        if (out > 1) {
            out--;
        } else {
            in++;
        }
    }

    void go() {
        if (in > 1) {
            in--;
        } else {
            out++;
        }
    }

    int start() {
        return start;
    }

    int admitted() {
        return admitted;
    }

    int in() {
        return in;
    }

    int out() {
        return out;
    }

    int other() {
        return other;
    }

    int end() {
        return start + admitted + in - out - other;
    }
}
