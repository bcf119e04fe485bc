package vn.termreview.review.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block;
import vn.termreview.edition.Marks;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.review.office.Labels;
import vn.termreview.review.office.Marked;

/** Every figure of the content in full precision; rates are shown in hundredths and are from 0 to 1. */
final class FigureSheet {
    private static final int HEADS = 2;
    private static final List<String> COLUMNS = List.of(
            "office.trace",
            "office.code",
            "column.indicator",
            "column.unit",
            "office.year",
            "office.scope",
            "office.place",
            "office.value",
            "office.words",
            "office.numerator",
            "office.denominator",
            "office.targetKind",
            "office.comparator",
            "office.level",
            "office.levelText",
            "office.verdict");
    private static final List<Integer> WIDTHS =
            List.of(80, 110, 200, 60, 60, 60, 110, 60, 120, 50, 55, 110, 50, 60, 110, 100);
    private static final List<Integer> NUMBERS = List.of(4, 7, 9, 10, 13);

    private final Look look;
    private final ReviewContent content;
    private final Labels labels;
    private final Map<String, Block.TargetRow> named = new HashMap<>();

    FigureSheet(Look look, ReviewContent content, Labels labels) {
        this.look = look;
        this.content = content;
        this.labels = labels;
        content.sections().forEach(section -> section.blocks().forEach(block -> {
            if (block instanceof Block.TargetTable table) {
                table.rows().forEach(row -> named.putIfAbsent(row.code(), row));
            }
        }));
    }

    void write(Worksheet sheet) {
        look.title(sheet, 0, labels.text("office.figures.caption"));
        int lines = 1;
        for (int i = 0; i < COLUMNS.size(); i++) {
            look.head(sheet, HEADS, i, labels.text(COLUMNS.get(i)), NUMBERS.contains(i) ? "right" : "left");
            look.width(sheet, i, WIDTHS.get(i));
            lines = Math.max(lines, Look.lines(labels.text(COLUMNS.get(i)), WIDTHS.get(i)));
        }
        Look.height(sheet, HEADS, lines);
        int row = HEADS + 1;
        for (Figure figure : content.figures()) {
            write(sheet, row++, figure);
        }
        sheet.setAutoFilter(HEADS, 0, Math.max(HEADS, row - 1), COLUMNS.size() - 1);
        look.pages(sheet, HEADS, true);
    }

    private void write(Worksheet sheet, int row, Figure figure) {
        Block.TargetRow name = named.get(figure.indicator());
        boolean isRate = name != null && name.unit().equals("%");
        text(sheet, row, 0, figure.traceCode());
        text(sheet, row, 1, figure.indicator());
        text(sheet, row, 2, name == null ? null : name.indicator());
        text(sheet, row, 3, name == null ? null : name.unit());
        Integer year = figure.year();
        if (year == null) {
            text(sheet, row, 4, labels.text("office.term"));
        } else {
            number(sheet, row, 4, BigDecimal.valueOf(year), false);
        }
        text(sheet, row, 5, labels.text("office.scope." + figure.scope().name()));
        text(sheet, row, 6, figure.unitName());
        number(sheet, row, 7, figure.value(), isRate);
        text(sheet, row, 8, figure.text());
        number(sheet, row, 9, figure.numerator(), false);
        number(sheet, row, 10, figure.denominator(), false);
        Target target = figure.target();
        number(sheet, row, 13, target == null ? null : target.level(), isRate);
        if (target != null) {
            text(sheet, row, 11, labels.text("office.kind." + target.kind().name()));
            text(sheet, row, 12, target.comparator());
            text(sheet, row, 14, target.levelText());
        }
        text(sheet, row, 15, labels.text("office.verdict." + figure.verdict().name()));
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!NUMBERS.contains(i)) {
                look.cell(sheet, row, i).set();
            }
        }
    }

    private void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null) {
            look.text(sheet, row, column, Marks.without(Marked.nfc(text)));
        }
    }

    private void number(Worksheet sheet, int row, int column, @Nullable BigDecimal value, boolean isRate) {
        if (value == null) {
            look.cell(sheet, row, column).set();
            return;
        }
        sheet.value(row, column, value);
        if (isRate) {
            look.cell(sheet, row, column).format(look.percent()).set();
        } else {
            look.cell(sheet, row, column).set();
        }
    }
}
