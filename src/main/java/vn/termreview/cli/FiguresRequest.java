package vn.termreview.cli;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figures.
 *
 * @param term such as {@code 2015-2020}
 * @param edition an issued edition's, or null for those of now
 * @param asOf as known at that time, or null
 * @param borders communes, districts and schools in the borders of that day, or null for those of each year
 */
public record FiguresRequest(
        String term,
        @Nullable Integer edition,
        @Nullable Instant asOf,
        @Nullable LocalDate borders) {

    /**
     * The figures of now, units as they were.
     *
     * @param term such as {@code 2015-2020}
     * @return the request
     */
    public static FiguresRequest of(String term) {
        return new FiguresRequest(term, null, null, null);
    }
}
