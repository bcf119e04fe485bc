package vn.termreview.review.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.edition.Marks;
import vn.termreview.edition.ReviewContent;
import vn.termreview.review.office.Grid;
import vn.termreview.review.office.Grid.Cell;
import vn.termreview.review.office.Grid.Column;
import vn.termreview.review.office.Grid.Kind;
import vn.termreview.review.office.Grid.Line;
import vn.termreview.review.office.Grid.Place;
import vn.termreview.review.office.Grid.Tone;
import vn.termreview.review.office.Labels;
import vn.termreview.review.office.Marked;
import vn.termreview.review.office.PrintedNumber;

/**
 * One table: its caption, its heads, a line a line, and below it the footnotes that its numbers were marked with. What
 * stands small below a cell has a column of its own; small lines of a trend are left out, their numbers stand beside.
 */
final class TableSheet {
    private static final int HEADS = 2;
    private static final int MARKS = 50;
    private static final int ROOM = 12;
    private static final int LETTER = 6;
    private static final int WIDE = 600;

    private final Look look;
    private final ReviewContent content;
    private final Labels labels;

    TableSheet(Look look, ReviewContent content, Labels labels) {
        this.look = look;
        this.content = content;
        this.labels = labels;
    }

    void write(Worksheet sheet, Grid grid) {
        List<Integer> shown = shown(grid);
        look.title(sheet, 0, Marks.without(grid.caption()));
        TreeSet<Integer> marks = new TreeSet<>(Marks.numbers(grid.caption()));
        int width = heads(sheet, grid, shown, marks);
        int row = HEADS + 1;
        for (Line line : grid.lines()) {
            TreeSet<Integer> own = new TreeSet<>();
            line.cells().forEach(cell -> own.addAll(Marks.numbers(cell.text())));
            marks.addAll(own);
            int end = line(sheet, row, grid, shown, line);
            Look.height(sheet, row, lines(grid, line));
            if (!own.isEmpty()) {
                look.text(sheet, row, end, numbers(own));
                look.cell(sheet, row, end).horizontalAlignment("right").set();
            }
            row++;
        }
        for (ReviewContent.Footnote note : content.footnotes()) {
            if (marks.contains(note.number())) {
                look.text(sheet, ++row, 0, note.number() + ". " + Marked.nfc(note.text()));
            }
        }
        look.pages(sheet, HEADS, width > WIDE);
    }

    private static List<Integer> shown(Grid grid) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < grid.columns().size(); i++) {
            int column = i;
            boolean isTrend = grid.lines().stream()
                    .anyMatch(line -> line.kind() != Kind.GROUP
                            && line.cells().get(column).trend() != null);
            if (!isTrend) {
                shown.add(i);
            }
        }
        return shown;
    }

    /** Also sets the widths; their sum is the answer, in points. */
    private int heads(Worksheet sheet, Grid grid, List<Integer> shown, SortedSet<Integer> marks) {
        int at = 0;
        int whole = 0;
        int lines = 1;
        for (Integer index : shown) {
            Column column = grid.columns().get(index);
            marks.addAll(Marks.numbers(column.head()));
            look.head(sheet, HEADS, at, Marks.without(column.head()), place(column.place()));
            look.width(sheet, at++, column.width() + ROOM);
            lines = Math.max(lines, Look.lines(column.head(), column.width() + ROOM));
            whole += column.width() + ROOM;
            String below = column.belowHead();
            if (below != null) {
                look.head(sheet, HEADS, at, below, "left");
                int width = below(grid, index);
                look.width(sheet, at++, width);
                whole += width;
            }
        }
        if (isMarked(grid)) {
            look.head(sheet, HEADS, at, labels.text("office.footnotes"), "right");
            look.width(sheet, at, MARKS);
        }
        Look.height(sheet, HEADS, lines);
        return whole;
    }

    /** As wide as what stands below the cells of a column, within reason. */
    private static int below(Grid grid, int column) {
        int longest = grid.lines().stream()
                .filter(line -> line.kind() != Kind.GROUP)
                .map(line -> line.cells().get(column).below())
                .mapToInt(below -> below == null ? 0 : below.length())
                .max()
                .orElse(0);
        return Math.min(400, Math.max(80, longest * LETTER));
    }

    private static int lines(Grid grid, Line line) {
        int lines = 1;
        for (int i = 0; i < line.cells().size() && line.kind() != Kind.GROUP; i++) {
            int width = grid.columns().get(i).width() + ROOM;
            lines = Math.max(lines, Look.lines(line.cells().get(i).text(), width));
        }
        return lines;
    }

    /** The first column behind the line is the answer. */
    private int line(Worksheet sheet, int row, Grid grid, List<Integer> shown, Line line) {
        int at = 0;
        for (Integer index : shown) {
            Column column = grid.columns().get(index);
            boolean isThere = index < line.cells().size();
            StyleSetter style = look.cell(sheet, row, at);
            if (isThere) {
                cell(sheet, row, at, column, line, line.cells().get(index), style);
            } else {
                style.set();
            }
            at++;
            if (column.belowHead() != null) {
                String below = isThere ? line.cells().get(index).below() : null;
                look.text(sheet, row, at, below == null ? "" : Marks.without(below));
                look.cell(sheet, row, at++).wrapText(true).set();
            }
        }
        return at;
    }

    private void cell(Worksheet sheet, int row, int at, Column column, Line line, Cell cell, StyleSetter style) {
        String text = Marks.without(cell.text());
        Optional<PrintedNumber> number =
                column.numeric() && line.kind() != Kind.GROUP ? look.number(text) : Optional.empty();
        if (number.isPresent()) {
            sheet.value(row, at, number.get().value());
            style.format(look.format(number.get()));
        } else {
            look.text(sheet, row, at, text);
            style.wrapText(line.kind() != Kind.GROUP);
        }
        if (line.kind() == Kind.GROUP) {
            Look.group(style);
            return;
        }
        style.horizontalAlignment(place(column.place()));
        if (line.kind() == Kind.PART && at == 0) {
            style.indent(2);
        }
        if (line.kind() == Kind.TOTAL || cell.tone() == Tone.STRONG) {
            style.bold();
        }
        style.set();
    }

    private static boolean isMarked(Grid grid) {
        return grid.lines().stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> !Marks.numbers(cell.text())
                .isEmpty());
    }

    private static String place(Place place) {
        return switch (place) {
            case LEFT, OFF -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private static String numbers(SortedSet<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
