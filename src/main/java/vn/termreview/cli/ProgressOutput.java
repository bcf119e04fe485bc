package vn.termreview.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import vn.termreview.problem.Messages;

/** Progress on stderr: a bar where somebody watches, a line per stage elsewhere, nothing when asked to be quiet. */
final class ProgressOutput implements Progress {

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean quiet;
    private final boolean bar;
    private final Messages texts;
    private String label = "";
    private long total;
    private long done;
    private long shownAt;
    private boolean open;

    private ProgressOutput(PrintStream err, boolean quiet, boolean bar, Messages texts) {
        this.err = err;
        this.quiet = quiet;
        this.bar = bar;
        this.texts = texts;
    }

    static Progress to(Surroundings surroundings, boolean quiet, Messages texts) {
        return new ProgressOutput(surroundings.err(), quiet, surroundings.errTerminal(), texts);
    }

    /** Ends the bar's line, so that what follows begins a new one. */
    static void end(Progress progress) {
        if (progress instanceof ProgressOutput output) {
            output.endLine();
        }
    }

    @Override
    public synchronized void stage(String key, long howMany) {
        endLine();
        String name = "progress." + key;
        label = texts.has(name) ? texts.raw(name) : key;
        total = howMany;
        done = 0;
        if (quiet) {
            return;
        }
        if (bar) {
            open = true;
            draw();
        } else {
            err.println(total > 0 ? label + ": " + total : label);
            err.flush();
        }
    }

    @Override
    public synchronized void advance(long count) {
        done += count;
        long now = System.nanoTime();
        if (open && (now - shownAt >= EVERY_NANOS || done >= total)) {
            shownAt = now;
            draw();
        }
    }

    private void draw() {
        err.print("\r" + label + counted() + "\u001b[K");
        err.flush();
    }

    private String counted() {
        if (total <= 0) {
            return done == 0 ? " …" : " … " + done;
        }
        int filled = (int) (WIDTH * Math.min(done, total) / total);
        return " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total;
    }

    private synchronized void endLine() {
        if (open) {
            open = false;
            err.println();
            err.flush();
        }
    }
}
