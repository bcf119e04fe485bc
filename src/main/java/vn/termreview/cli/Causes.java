package vn.termreview.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Failure;
import vn.termreview.problem.Refused;

/** Finds the failure with a name in what was thrown, however deep libraries have wrapped it. */
final class Causes {

    private static final int DEEPEST = 50;

    private Causes() {}

    static @Nullable Failure failure(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Failure failure) {
                return failure;
            }
            cause = cause.getCause();
        }
        cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Failure failure = ofLibrary(cause);
            if (failure != null) {
                return failure;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static @Nullable Failure ofLibrary(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState() == null ? "" : sql.getSQLState();
            if (state.equals("53100")) {
                return new Refused(ExitCode.DISK_FULL, "failure.disk-full", Map.of());
            }
            if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("28")) {
                String reason = sql.getMessage() == null ? state : sql.getMessage();
                return new Refused(
                        ExitCode.WAREHOUSE_UNAVAILABLE, "failure.warehouse-unavailable", Map.of("reason", reason));
            }
        }
        if (cause instanceof IOException io && outOfSpace(io.getMessage())) {
            return new Refused(ExitCode.DISK_FULL, "failure.disk-full", Map.of());
        }
        return null;
    }

    /** The operating systems' words; Java has no exception of its own for it. */
    private static boolean outOfSpace(@Nullable String message) {
        if (message == null) {
            return false;
        }
        String words = message.toLowerCase(Locale.ROOT);
        return words.contains("no space left on device")
                || words.contains("not enough space on the disk")
                || words.contains("disk quota exceeded");
    }
}
