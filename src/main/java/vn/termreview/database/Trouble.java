package vn.termreview.database;

import java.util.Locale;
import vn.termreview.problem.ExitCode;

/** What can keep a warehouse from being opened; the message files hold a sentence and a next step for each. */
enum Trouble {
    /** The address of the operator's own database is no PostgreSQL address, or carries a password. */
    ADDRESS_WRONG(ExitCode.USAGE),
    /** No database answers at the address. */
    UNREACHABLE(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The database refuses user or password. */
    LOGIN_REFUSED(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The server answers, but has no database of that name. */
    MISSING(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The server is older than PostgreSQL 15. */
    TOO_OLD(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The database does not store its text as UTF-8. */
    NOT_UTF8(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The embedded server's data was written by another major version. */
    OTHER_VERSION(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** No embedded server is shipped for this operating system and processor. */
    PLATFORM_UNKNOWN(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The embedded server can be run neither by root nor by anybody in its stead. */
    CANNOT_RUN_AS_ROOT(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The embedded server does not come up; its log says why. */
    WILL_NOT_START(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** A newer termreview has migrated this database. */
    NEWER_THAN_PROGRAM(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** A migration failed and was rolled back. */
    MIGRATION_FAILED(ExitCode.WAREHOUSE_UNAVAILABLE),
    /** No room left where the server keeps its data. */
    DISK_FULL(ExitCode.DISK_FULL);

    private final ExitCode exit;

    Trouble(ExitCode exit) {
        this.exit = exit;
    }

    String messageKey() {
        return "failure.database-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ExitCode exit() {
        return exit;
    }
}
