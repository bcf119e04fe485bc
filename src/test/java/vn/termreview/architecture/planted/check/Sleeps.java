package vn.termreview.architecture.planted.check;

/** Waits for time to pass. */
@SuppressWarnings("ThreadSleepMillis")
final class Sleeps {
    private Sleeps() {}

    static void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
