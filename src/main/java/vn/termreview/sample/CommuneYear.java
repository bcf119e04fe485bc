package vn.termreview.sample;

import org.jspecify.annotations.Nullable;

/**
 * A commune's universal education in one calendar year (form E3). The levels are those that the counts amount to.
 *
 * @param district the code of its district, null from 1/7/2025
 * @param young counts of children up to 14
 * @param older counts from 15 on
 */
public record CommuneYear(
        int year,
        String code,
        String name,
        @Nullable String district,
        boolean disadvantaged,
        Young young,
        Older older,
        int primaryLevel,
        int lowerSecondaryLevel,
        int literacyLevel) {

    /**
     * Children.
     *
     * @param upTo14 those of 11 to 14
     */
    public record Young(
            int age5,
            int age5Enrolled,
            int age5Completed,
            int age6,
            int age6Grade1,
            int age11,
            int age11Completed,
            int upTo14,
            int upTo14Completed,
            int age6To11,
            int age6To11Enrolled) {}

    /** People of 15 and more. */
    public record Older(
            int age15To18,
            int age15To18Graduated,
            int age15To18Upper,
            int age15To25,
            int age15To25Literate1,
            int age15To35,
            int age15To35Literate1,
            int age15To35Literate2,
            int age15To60,
            int age15To60Literate2) {}
}
