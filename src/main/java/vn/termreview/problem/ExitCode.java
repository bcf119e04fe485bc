package vn.termreview.problem;

/** How a command ends, for the shell. */
public enum ExitCode {
    /** Done, also when all was unchanged. */
    DONE(0),
    /** Something went wrong that termreview has no name for; the log says more. */
    UNEXPECTED(1),
    /** Wrong usage. */
    USAGE(2),
    /** Done, but something was left out: quarantined rows, rejected or held submissions. */
    PARTLY(3),
    /** Nothing could be accepted. */
    NOTHING_ACCEPTED(4),
    /** Another run holds the lock. */
    ANOTHER_RUN(5),
    /** The database cannot be reached. */
    WAREHOUSE_UNAVAILABLE(6),
    /** The books do not balance; nothing was published. */
    BOOKS_DO_NOT_BALANCE(7),
    /** A report could not be made. */
    REPORT_FAILED(8),
    /** The disk is full. */
    DISK_FULL(9),
    /** Not ready to issue. */
    NOT_READY(10),
    /** Interrupted by Ctrl-C or SIGTERM. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /**
     * The number that the shell sees.
     *
     * @return 0 to 130
     */
    public int code() {
        return code;
    }
}
