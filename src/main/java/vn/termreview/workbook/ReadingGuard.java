package vn.termreview.workbook;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.termreview.problem.ProblemCode;

/**
 * Reads each file in a thread of its own, with a stack and a deadline of its own, so that a file that makes a reader hang,
 * overflow or run out of memory spoils itself alone.
 */
public final class ReadingGuard {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingGuard.class);

    private final WorkbookLimits limits;
    /** Many files are read side by side; one that ran out of memory among others is tried again alone. */
    private final ReadWriteLock company = new ReentrantReadWriteLock();

    public ReadingGuard(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads under guard.
     *
     * @param reading the reading; it is told to stop by an interrupt, which {@link #check()} heeds
     * @param <T> what comes out
     * @return what it returns
     * @throws WorkbookRefusedException as it throws, and for everything else that goes wrong with the file
     */
    public <T> T read(Supplier<T> reading) {
        company.readLock().lock();
        try {
            return once(reading);
        } catch (OutOfMemoryError crowded) {
            LOG.warn("a file did not fit into memory beside others");
        } finally {
            company.readLock().unlock();
        }
        company.writeLock().lock();
        try {
            return once(reading);
        } catch (OutOfMemoryError alone) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_TOO_LARGE);
        } finally {
            company.writeLock().unlock();
        }
    }

    /**
     * Ends the reading where its time is up.
     *
     * @throws WorkbookRefusedException if the guard has told this thread to stop
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_TOO_SLOW);
        }
    }

    private <T> T once(Supplier<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading::get);
        Thread thread = new Thread(null, task, "reading", limits.stackBytes());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.seconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw WorkbookRefusedException.tooSlow(limits.seconds());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            CancellationException ended = new CancellationException("reading was interrupted");
            ended.initCause(e);
            throw ended;
        } catch (ExecutionException e) {
            throw refusal(Objects.requireNonNull(e.getCause()));
        }
    }

    private static WorkbookRefusedException refusal(Throwable cause) {
        if (cause instanceof OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        }
        if (cause instanceof WorkbookRefusedException refused) {
            return refused;
        }
        if (cause instanceof RuntimeException || cause instanceof StackOverflowError) {
            // Its message may hold what stands in a cell, so only the kind and the place are told.
            StackTraceElement[] trace = cause.getStackTrace();
            LOG.warn(
                    "a file broke its reader: {} at {}",
                    cause.getClass().getName(),
                    trace.length == 0 ? "?" : trace[0]);
            return WorkbookRefusedException.damaged(cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
