package vn.termreview.review;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Marks;

/** Shows the marks of footnotes in a row's texts as raised digits, and says which they were. */
final class RowMarks {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RowMarks() {}

    /** The footnotes that any of the values names. */
    static Set<Integer> of(Collection<? extends @Nullable Object> values) {
        Set<Integer> numbers = new TreeSet<>();
        for (Object value : values) {
            if (value instanceof String text) {
                numbers.addAll(Marks.numbers(text));
            }
        }
        return numbers;
    }

    /** The same values in composed letters, each mark as raised digits. */
    static Map<String, @Nullable Object> shown(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        values.forEach((name, value) -> shown.put(name, value instanceof String text ? shown(text) : value));
        return shown;
    }

    static String shown(String text) {
        return Marks.replaced(Normalizer.normalize(text, Normalizer.Form.NFC), RowMarks::raised);
    }

    static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }
}
