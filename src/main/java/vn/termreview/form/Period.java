package vn.termreview.form;

import java.time.LocalDate;
import java.time.Month;

/**
 * What a form's figures are about.
 *
 * @param kind the calendar
 * @param firstYear the year; of a school year its starting year, of a term its first year
 * @param lastYear the same year; of a term its last year as printed in its name
 */
public record Period(PeriodKind kind, int firstYear, int lastYear) {

    /**
     * The name used in the database and in JSON.
     *
     * @return {@code 2019}, or {@code 2015-2020} for a term
     */
    public String code() {
        return kind == PeriodKind.TERM ? firstYear + "-" + lastYear : Integer.toString(firstYear);
    }

    /**
     * The day that figures of the period are of.
     *
     * @return 31/12, of school years 30/9
     */
    LocalDate asOf() {
        return kind == PeriodKind.SCHOOL_YEAR
                ? LocalDate.of(firstYear, Month.SEPTEMBER, 30)
                : LocalDate.of(lastYear, Month.DECEMBER, 31);
    }
}
