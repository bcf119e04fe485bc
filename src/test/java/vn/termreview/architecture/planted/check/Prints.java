package vn.termreview.architecture.planted.check;

/** Prints from a feature. */
@SuppressWarnings("SystemOut")
final class Prints {
    private Prints() {}

    static void print() {
        System.out.println();
    }
}
