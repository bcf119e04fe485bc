package vn.termreview.workbook;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The passwords that an operator gave for the files of this command. They are kept in memory only: not in the run's record,
 * not in a log.
 */
public final class Passwords {
    private final AtomicReference<List<String>> all = new AtomicReference<>(List.of());

    /**
     * Gives passwords for all files that are opened from now on.
     *
     * @param passwords to be tried in this order
     */
    public void use(List<String> passwords) {
        all.set(List.copyOf(passwords));
    }

    /**
     * The passwords to try.
     *
     * @return in the operator's order; empty where none was given
     */
    List<String> all() {
        return List.copyOf(all.get());
    }
}
