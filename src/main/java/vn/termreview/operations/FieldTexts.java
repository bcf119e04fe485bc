package vn.termreview.operations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.FieldType;
import vn.termreview.form.FormLayout;
import vn.termreview.form.FormRow;
import vn.termreview.form.TableLayout;

/** What the fields of a form are called and how their values are printed there. */
record FieldTexts(FormLayout layout) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    TableLayout table(String name) {
        return layout.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<FieldLayout> fields(String table) {
        return table(table).fields();
    }

    String label(String table, String field) {
        return table(table).field(field).map(FieldLayout::path).orElse(field);
    }

    static String type(FieldLayout field) {
        return field.type().name().toLowerCase(Locale.ROOT);
    }

    /** A value as the form prints it: choices by their label, dates by day, month and year; numbers stay plain. */
    static String text(FieldLayout field, String value) {
        if (field.type() == FieldType.DATE) {
            return DAY.format(LocalDate.parse(value));
        }
        return field.type() == FieldType.MARK ? "x" : field.choices().getOrDefault(value, value);
    }

    /** What a row is about: its unit's code and name, and what else tells it apart. */
    String row(FormRow row) {
        TableLayout table = table(row.table());
        List<String> fields =
                new ArrayList<>(Objects.requireNonNull(table.key(), row.table()).fields());
        if (row.values().containsKey("line_label")) {
            fields.add("line_label");
        }
        List<String> parts = new ArrayList<>();
        for (String name : fields) {
            @Nullable String value = row.values().get(name);
            if (value != null) {
                parts.add(text(table.field(name).orElseThrow(), value));
            }
        }
        return String.join(" · ", parts);
    }
}
