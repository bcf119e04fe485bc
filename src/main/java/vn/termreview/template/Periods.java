package vn.termreview.template;

import vn.termreview.form.Period;
import vn.termreview.form.PeriodKind;

/** How a period is written on paper. */
final class Periods {

    private Periods() {}

    /** Such as {@code Năm học 2019-2020}. */
    static String title(Period period) {
        return switch (period.kind()) {
            case CALENDAR_YEAR -> "Năm " + number(period);
            case SCHOOL_YEAR -> "Năm học " + number(period);
            case TERM -> "Nhiệm kỳ " + number(period);
        };
    }

    /** Such as {@code 2019-2020}. */
    static String number(Period period) {
        return period.kind() == PeriodKind.SCHOOL_YEAR
                ? period.firstYear() + "-" + (period.firstYear() + 1)
                : period.code();
    }

    /** The one before, which a sheet for comparison shows. */
    static Period before(Period period) {
        int years = Math.max(1, period.lastYear() - period.firstYear());
        return new Period(period.kind(), period.firstYear() - years, period.lastYear() - years);
    }
}
