package vn.termreview.cli;

import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Severity;

/**
 * One finding of a submission.
 *
 * @param id its number, for {@code explain}; null in a rehearsal
 * @param severity how much it weighs
 * @param code the problem's name
 * @param sheet the sheet's name, or null for the whole file
 * @param cell such as {@code C17}, or null for the whole sheet
 * @param found the raw text, or null where nothing stands
 * @param expected what should stand there, in the operator's language, or null
 * @param message the whole sentence, in the operator's language
 */
public record FindingEntry(
        @Nullable Long id,
        Severity severity,
        String code,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        @Nullable String expected,
        String message) {}
