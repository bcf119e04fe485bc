package vn.termreview.review.office;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Verdict;

/**
 * A table as columns and lines, whatever its kind; its texts are in composed letters and still hold the marks of
 * footnotes.
 */
public record Grid(String caption, List<Column> columns, List<Line> lines) {
    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Where a column's cells stand. */
    public enum Place {
        LEFT,
        /** Left, set off from the numbers before it. */
        OFF,
        CENTRE,
        RIGHT
    }

    /** How a line is set. */
    public enum Kind {
        PLAIN,
        PART,
        TOTAL,
        /** A heading over the lines below it: one cell over all columns. */
        GROUP
    }

    /** How a cell is set, beside what its line says. */
    public enum Tone {
        PLAIN,
        MUTED,
        SMALL,
        STRONG
    }

    /**
     * One column.
     *
     * @param belowHead the name of what stands small below its cells, or null
     * @param width in points
     * @param numeric whether its cells are numbers wherever they look like one
     * @param breaks whether a new rule begins with it
     */
    public record Column(
            String head, @Nullable String belowHead, int width, Place place, boolean numeric, boolean breaks) {
        static Column of(String head, int width, Place place) {
            return new Column(head, null, width, place, place == Place.RIGHT, false);
        }

        Column withBelow(String name) {
            return new Column(head, name, width, place, numeric, breaks);
        }

        Column withNumbers(boolean numbers) {
            return new Column(head, belowHead, width, place, numbers, breaks);
        }

        Column withBreak(boolean begins) {
            return new Column(head, belowHead, width, place, numeric, begins);
        }
    }

    /** One line, a cell a column. */
    public record Line(Kind kind, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param below what stands small below its text, or null
     * @param verdict whose colour and shape it has, or null
     * @param trend the line that it draws, or null
     */
    public record Cell(
            String text,
            @Nullable String below,
            Tone tone,
            @Nullable Verdict verdict,
            @Nullable Trend trend) {
        static Cell of(String text) {
            return of(text, Tone.PLAIN);
        }

        static Cell of(String text, Tone tone) {
            return new Cell(Marked.nfc(text), null, tone, null, null);
        }

        static Cell over(String text, @Nullable String below) {
            return new Cell(Marked.nfc(text), below == null ? null : Marked.nfc(below), Tone.PLAIN, null, null);
        }
    }

    /**
     * A small line over the years.
     *
     * @param values null where missing
     * @param target on the scale of the values, or null
     */
    public record Trend(
            List<@Nullable BigDecimal> values, @Nullable BigDecimal target) {}
}
