package vn.termreview.home;

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
        return reason.messageKey;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("home", home, "path", home, "reason", found);
    }

    @Override
    public int exitCode() {
        return reason.exit.code();
    }

    enum Reason {
        NOT_OURS("failure.home-not-ours", ExitCode.USAGE),
        NOT_DEMO("failure.home-not-a-demo", ExitCode.USAGE),
        NOT_WRITABLE("failure.home-not-writable", ExitCode.WAREHOUSE_UNAVAILABLE),
        DISK_FULL("failure.disk-full", ExitCode.DISK_FULL);

        private final String messageKey;
        private final ExitCode exit;

        Reason(String messageKey, ExitCode exit) {
            this.messageKey = messageKey;
            this.exit = exit;
        }
    }
}
