package vn.termreview.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ExitCode;

/**
 * Ctrl-C and SIGTERM: the running operation is asked to stop, everything is closed, and only then the process ends.
 *
 * <p>The hook halts, since {@code exit} would wait for the hook itself and the code would be the signal's.
 */
final class Interruption {

    /** Longer than any statement between two commits is expected to take. */
    private static final long PATIENCE_SECONDS = 120;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final boolean hooked;
    private @Nullable Operations running;
    private boolean requested;

    /** Without a hook only {@link #request} interrupts. */
    Interruption(boolean hooked) {
        this.hooked = hooked;
    }

    void starting(Runnable announce) {
        if (hooked) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> onShutdown(announce), "interruption"));
        }
    }

    private void onShutdown(Runnable announce) {
        if (ended.getCount() == 0) {
            return;
        }
        announce.run();
        request();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }

    /** From now on a request reaches these operations; one that came before reaches them at once. */
    synchronized void started(Operations operations) {
        running = operations;
        if (requested) {
            operations.stop();
        }
    }

    synchronized void request() {
        requested = true;
        if (running != null) {
            running.stop();
        }
    }

    synchronized boolean requested() {
        return requested;
    }

    /** The operations are being closed: nobody may ask them anything any more. */
    synchronized void closing() {
        running = null;
    }

    /** All is closed and written: the process may end. */
    void ended() {
        ended.countDown();
    }
}
