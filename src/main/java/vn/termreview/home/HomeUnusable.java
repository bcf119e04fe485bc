package vn.termreview.home;

import java.util.Locale;
import java.util.Map;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Failure;

/** The directory given as home cannot serve as one. */
public final class HomeUnusable extends RuntimeException implements Failure {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String home;
    private final String found;

    HomeUnusable(Reason reason, Home home, String found) {
        super(reason + " " + home.root() + " " + found);
        this.reason = reason;
        this.home = home.root().toString();
        this.found = found;
    }

    @Override
    public String messageKey() {
        return "failure.home-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Map<String, String> details() {
        return Map.of("home", home, "found", found);
    }

    @Override
    public int exitCode() {
        return reason.exit.code();
    }

    enum Reason {
        NOT_OURS(ExitCode.USAGE),
        NOT_DEMO(ExitCode.USAGE),
        NOT_WRITABLE(ExitCode.WAREHOUSE_UNAVAILABLE),
        DISK_FULL(ExitCode.DISK_FULL);

        private final ExitCode exit;

        Reason(ExitCode exit) {
            this.exit = exit;
        }
    }
}
