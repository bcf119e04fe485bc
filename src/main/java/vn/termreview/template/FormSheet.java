package vn.termreview.template;

import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.FieldType;
import vn.termreview.form.TableLayout;

/** The sheet to be filled in: titles, heading, a row for each known unit, and blank ones for new units. */
final class FormSheet {

    private static final int SPARE_ROWS = 20;
    private static final int ROWS_OF_A_LIST = 200;
    private static final int HEADING = 5;

    private final Paper paper;
    private final TableLayout table;
    private final Worksheet sheet;
    private final List<KnownRow> known;

    /**
     * @param prefilled whether the known units are this table's
     */
    FormSheet(Paper paper, TableLayout table, Worksheet sheet, boolean prefilled) {
        this.paper = paper;
        this.table = table;
        this.sheet = sheet;
        this.known = prefilled ? paper.rows(KnownRow.Part.FORM) : List.of();
    }

    void write(Lists lists) {
        Look.title(sheet, 0, paper.title(table));
        Look.line(sheet, 1, Periods.title(paper.period()));
        Look.line(sheet, 2, "Đơn vị báo cáo: " + paper.unit());
        Look.note(sheet, 3, "Cột có dấu * (nền vàng) bắt buộc phải ghi. Cách ghi từng cột xem ở trang “Hướng dẫn”.");
        int first = new TableHead(sheet, table, paper.period(), HEADING, false).draw();
        for (int i = 0; i < known.size(); i++) {
            row(first + i, i + 1, known.get(i));
        }
        int last = first + known.size() + (known.isEmpty() ? ROWS_OF_A_LIST : SPARE_ROWS) - 1;
        spare(first + known.size(), last);
        for (int i = 0; i < table.fields().size(); i++) {
            FieldLayout field = table.fields().get(i);
            Entries.allow(sheet.range(first, Columns.of(i), last, Columns.of(i)), field, lists.of(field));
        }
        sheet.freezePane(Columns.frozen(table), first);
        Look.print(sheet, HEADING, first - 1);
    }

    private void row(int row, int number, KnownRow unit) {
        if (!isWritten()) {
            Lines.fit(sheet, row, Lines.of(unit, table));
        }
        // Left as it is, a row with one known cell and no number is a heading; with a number it would be a report.
        if (unit.values().size() > 1) {
            sheet.value(row, 0, number);
        }
        Look.order(sheet.range(row, 0, row, 0));
        for (int i = 0; i < table.fields().size(); i++) {
            FieldLayout field = table.fields().get(i);
            String value = unit.values().get(field.name());
            Range cell = sheet.range(row, Columns.of(i), row, Columns.of(i));
            if (value != null) {
                Values.write(sheet, row, Columns.of(i), field, value);
            }
            if (value != null && field.type() == FieldType.CODE) {
                Look.printed(cell, Look.TEXT);
            } else {
                Look.input(cell, Columns.format(field.type()));
            }
        }
    }

    /** Whether rows must grow with what is written into them. */
    private boolean isWritten() {
        return table.fields().stream()
                .anyMatch(field -> field.type() == FieldType.PARAGRAPH || field.type() == FieldType.RESULT);
    }

    private void spare(int first, int last) {
        Look.input(sheet.range(first, 0, last, 0), "0");
        for (int i = 0; i < table.fields().size(); i++) {
            Look.input(
                    sheet.range(first, Columns.of(i), last, Columns.of(i)),
                    Columns.format(table.fields().get(i).type()));
        }
    }
}
