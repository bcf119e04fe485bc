package vn.termreview.submission;

import org.jspecify.annotations.Nullable;

/**
 * One run.
 *
 * @param id counts up
 * @param command {@code import} or {@code withdraw}
 * @param parameters what was asked for, JSON
 * @param dryRun whether it is rolled back at the end
 * @param ended whether all of it is done
 * @param published whether its accepting transaction has taken place
 * @param report what the command answered, JSON, or null before that
 */
public record Run(
        long id,
        String command,
        String parameters,
        boolean dryRun,
        boolean ended,
        boolean published,
        @Nullable String report) {}
