package vn.termreview.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * Years as an office writes them: "năm 2019", "năm học 2019-2020", "các năm 2015–2017". In English they are nouns too, such
 * as "the school year 2019-2020", and the sentence brings the preposition.
 */
final class YearWords {
    private final Messages messages;

    YearWords(Messages messages) {
        this.messages = messages;
    }

    /** The year alone, for the head of a column: {@code 2019} or {@code 2019-2020}. */
    static String head(YearKind kind, int year) {
        return kind == YearKind.SCHOOL_YEAR ? year + "-" + (year + 1) : Integer.toString(year);
    }

    /** A date within a sentence, such as {@code 01/7/2025} or {@code 1 July 2025}. */
    String date(LocalDate date) {
        return new Dates(messages.locale()).inSentence(date);
    }

    /** A date in a column, such as {@code 01/07/2025} or {@code 2025-07-01}. */
    String cell(LocalDate date) {
        return new Dates(messages.locale()).inTable(date);
    }

    List<String> heads(YearKind kind, List<Integer> years) {
        return years.stream().map(year -> head(kind, year)).toList();
    }

    /** One year with its word. */
    String one(YearKind kind, int year) {
        return messages.text("years.one." + kind, "year", head(kind, year));
    }

    /** All years with their word, neighbours joined. */
    String all(YearKind kind, List<Integer> years) {
        return years.size() == 1
                ? one(kind, years.get(0))
                : messages.text("years.many." + kind, "years", list(kind, years));
    }

    private String list(YearKind kind, List<Integer> years) {
        if (kind == YearKind.CALENDAR_YEAR) {
            return Numbers.years(years);
        }
        return String.join(
                ", ",
                Numbers.runs(years).stream()
                        .map(run -> run.size() == 1
                                ? head(kind, run.get(0))
                                : messages.text(
                                        "years.run",
                                        "first",
                                        head(kind, run.get(0)),
                                        "last",
                                        head(kind, run.get(run.size() - 1))))
                        .toList());
    }
}
