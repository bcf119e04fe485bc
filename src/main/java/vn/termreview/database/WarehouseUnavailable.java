package vn.termreview.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Failure;

/** The warehouse cannot be used: unreachable, refused, too old, not startable, or without room. */
public final class WarehouseUnavailable extends RuntimeException implements Failure {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    @SuppressWarnings("serial") // Map.copyOf is serialisable
    private final Map<String, String> details;

    WarehouseUnavailable(Trouble trouble, Map<String, String> details) {
        this(trouble, details, null);
    }

    WarehouseUnavailable(Trouble trouble, Map<String, String> details, @Nullable Throwable cause) {
        super(trouble + " " + details, cause);
        this.trouble = trouble;
        this.details = Map.copyOf(details);
    }

    /** What a refused connection means, by the SQL standard's classes of states. */
    static WarehouseUnavailable connecting(SQLException e, Address address) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        Trouble trouble =
                switch (state) {
                    // 08004: the driver was asked for a password and had none.
                    case "28P01", "28000", "08004" -> Trouble.LOGIN_REFUSED;
                    case "3D000" -> Trouble.MISSING;
                    case "53100" -> Trouble.DISK_FULL;
                    default -> Trouble.UNREACHABLE;
                };
        String place = address.toString();
        return new WarehouseUnavailable(
                trouble,
                Map.of("address", place, "url", place, "path", place, "user", address.user(), "reason", words(e)),
                e);
    }

    /** What a failure to write means; a full disk is told from everything else. */
    static WarehouseUnavailable writing(IOException e, String place) {
        return new WarehouseUnavailable(starting(words(e)), at(place, words(e)), e);
    }

    /** What the complaint of one of the server's programs means. */
    static WarehouseUnavailable program(String complaint, String place) {
        return new WarehouseUnavailable(starting(complaint), at(place, complaint.strip()));
    }

    private static Map<String, String> at(String path, String reason) {
        return Map.of("path", path, "reason", reason);
    }

    private static Trouble starting(String complaint) {
        boolean full = complaint.toLowerCase(Locale.ROOT).contains("no space left");
        return full ? Trouble.DISK_FULL : Trouble.WILL_NOT_START;
    }

    static String words(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString()).strip();
    }

    @Override
    public String messageKey() {
        return trouble.messageKey();
    }

    @Override
    public Map<String, String> details() {
        return details;
    }

    @Override
    public int exitCode() {
        return trouble.exit().code();
    }
}
