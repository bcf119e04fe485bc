package vn.termreview.template;

import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.TableLayout;

/** How high rows must be: not every spreadsheet program makes room for wrapped text by itself. */
final class Lines {

    private static final double HEIGHT = 15.5;

    private Lines() {}

    /** How many lines a text takes in a column; of letters as narrow as ours, more go in than its width tells. */
    static int of(String text, int width) {
        return heading(text, width * 6 / 5);
    }

    /** How many lines a bold text takes. */
    static int heading(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = word.length();
            } else {
                used += (used > 0 ? 1 : 0) + word.length();
            }
        }
        return lines;
    }

    /** How many lines a row of a table takes. */
    static int of(KnownRow row, TableLayout table) {
        return table.fields().stream()
                .mapToInt(field -> of(text(row.values(), field), Columns.width(field)))
                .max()
                .orElse(1);
    }

    private static String text(Map<String, String> values, FieldLayout field) {
        String staged = values.getOrDefault(field.name(), "");
        return field.choices().getOrDefault(staged, staged);
    }

    static void fit(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, HEIGHT * lines);
    }
}
