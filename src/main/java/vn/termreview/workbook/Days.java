package vn.termreview.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets number them. */
final class Days {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Day 60 is a 29 February 1900 that never was. */
    private static final int PHANTOM_DAY = 60;

    private static final int LAST_DAY = 2_958_465;

    private Days() {}

    /** The day of a number, or null where it is none. */
    static @Nullable LocalDate of(BigDecimal number, boolean dates1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        int day = number.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (dates1904) {
            return EPOCH_1904.plusDays(day);
        }
        return EPOCH_1900.plusDays(day < PHANTOM_DAY ? day + 1L : day);
    }

    /** The number that a day has from the year 1900 on. */
    static BigDecimal number(LocalDate day) {
        long days = day.toEpochDay() - EPOCH_1900.toEpochDay();
        return BigDecimal.valueOf(days > PHANTOM_DAY ? days : days - 1);
    }
}
