package vn.termreview.form;

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
}
