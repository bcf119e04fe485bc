package vn.termreview.architecture.planted.check;

/** Ends the process from a feature. */
@SuppressWarnings("SystemExitOutsideMain")
final class Exits {
    private Exits() {}

    static void exit() {
        System.exit(0);
    }
}
