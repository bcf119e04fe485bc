package vn.termreview.problem;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** A cell, a sheet or a file cannot be used. */
    ERROR,
    /** Odd; it is loaded, and waits for a correction or an explanation. */
    QUERY,
    /** Worth knowing; nobody has to act. */
    NOTE;

    /**
     * The word used in the database and in JSON.
     *
     * @return {@code error}, {@code query} or {@code note}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
