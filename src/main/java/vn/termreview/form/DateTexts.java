package vn.termreview.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawType;

/** Dates: real ones, or day/month/year as text. */
final class DateTexts {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateTexts() {}

    /** The date in ISO form; empty where there is none in the calendar. */
    static Optional<String> read(RawCell cell, String clean) {
        if (cell.date() != null) {
            return Optional.of(cell.date().toString());
        }
        if (cell.type() != RawType.TEXT) {
            return Optional.empty();
        }
        Matcher dayFirst = DAY_FIRST.matcher(clean);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher iso = ISO.matcher(clean);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return plausible ? Optional.of(date.toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
