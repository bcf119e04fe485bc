package vn.termreview.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook;

/** Sheets of any table with all of its columns, some of their labels misspelt. */
final class MisspeltSheets {
    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềộứ";

    private MisspeltSheets() {}

    /** One letter taken away, put in another's place, or changed with the next; digits stay. */
    static String misspelt(String label, Random random) {
        while (true) {
            int at = random.nextInt(label.length());
            if (!Character.isLetter(label.charAt(at))) {
                continue;
            }
            StringBuilder text = new StringBuilder(label);
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 2 -> text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                default -> {
                    if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                        text.setCharAt(at, label.charAt(at + 1));
                        text.setCharAt(at + 1, label.charAt(at));
                    }
                }
            }
            if (!text.toString().equals(label)) {
                return text.toString();
            }
        }
    }

    /** Each label over two rows of data that fit. */
    static GridWorkbook sheet(FormLayout form, TableLayout table, List<String> labels) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        grid.add(GridWorkbook.row(title(form.period())));
        List<@Nullable Object> header = new ArrayList<>(Arrays.asList((Object) "TT"));
        header.addAll(labels);
        grid.add(header);
        for (int row = 1; row <= 2; row++) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList((Object) row));
            for (FieldLayout field : table.fields()) {
                cells.add(cell(field, row));
            }
            grid.add(cells);
        }
        return GridWorkbook.of("Trang 1", grid);
    }

    static List<String> labels(TableLayout table) {
        return new ArrayList<>(table.fields().stream().map(FieldLayout::path).toList());
    }

    private static String title(PeriodKind period) {
        return switch (period) {
            case CALENDAR_YEAR -> "Năm 2019";
            case SCHOOL_YEAR -> "Năm học 2019-2020";
            case TERM -> "Nhiệm kỳ 2015-2020";
        };
    }

    static Object cell(FieldLayout field, int row) {
        return switch (field.type()) {
            case CODE -> "2018040" + row;
            case COUNT -> field.max() == null ? 10 + row : field.max();
            case PERCENT, SHARE, LEVEL, RESULT -> 95;
            case DATE -> "20/11/2019";
            case YEAR -> 2019;
            case MARK -> "x";
            case CHOICE ->
                Choices.require(Objects.requireNonNull(field.choice())).get(0).label();
            case TEXT, PARAGRAPH -> "Bắc Sơn " + row + " (mẫu)";
        };
    }
}
