package vn.termreview.edition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days as an office writes them. In Vietnamese a day below ten and the first two months have a leading zero, so that no
 * digit can be added; in English the month is a word.
 *
 * @param locale whose language is Vietnamese or English
 */
public record Dates(Locale locale) {
    private static final int LAST_PADDED_MONTH = 2;

    /** The day of the month, such as {@code 05} or {@code 5}. */
    String day(LocalDate date) {
        return isEnglish() ? Integer.toString(date.getDayOfMonth()) : padded(date.getDayOfMonth());
    }

    /** The month, such as {@code 02} or {@code February}. */
    String month(LocalDate date) {
        if (isEnglish()) {
            return DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(date);
        }
        int month = date.getMonthValue();
        return month <= LAST_PADDED_MONTH ? padded(month) : Integer.toString(month);
    }

    /** Within a sentence, such as {@code 01/7/2025} or {@code 1 July 2025}. */
    String inSentence(LocalDate date) {
        String between = isEnglish() ? Numbers.NBSP : "/";
        return day(date) + between + month(date) + between + date.getYear();
    }

    /** In the narrow column of a table, such as {@code 01/07/2025} or {@code 2025-07-01}. */
    public String inTable(LocalDate date) {
        return DateTimeFormatter.ofPattern(isEnglish() ? "uuuu-MM-dd" : "dd/MM/uuuu", Locale.ROOT)
                .format(date);
    }

    private boolean isEnglish() {
        return Numbers.isEnglish(locale);
    }

    private static String padded(int value) {
        return String.format(Locale.ROOT, "%02d", value);
    }
}
