package vn.termreview.sample;

import java.time.LocalDate;

/**
 * A decision that recognises a school at national standard (form E2).
 *
 * @param listedIn the school year that lists it, which for an opening list is later than the decision's
 * @param standardLevel 1 or 2
 * @param accreditationLevel 1 to 4
 */
public record Decision(
        int listedIn,
        String schoolCode,
        String schoolName,
        SchoolLevel schoolLevel,
        int standardLevel,
        int accreditationLevel,
        String number,
        LocalDate on,
        Kind kind) {

    private static final int MONTHS = 60;
    private static final int FIRST_MONTH = 9;

    /** How it came about. */
    public enum Kind {
        /** Công nhận mới. */
        NEW,
        /** Công nhận lại. */
        AGAIN,
        /** Nâng mức. */
        RAISED
    }

    /**
     * The last day on which it holds.
     *
     * @return 60 months after it
     */
    public LocalDate lastDay() {
        return on.plusMonths(MONTHS);
    }

    /**
     * The school year that its date lies in.
     *
     * @return the starting year
     */
    public int schoolYear() {
        return schoolYear(on);
    }

    /**
     * The school year in which it lapses.
     *
     * @return the starting year
     */
    public int lapsesIn() {
        return schoolYear(lastDay());
    }

    /**
     * Whether it holds on a day.
     *
     * @return true from its date to its last day, both inclusive
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(lastDay());
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    }
}
