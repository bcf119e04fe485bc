package vn.termreview.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.FieldType;
import vn.termreview.form.FormLayout;
import vn.termreview.form.TableLayout;

/** The sheet of what cells choose from: closed lists, and the known units of a form that has no row for each of them. */
final class Lists {

    private static final int HEADING = 2;

    private final Map<FieldLayout, Range> ranges = new HashMap<>();
    private int column;

    private Lists() {}

    /** Where a field's list stands, or null. */
    @Nullable
    Range of(FieldLayout field) {
        return ranges.get(field);
    }

    static Lists write(Workbook workbook, Paper paper) {
        Lists lists = new Lists();
        List<KnownRow> units = paper.rows(KnownRow.Part.LIST);
        boolean choices = paper.form().tables().stream()
                .flatMap(table -> table.fields().stream())
                .anyMatch(field -> field.type() == FieldType.CHOICE);
        if (units.isEmpty() && !choices) {
            return lists;
        }
        Worksheet sheet = workbook.newWorksheet("Danh mục");
        Look.note(sheet, 0, FormLayout.SHEET_TO_LOOK_AT);
        for (TableLayout table : paper.form().tables()) {
            for (FieldLayout field : table.fields()) {
                if (field.type() == FieldType.CHOICE) {
                    lists.add(sheet, table, field, List.copyOf(field.choices().values()));
                }
            }
        }
        lists.addUnits(sheet, paper.form().tables().get(0), units);
        sheet.freezePane(0, HEADING + 1);
        Look.print(sheet, HEADING, HEADING);
        return lists;
    }

    private void addUnits(Worksheet sheet, TableLayout table, List<KnownRow> units) {
        for (FieldLayout field : table.fields()) {
            if (units.stream().anyMatch(unit -> unit.values().containsKey(field.name()))) {
                List<String> texts = new ArrayList<>();
                for (KnownRow unit : units) {
                    String value = unit.values().getOrDefault(field.name(), "");
                    texts.add(field.choices().getOrDefault(value, value));
                }
                add(sheet, table, field, texts);
            }
        }
    }

    private void add(Worksheet sheet, TableLayout table, FieldLayout field, List<String> texts) {
        sheet.value(HEADING, column, Columns.numbered(table, field));
        Look.heading(sheet.range(HEADING, column, HEADING, column), false);
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(HEADING + 1 + i, column, texts.get(i));
        }
        Range range = sheet.range(HEADING + 1, column, HEADING + texts.size(), column);
        Look.printed(range, Look.TEXT);
        ranges.putIfAbsent(field, range);
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        sheet.width(column, Math.max(longest, Columns.numbered(table, field).length()) + 2);
        column++;
    }
}
