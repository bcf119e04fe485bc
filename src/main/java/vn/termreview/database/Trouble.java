package vn.termreview.database;

import vn.termreview.problem.ExitCode;

/** What can keep a warehouse from being opened; the message files hold a sentence and a next step for each. */
enum Trouble {
    /** The address of the operator's own database is no PostgreSQL address, or carries a password. */
    ADDRESS_WRONG("failure.database-address-wrong", ExitCode.USAGE),
    /** No database answers at the address. */
    UNREACHABLE("failure.warehouse-unavailable", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The database refuses user or password. */
    LOGIN_REFUSED("failure.database-login-refused", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The server answers, but has no database of that name. */
    MISSING("failure.database-missing", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The server is older than PostgreSQL 15. */
    TOO_OLD("failure.database-too-old", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The database does not store its text as UTF-8. */
    NOT_UTF8("failure.database-not-utf8", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The embedded server's data was written by another major version. */
    OTHER_VERSION("failure.database-other-version", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** No embedded server is shipped for this operating system and processor. */
    PLATFORM_UNKNOWN("failure.database-platform-unknown", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The embedded server can be run neither by root nor by anybody in its stead. */
    CANNOT_RUN_AS_ROOT("failure.database-cannot-run-as-root", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** The embedded server does not come up; its log says why. */
    WILL_NOT_START("failure.database-will-not-start", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** A newer termreview has migrated this database. */
    NEWER_THAN_PROGRAM("failure.database-newer-than-program", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** A migration failed and was rolled back. */
    MIGRATION_FAILED("failure.database-migration-failed", ExitCode.WAREHOUSE_UNAVAILABLE),
    /** No room left where the server keeps its data. */
    DISK_FULL("failure.disk-full", ExitCode.DISK_FULL);

    private final String messageKey;
    private final ExitCode exit;

    Trouble(String messageKey, ExitCode exit) {
        this.messageKey = messageKey;
        this.exit = exit;
    }

    String messageKey() {
        return messageKey;
    }

    ExitCode exit() {
        return exit;
    }
}
