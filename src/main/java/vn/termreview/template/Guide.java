package vn.termreview.template;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.FieldType;
import vn.termreview.form.FormLayout;
import vn.termreview.form.TableLayout;

/** The sheet that tells how to fill in: what holds for all forms, what for this one, and each column. */
final class Guide {

    private static final int[] WIDTHS = {7, 34, 11, 46, 52};
    private static final String[] HEADING = {"Cột", "Tên cột", "Bắt buộc", "Cách ghi", "Ý nghĩa"};
    private static final int LETTERS_A_LINE = 150;

    private final Paper paper;
    private final GuideText general;
    private final GuideText own;

    private Guide(Paper paper, GuideText general, GuideText own) {
        this.paper = paper;
        this.general = general;
        this.own = own;
    }

    static Guide of(Paper paper) {
        return new Guide(
                paper, GuideText.named("guide"), GuideText.named(paper.form().code()));
    }

    void write(Worksheet sheet) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        Look.note(sheet, 0, FormLayout.SHEET_TO_LOOK_AT);
        Look.title(sheet, 1, "HƯỚNG DẪN ĐIỀN " + paper.title());
        int row = 3;
        List<String> notes = new ArrayList<>(general.notes());
        notes.addAll(own.notes());
        for (int i = 0; i < notes.size(); i++) {
            String note = (i + 1) + ") " + notes.get(i);
            sheet.value(row, 0, note);
            sheet.range(row, 0, row, WIDTHS.length - 1).merge();
            Look.paragraph(sheet.range(row, 0, row, WIDTHS.length - 1));
            Lines.fit(sheet, row, Lines.of(note, LETTERS_A_LINE));
            row++;
        }
        for (TableLayout table : paper.form().tables()) {
            row = columns(sheet, table, row + 1);
        }
        Look.print(sheet, 1, 1);
    }

    private int columns(Worksheet sheet, TableLayout table, int heading) {
        for (int i = 0; i < HEADING.length; i++) {
            sheet.value(heading, i, HEADING[i]);
        }
        Look.heading(sheet.range(heading, 0, heading, HEADING.length - 1), false);
        int row = heading + 1;
        for (FieldLayout field : table.fields()) {
            sheet.value(row, 0, table.fields().indexOf(field) + 1);
            sheet.value(row, 1, field.path());
            sheet.value(row, 2, field.isRequiredIn(paper.period()) ? "bắt buộc" : "");
            sheet.value(row, 3, how(field));
            sheet.value(row, 4, own.of(field.name()));
            int lines = Math.max(
                    Lines.of(how(field), WIDTHS[3]),
                    Math.max(Lines.of(own.of(field.name()), WIDTHS[4]), Lines.of(field.path(), WIDTHS[1])));
            Lines.fit(sheet, row, lines);
            Look.order(sheet.range(row, 0, row, 0));
            Look.paragraph(sheet.range(row, 1, row, HEADING.length - 1));
            row++;
        }
        return row;
    }

    private String how(FieldLayout field) {
        String how = general.of(field.type().name());
        if (field.type() == FieldType.CHOICE) {
            return how + ": " + String.join("; ", field.choices().values());
        }
        return field.max() == null ? how : how + ", từ " + field.min() + " đến " + field.max();
    }
}
