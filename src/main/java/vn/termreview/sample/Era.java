package vn.termreview.sample;

import java.time.LocalDate;

/** The times between two changes of the communes. */
enum Era {
    UNTIL_2019(LocalDate.of(2004, 1, 1)),
    FROM_2020(LocalDate.of(2020, 1, 1)),
    FROM_DECEMBER_2024(LocalDate.of(2024, 12, 1)),
    FROM_JULY_2025(LocalDate.of(2025, 7, 1));

    private final LocalDate from;

    Era(LocalDate from) {
        this.from = from;
    }

    LocalDate from() {
        return from;
    }

    /** The era of a school year's 30 September. */
    static Era ofSchoolYear(int year) {
        return on(LocalDate.of(year, 9, 30));
    }

    /** The era of a calendar year's last day. */
    static Era ofYear(int year) {
        return on(LocalDate.of(year, 12, 31));
    }

    private static Era on(LocalDate day) {
        Era era = UNTIL_2019;
        for (Era next : values()) {
            era = next.from.isAfter(day) ? era : next;
        }
        return era;
    }
}
