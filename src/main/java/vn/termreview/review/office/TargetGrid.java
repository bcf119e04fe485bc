package vn.termreview.review.office;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block;
import vn.termreview.edition.Block.TargetRow;
import vn.termreview.review.office.Grid.Cell;
import vn.termreview.review.office.Grid.Column;
import vn.termreview.review.office.Grid.Kind;
import vn.termreview.review.office.Grid.Line;
import vn.termreview.review.office.Grid.Place;
import vn.termreview.review.office.Grid.Tone;
import vn.termreview.review.office.Grid.Trend;

/** The targets and what became of them as a grid; notes have a column of their own, or stand below the indicator. */
final class TargetGrid {
    private static final int NUMBER = 18;
    private static final int YEAR = 27;

    private final Labels labels;

    TargetGrid(Labels labels) {
        this.labels = labels;
    }

    Grid of(Block.TargetTable table) {
        return new Grid(
                Marked.nfc(table.caption()),
                columns(table),
                table.rows().stream().map(row -> line(row, table.noted())).toList());
    }

    private List<Column> columns(Block.TargetTable table) {
        List<Column> columns = new ArrayList<>();
        table.years().forEach(year -> columns.add(Column.of(year.toString(), YEAR, Place.RIGHT)));
        if (!table.noted()) {
            columns.add(Column.of(labels.text("column.trend"), 46, Place.CENTRE));
        }
        columns.add(Column.of(labels.text("column.achieved"), 34, Place.RIGHT));
        columns.add(Column.of(labels.text("column.verdict"), 58, Place.OFF).withBelow(labels.text("office.trace")));
        if (table.noted()) {
            columns.add(Column.of(labels.text("column.note"), 48, Place.LEFT));
        }
        columns.add(0, Column.of(labels.text("column.target"), 36, Place.CENTRE).withNumbers(true));
        columns.add(0, Column.of(labels.text("column.unit"), 34, Place.CENTRE));
        int rest =
                Grids.WIDTH - NUMBER - columns.stream().mapToInt(Column::width).sum();
        Column indicator = Column.of(labels.text("column.indicator"), rest, Place.LEFT);
        columns.add(0, table.noted() ? indicator : indicator.withBelow(labels.text("column.note")));
        columns.add(
                0, Column.of(labels.text("column.number"), NUMBER, Place.LEFT).withNumbers(true));
        return columns;
    }

    private static Line line(TargetRow row, boolean noted) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(Integer.toString(row.number()), Tone.MUTED),
                Cell.over(row.indicator(), noted ? null : row.note()),
                Cell.of(row.unit()),
                Cell.of(row.target())));
        row.values().forEach(value -> cells.add(Cell.of(value)));
        if (!noted) {
            Trend trend = row.trend().isEmpty() ? null : new Trend(row.trend(), row.trendTarget());
            cells.add(new Cell("", null, Tone.PLAIN, null, trend));
        }
        cells.add(Cell.of(row.achieved(), Tone.STRONG));
        cells.add(new Cell(Marked.nfc(row.verdictText()), row.traceCode(), Tone.PLAIN, row.verdict(), null));
        if (noted) {
            String note = row.note();
            cells.add(Cell.of(note == null ? "" : note, Tone.SMALL));
        }
        return new Line(Kind.PLAIN, cells);
    }
}
