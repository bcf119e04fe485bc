package vn.termreview.operations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Prints several documents, a few at a time; each is handed on in the order of the documents. */
final class Printing<T, R> {

    /** Each takes about a core and some ten megabytes. */
    private static final int AT_A_TIME = 2;

    private final Function<T, R> printer;

    Printing(Function<T, R> printer) {
        this.printer = printer;
    }

    /** Hands on from this thread alone; what a printer throws ends it, and the next are not begun. */
    void each(List<T> documents, BiConsumer<T, R> taker) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_A_TIME, documents.size())));
        try {
            Deque<Future<R>> printed = new ArrayDeque<>();
            int begun = 0;
            for (T document : documents) {
                while (begun < documents.size() && printed.size() <= AT_A_TIME) {
                    T next = documents.get(begun++);
                    printed.add(threads.submit(() -> printer.apply(next)));
                }
                taker.accept(document, taken(printed.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R taken(Future<R> printed) {
        try {
            return printed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while printing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
