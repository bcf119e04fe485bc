package vn.termreview.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.termreview.problem.ProblemCode;
import vn.termreview.problem.ProblemException;

/** The warehouse cannot be used: unreachable, refused, too old, not startable, or without room. */
public final class WarehouseUnavailable extends ProblemException {
    private static final long serialVersionUID = 1L;

    WarehouseUnavailable(ProblemCode code, Map<String, String> details) {
        super(code, details);
    }

    static WarehouseUnavailable because(ProblemCode code, Map<String, String> details, Throwable cause) {
        WarehouseUnavailable unavailable = new WarehouseUnavailable(code, details);
        unavailable.initCause(cause);
        return unavailable;
    }

    /** What a refused connection means, by the SQL standard's classes of states. */
    static WarehouseUnavailable connecting(SQLException e, String address, String user) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        ProblemCode code =
                switch (state) {
                    // 08004: the driver was asked for a password and had none.
                    case "28P01", "28000", "08004" -> ProblemCode.DATABASE_LOGIN_REFUSED;
                    case "3D000" -> ProblemCode.DATABASE_MISSING;
                    case "53100" -> ProblemCode.DISK_FULL;
                    default -> ProblemCode.DATABASE_UNREACHABLE;
                };
        return because(code, Map.of("address", address, "user", user, "found", message(e)), e);
    }

    /** What a failure to write means; a full disk is told from everything else. */
    static WarehouseUnavailable writing(IOException e, String place) {
        return failedProgram(message(e), place);
    }

    static WarehouseUnavailable failedProgram(String output, String log) {
        boolean full = output.toLowerCase(Locale.ROOT).contains("no space left");
        return new WarehouseUnavailable(
                full ? ProblemCode.DISK_FULL : ProblemCode.DATABASE_WILL_NOT_START,
                Map.of("home", log, "log", log, "found", output.strip()));
    }

    static String message(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString()).strip();
    }
}
