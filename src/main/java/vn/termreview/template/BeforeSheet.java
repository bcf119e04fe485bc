package vn.termreview.template;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.FormLayout;
import vn.termreview.form.PeriodKind;
import vn.termreview.form.TableLayout;

/** The sheet of what was stated for the period before, in the form's own columns. */
final class BeforeSheet {

    private static final int HEADING = 3;

    private BeforeSheet() {}

    static void write(Workbook workbook, Paper paper) {
        List<KnownRow> rows = paper.rows(KnownRow.Part.BEFORE);
        if (rows.isEmpty()) {
            return;
        }
        boolean term = paper.period().kind() == PeriodKind.TERM;
        Worksheet sheet = workbook.newWorksheet(term ? "Nhiệm kỳ trước" : "Năm trước");
        TableLayout table = paper.form().tables().get(0);
        Look.note(sheet, 0, FormLayout.SHEET_TO_LOOK_AT);
        Look.title(sheet, 1, paper.title() + " - " + Periods.title(Periods.before(paper.period())));
        int first = new TableHead(sheet, table, paper.period(), HEADING, true).draw();
        for (int i = 0; i < table.fields().size(); i++) {
            FieldLayout field = table.fields().get(i);
            int column = Columns.of(i);
            for (int row = 0; row < rows.size(); row++) {
                String value = rows.get(row).values().get(field.name());
                if (value != null) {
                    Values.write(sheet, first + row, column, field, value);
                }
            }
            Look.printed(sheet.range(first, column, first + rows.size() - 1, column), Columns.format(field.type()));
        }
        for (int row = 0; row < rows.size(); row++) {
            sheet.value(first + row, 0, row + 1);
            Lines.fit(sheet, first + row, Lines.of(rows.get(row), table));
        }
        Look.order(sheet.range(first, 0, first + rows.size() - 1, 0));
        sheet.freezePane(Columns.frozen(table), first);
        Look.print(sheet, HEADING, first - 1);
    }
}
