package vn.termreview.operations;

import org.jspecify.annotations.Nullable;
import vn.termreview.cli.DiffState;
import vn.termreview.staging.UnreadFile;

/**
 * A submission that is compared with another version.
 *
 * @param entry its place in its file, from 1
 * @param counted the submission that stands for it in figures, or null where it can never count
 * @param current whether that one counts now
 */
record Compared(
        long submission,
        UnreadFile file,
        int entry,
        String form,
        String period,
        String unitCode,
        String unit,
        String contentHash,
        @Nullable Integer version,
        DiffState state,
        @Nullable Long counted,
        boolean current) {

    /** The submission that stands for it in figures; itself where none does. */
    long counts() {
        return counted == null ? submission : counted;
    }

    boolean isOfScope(Compared other) {
        return form.equals(other.form) && period.equals(other.period) && unitCode.equals(other.unitCode);
    }
}
