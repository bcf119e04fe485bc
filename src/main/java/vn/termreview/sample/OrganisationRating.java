package vn.termreview.sample;

import java.time.LocalDate;

/**
 * How an organisation was rated for a year (form P2).
 *
 * @param decidedOn the day of the decision, in the January after
 */
public record OrganisationRating(
        int year, Kind kind, String code, String name, Level level, String decisionNumber, LocalDate decidedOn) {

    /** The kinds of organisations that the sample has. */
    public enum Kind {
        /** The Department's Party committee. */
        PARTY_COMMITTEE,
        /** A branch of it. */
        BRANCH,
        /** Công đoàn. */
        TRADE_UNION,
        /** Đoàn Thanh niên. */
        YOUTH_UNION,
        /** Hội Cựu chiến binh. */
        VETERANS;

        /**
         * Whether the year's Party scheme judges it; mass organisations have a scheme of their own.
         *
         * @return true for the committee and its branches
         */
        public boolean isParty() {
            return this == PARTY_COMMITTEE || this == BRANCH;
        }
    }

    /** Ranks from worst to best, whatever a year's scheme calls them. */
    public enum Level {
        /** Rank 0. */
        FAILED,
        /** Rank 1. */
        COMPLETED,
        /** Rank 2. */
        GOOD,
        /** Rank 3. */
        EXCELLENT
    }
}
