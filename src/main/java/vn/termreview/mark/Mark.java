package vn.termreview.mark;

import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Severity;

/**
 * One thing to mend, or to know, at a place in a workbook.
 *
 * @param number the finding's number, by which the operator knows it
 * @param severity errors and queries are marked at their cells; notes are only listed
 * @param sheet the sheet's name, or null for the whole file
 * @param cell such as {@code C17}, or null for the whole sheet
 * @param found what stands there, or null where nothing does
 * @param expected what should stand there, or null
 * @param sentence what is wrong and what to do, with file, sheet and cell
 * @param advice the same without them
 */
public record Mark(
        long number,
        Severity severity,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        @Nullable String expected,
        String sentence,
        String advice) {

    boolean isToMend() {
        return severity != Severity.NOTE;
    }
}
