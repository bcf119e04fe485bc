package vn.termreview.template;

import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.Period;
import vn.termreview.form.TableLayout;

/** Draws a table's heading: groups over their labels, what is required in another colour and with a star. */
final class TableHead {

    private final Worksheet sheet;
    private final TableLayout table;
    private final Period period;
    private final int top;
    private final boolean numbered;

    /**
     * @param top the first row
     * @param numbered whether labels are written as other sheets name them
     */
    TableHead(Worksheet sheet, TableLayout table, Period period, int top, boolean numbered) {
        this.sheet = sheet;
        this.table = table;
        this.period = period;
        this.top = top;
        this.numbered = numbered;
    }

    /** Where the labels stand; the groups are in the row above. */
    private int bottom() {
        return top + (isGrouped() ? 1 : 0);
    }

    private boolean isGrouped() {
        return table.fields().stream().anyMatch(field -> field.group() != null);
    }

    /** The row under the heading. */
    int draw() {
        label(0, "TT", false, top);
        sheet.width(0, 6);
        List<FieldLayout> fields = table.fields();
        for (int i = 0; i < fields.size(); i++) {
            FieldLayout field = fields.get(i);
            sheet.width(Columns.of(i), Columns.width(field));
            String text = numbered ? Columns.numbered(table, field) : field.label();
            boolean required = field.isRequiredIn(period) && !numbered;
            label(Columns.of(i), required ? text + " *" : text, required, field.group() == null ? top : bottom());
        }
        groups();
        Lines.fit(sheet, bottom(), lines());
        return numbered ? bottom() + 1 : numbers();
    }

    private void label(int column, String text, boolean required, int row) {
        sheet.value(row, column, text);
        Look.heading(sheet.range(row, column, bottom(), column), required);
        if (row < bottom()) {
            sheet.range(row, column, bottom(), column).merge();
        }
    }

    private void groups() {
        List<FieldLayout> fields = table.fields();
        for (int first = 0; first < fields.size(); first++) {
            String group = fields.get(first).group();
            if (group == null) {
                continue;
            }
            int last = first;
            while (last + 1 < fields.size()
                    && Objects.equals(fields.get(last + 1).group(), group)) {
                last++;
            }
            sheet.value(top, Columns.of(first), group);
            Look.heading(sheet.range(top, Columns.of(first), top, Columns.of(last)), false);
            if (last > first) {
                sheet.range(top, Columns.of(first), top, Columns.of(last)).merge();
            }
            first = last;
        }
    }

    /** Of the label that takes most. */
    private int lines() {
        return Math.max(2, table.fields().stream().mapToInt(this::lines).max().orElse(1));
    }

    private int lines(FieldLayout field) {
        int lines = Lines.heading(Columns.numbered(table, field) + " *", Columns.width(field) - 2);
        return isGrouped() && field.group() == null ? lines - 1 : lines;
    }

    private int numbers() {
        int row = bottom() + 1;
        for (int i = 0; i < table.fields().size(); i++) {
            sheet.value(row, Columns.of(i), i + 1);
        }
        Look.number(sheet.range(row, 0, row, Columns.of(table.fields().size() - 1)));
        return row + 1;
    }
}
