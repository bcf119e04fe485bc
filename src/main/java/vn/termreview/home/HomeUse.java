package vn.termreview.home;

import java.util.Locale;

/** What a home directory is kept for. */
public enum HomeUse {
    /** An office's own data. */
    REVIEW,
    /** The sample data; such a home may be used by every command, but no other home by the demo. */
    DEMO;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
