package vn.termreview.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an odd value is true.
 *
 * @param submission the submission that it stands in
 * @param form the form that it stands in
 * @param year the year, or the first of the school year; null where the form is of a whole term
 * @param unit whom the value is about
 * @param found the value as it stands in its cell, or null where it is about no one cell
 * @param reason the operator's own words
 * @param feeds the figures that the cell is part of
 */
public record Explanation(
        long submission,
        String form,
        @Nullable Integer year,
        String unit,
        @Nullable String found,
        String reason,
        List<Fed> feeds) {

    public Explanation {
        feeds = List.copyOf(feeds);
    }

    /**
     * A figure that the cell is part of.
     *
     * @param year null for the indicator's target
     */
    public record Fed(String indicator, @Nullable Integer year) {}
}
