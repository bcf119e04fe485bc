package vn.termreview.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which review to write, and where.
 *
 * @param term such as {@code 2015-2020}, or null where a year is asked for
 * @param directory where to, absolute; null for {@code HOME/reviews}
 * @param formats at least one, each once
 * @param unit one unit's extract by its code or name, or null
 * @param eachUnit an extract for every unit
 * @param edition an issued edition's stored bytes, or null for the draft
 * @param year the yearly summary of this calendar year and the school year that begins in it, or null
 * @param quality the report on the data of the term instead of its review
 * @param attach whether the list of sources goes into the PDF
 * @param issue in which form it is issued
 */
public record ReviewRequest(
        @Nullable String term,
        @Nullable Path directory,
        List<ReviewFormat> formats,
        @Nullable String unit,
        boolean eachUnit,
        @Nullable Integer edition,
        @Nullable Integer year,
        boolean quality,
        boolean attach,
        Issue issue) {

    public ReviewRequest {
        formats = List.copyOf(formats);
        if ((term == null) == (year == null)) {
            throw new IllegalArgumentException("either a term or a year: " + term + ", " + year);
        }
    }

    /** A term's review as a Party document, without number and date. */
    public ReviewRequest(
            String term,
            @Nullable Path directory,
            List<ReviewFormat> formats,
            @Nullable String unit,
            boolean eachUnit,
            @Nullable Integer edition) {
        this(term, directory, formats, unit, eachUnit, edition, null, false, false, Issue.NONE);
    }

    /**
     * The form of the document, and what it is issued as.
     *
     * @param number such as {@code 12-BC/ĐU}, or null for dots
     * @param date the date of issue to print, or null for dots
     */
    public record Issue(
            DocumentForm form,
            @Nullable String number,
            @Nullable LocalDate date) {

        /** A Party document that is not issued yet. */
        public static final Issue NONE = new Issue(DocumentForm.PARTY, null, null);
    }
}
