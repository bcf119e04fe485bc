package vn.termreview.form;

import org.jspecify.annotations.Nullable;

/**
 * What the operator states of the files.
 *
 * @param year the year, or null; of a school year its starting year; says nothing of a term's forms
 * @param term such as {@code 2015-2020}, or null; says nothing of a year's forms
 * @param unit the reporting unit, or null
 */
public record ReadingRequest(
        @Nullable Integer year,
        @Nullable String term,
        @Nullable String unit) {

    /**
     * States nothing.
     *
     * @return a request that leaves all to the sheets
     */
    public static ReadingRequest none() {
        return new ReadingRequest(null, null, null);
    }
}
