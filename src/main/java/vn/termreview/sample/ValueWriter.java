package vn.termreview.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as an office's hand does. */
final class ValueWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Map<String, String> WORDS =
            Map.copyOf(Yaml.read("words.yml", Words.class).words());
    private static final int THOUSAND = 1_000;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Hand.Style style;
    private final Map<String, String> words;

    ValueWriter(Hand hand) {
        style = hand.style();
        words = new HashMap<>(WORDS);
        words.putAll(hand.words());
    }

    /**
     * One value of a data row.
     *
     * @param row the row's place in the table, from 0
     */
    Entry write(String field, Object value, int row) {
        if (value instanceof Integer number) {
            return count(number, row);
        }
        if (value instanceof LocalDate date) {
            return style.dates() == Hand.Dates.DATE ? new Entry.Day(date) : new Entry.Text(DAY.format(date));
        }
        String text = value.toString();
        @Nullable String word = words.get(text);
        if (word != null) {
            return word.matches("\\d") ? count(Integer.parseInt(word), row) : new Entry.Text(word);
        }
        if (style.codes() == Hand.Codes.NUMBER && field.endsWith("_code")) {
            return new Entry.Count(Long.parseLong(text));
        }
        return new Entry.Text(field.endsWith("_name") ? name(text) : text);
    }

    /** A number, as a number or as text. */
    Entry count(int number, int row) {
        if (number == 0 && style.dash()) {
            return new Entry.Text("-");
        }
        return switch (style.numbers()) {
            case NUMBER -> new Entry.Count(number);
            case TEXT -> new Entry.Text(Integer.toString(number));
            case MIXED -> row % 2 == 1 ? new Entry.Text(Integer.toString(number)) : new Entry.Count(number);
            case DOTTED ->
                number < THOUSAND
                        ? new Entry.Count(number)
                        : new Entry.Text(String.format(Locale.ROOT, "%d.%03d", number / THOUSAND, number % THOUSAND));
        };
    }

    private String name(String name) {
        return switch (style.names()) {
            case AS_IS -> name;
            case UPPER -> name.toUpperCase(VIETNAMESE);
            case SMALL -> name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
            case SPACED -> name.replaceFirst(" ", "  ") + " ";
        };
    }

    /** How values that are chosen from a list are printed, unless the hand has other words. */
    private record Words(Map<String, String> words) {}
}
