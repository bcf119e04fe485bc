package vn.termreview.sample;

import java.time.LocalDate;

/** What stands in one cell. */
sealed interface Entry {

    /** A text. */
    record Text(String text) implements Entry {}

    /** A number. */
    record Count(long value) implements Entry {}

    /** A real date. */
    record Day(LocalDate date) implements Entry {}

    /**
     * A formula that sums the column it stands in.
     *
     * @param firstRow from 0
     * @param lastRow inclusive
     * @param cached the value that a spreadsheet program would have stored with it
     */
    record Sum(int firstRow, int lastRow, long cached) implements Entry {}
}
