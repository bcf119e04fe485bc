package vn.termreview.cli;

import java.util.concurrent.CountDownLatch;

/** A process of its own whose only command runs until it is asked to stop. */
final class SlowProcess {

    static final String READY = "ready";
    static final String CLOSED = "closed";

    private SlowProcess() {}

    public static void main(String[] args) {
        CountDownLatch asked = new CountDownLatch(1);
        FakeOperations operations = new FakeOperations();
        operations.during = () -> {
            System.out.println(READY);
            System.out.flush();
            try {
                asked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        operations.onStop = asked::countDown;
        operations.onClose = () -> {
            System.out.println(CLOSED);
            System.out.flush();
        };
        Cli.main(args, operations);
    }
}
