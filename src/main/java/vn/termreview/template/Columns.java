package vn.termreview.template;

import vn.termreview.form.FieldLayout;
import vn.termreview.form.FieldType;
import vn.termreview.form.TableLayout;

/** Where a table's fields stand: the first column numbers the rows, then come the fields in the layout's order. */
final class Columns {

    private static final int WIDEST_CHOICE = 28;

    private Columns() {}

    /** The column of the field at an index. */
    static int of(int field) {
        return field + 1;
    }

    /** The label by which other sheets name a column; no importer takes it for the form's own. */
    static String numbered(TableLayout table, FieldLayout field) {
        return (table.fields().indexOf(field) + 1) + ". " + field.label();
    }

    /** How many columns stay in sight: up to the unit's name. */
    static int frozen(TableLayout table) {
        int most = Math.min(3, table.fields().size());
        for (int i = 0; i < most; i++) {
            if (table.fields().get(i).name().endsWith("_name")) {
                return of(i) + 1;
            }
        }
        return of(0);
    }

    static int width(FieldLayout field) {
        return switch (field.type()) {
            case TEXT -> field.name().endsWith("_name") ? 30 : 22;
            case CODE -> 11;
            case COUNT, PERCENT, SHARE, MARK -> 11;
            case DATE -> 14;
            case YEAR -> 9;
            case LEVEL -> 14;
            case RESULT -> 40;
            case PARAGRAPH -> 110;
            case CHOICE ->
                Math.min(
                        WIDEST_CHOICE,
                        field.choices().values().stream()
                                        .mapToInt(String::length)
                                        .max()
                                        .orElse(8)
                                + 5);
        };
    }

    /** The number format; of a cell that a spreadsheet must not make a date or a number of, text. */
    static String format(FieldType type) {
        return switch (type) {
            case TEXT, CODE, CHOICE, LEVEL, MARK, RESULT, PARAGRAPH -> Look.TEXT;
            case COUNT -> "#,##0";
            case YEAR -> "0";
            case PERCENT, SHARE -> "0.##%";
            case DATE -> "dd/mm/yyyy";
        };
    }
}
