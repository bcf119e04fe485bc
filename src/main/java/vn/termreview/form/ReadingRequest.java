package vn.termreview.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator states of the files.
 *
 * @param year the year, or null; of a school year its starting year; says nothing of a term's forms
 * @param term such as {@code 2015-2020}, or null; says nothing of a year's forms
 * @param unit the reporting unit, or null
 * @param mappings columns of misspelt labels that the operator said yes to, of this file
 */
public record ReadingRequest(
        @Nullable Integer year,
        @Nullable String term,
        @Nullable String unit,
        List<AcceptedMapping> mappings) {

    public ReadingRequest {
        mappings = List.copyOf(mappings);
    }

    /**
     * States nothing of columns.
     *
     * @param year the year, or null
     * @param term the term, or null
     * @param unit the reporting unit, or null
     */
    public ReadingRequest(@Nullable Integer year, @Nullable String term, @Nullable String unit) {
        this(year, term, unit, List.of());
    }

    /**
     * The same with other mappings.
     *
     * @param others of the file that is to be read
     * @return the request
     */
    public ReadingRequest with(List<AcceptedMapping> others) {
        return new ReadingRequest(year, term, unit, others);
    }

    /**
     * States nothing.
     *
     * @return a request that leaves all to the sheets
     */
    public static ReadingRequest none() {
        return new ReadingRequest(null, null, null);
    }
}
