package vn.termreview.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.SheetEntry;

/** What became of a submission, as it is kept with its run. */
record KeptSubmission(
        long key,
        String file,
        String sha256,
        @Nullable String form,
        @Nullable String period,
        @Nullable String unit,
        @Nullable Integer version,
        String status,
        List<SheetEntry> sheets,
        List<KeptFinding> findings) {}
