package vn.termreview.review.office;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.ReviewData.Source;
import vn.termreview.review.office.Grid.Cell;
import vn.termreview.review.office.Grid.Column;
import vn.termreview.review.office.Grid.Kind;
import vn.termreview.review.office.Grid.Line;
import vn.termreview.review.office.Grid.Place;
import vn.termreview.review.office.Grid.Tone;

/** The tables of a content as grids. */
public final class Grids {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** As wide as the text, in points. */
    static final int WIDTH = 467;

    private static final int YEAR = 60;
    private static final int NUMBER = 50;
    private static final List<Integer> LIST = List.of(24, 160, 70, 62, 80, 71);

    private final Labels labels;

    /**
     * For one content.
     *
     * @param labels its fixed words
     */
    public Grids(Labels labels) {
        this.labels = labels;
    }

    /**
     * A block as a grid.
     *
     * @return nothing for a block that is no table
     */
    public Optional<Grid> of(Block block) {
        return Optional.ofNullable(grid(block));
    }

    private @Nullable Grid grid(Block block) {
        if (block instanceof Block.TargetTable table) {
            return new TargetGrid(labels).of(table);
        } else if (block instanceof Block.YearTable table) {
            return years(table);
        } else if (block instanceof Block.ColumnTable table) {
            return new Grid(
                    Marked.nfc(table.caption()),
                    valued(table.head(), table.heads(), NUMBER, Place.RIGHT),
                    lines(table.rows()));
        } else if (block instanceof Block.ListTable table) {
            return list(table);
        } else if (block instanceof Block.HolderTable table) {
            return holders(table);
        } else if (block instanceof Block.SourceTable table) {
            return sources(table);
        }
        return null;
    }

    private static Grid years(Block.YearTable table) {
        List<Column> columns =
                valued(table.head(), table.heads(), YEAR, isOfWords(table.rows()) ? Place.CENTRE : Place.RIGHT);
        for (int i = 0; i < table.marks().size(); i++) {
            // The first column's rule begins with the table.
            boolean begins = i > 0 && !table.marks().get(i).isEmpty();
            columns.set(i + 1, columns.get(i + 1).withBreak(begins));
        }
        return new Grid(Marked.nfc(table.caption()), columns, lines(table.rows()));
    }

    private static List<Column> valued(String head, List<String> heads, int width, Place place) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(Marked.nfc(head), WIDTH - width * heads.size(), Place.LEFT));
        heads.forEach(name -> columns.add(Column.of(Marked.nfc(name), width, place)));
        return columns;
    }

    private static List<Line> lines(List<Block.YearRow> rows) {
        List<Line> lines = new ArrayList<>();
        for (Block.YearRow row : rows) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.label())));
            if (row.style() != RowStyle.GROUP) {
                row.values().forEach(value -> cells.add(Cell.of(value)));
            }
            lines.add(new Line(Kind.valueOf(row.style().name()), cells));
        }
        return lines;
    }

    private static boolean isOfWords(List<Block.YearRow> rows) {
        return rows.stream().anyMatch(row -> has(row, Character::isLetter))
                && rows.stream().noneMatch(row -> has(row, Character::isDigit));
    }

    private static boolean has(Block.YearRow row, IntPredicate kind) {
        return row.values().stream().anyMatch(value -> value.codePoints().anyMatch(kind));
    }

    private static Grid list(Block.ListTable table) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.heads().size(); i++) {
            int column = i;
            boolean numbers = table.rows().stream()
                    .allMatch(row -> PrintedNumber.isNumberOrSign(row.cells().get(column)));
            columns.add(Column.of(Marked.nfc(table.heads().get(i)), LIST.get(i), Place.LEFT)
                    .withNumbers(numbers));
        }
        List<Line> lines = new ArrayList<>();
        String group = null;
        for (Block.ListRow row : table.rows()) {
            group = group(lines, group, row.group());
            List<Cell> cells = new ArrayList<>();
            row.cells().forEach(text -> cells.add(Cell.of(text, cells.isEmpty() ? Tone.MUTED : Tone.PLAIN)));
            lines.add(new Line(Kind.PLAIN, cells));
        }
        return new Grid(Marked.nfc(table.caption()), columns, lines);
    }

    private Grid holders(Block.HolderTable table) {
        List<Line> lines = new ArrayList<>();
        String place = null;
        for (Block.HolderRow row : table.rows()) {
            place = group(lines, place, row.place());
            lines.add(new Line(
                    Kind.PLAIN,
                    List.of(
                            Cell.of(row.number(), Tone.MUTED),
                            Cell.of(row.school()),
                            Cell.of(row.level()),
                            Cell.of(row.standard()),
                            Cell.of(row.accreditation()),
                            Cell.of(row.decision()),
                            Cell.of(row.decidedOn()),
                            Cell.of(row.validUntil()))));
        }
        return new Grid(
                Marked.nfc(table.caption()),
                List.of(
                        column("number", 24, Place.LEFT).withNumbers(true),
                        column("school", 133, Place.LEFT),
                        column("level", 60, Place.LEFT),
                        column("standard", 32, Place.CENTRE).withNumbers(true),
                        column("accreditation", 34, Place.CENTRE).withNumbers(true),
                        column("decision", 72, Place.LEFT),
                        column("decided", 56, Place.RIGHT).withNumbers(false),
                        column("valid", 56, Place.RIGHT).withNumbers(false)),
                lines);
    }

    private Grid sources(Block.SourceTable table) {
        return new Grid(
                Marked.nfc(table.caption()),
                List.of(
                        column("form", 30, Place.LEFT),
                        column("period", 52, Place.LEFT),
                        column("reporter", 104, Place.LEFT),
                        column("file", 197, Place.LEFT).withBelow(labels.text("office.sha256")),
                        column("version", 26, Place.RIGHT),
                        column("accepted", 58, Place.RIGHT).withNumbers(false)),
                table.rows().stream().map(Grids::source).toList());
    }

    private static Line source(Source source) {
        return new Line(
                Kind.PLAIN,
                List.of(
                        Cell.of(source.form()),
                        Cell.of(source.period()),
                        Cell.of(source.unit()),
                        Cell.over(source.file(), source.sha256()),
                        Cell.of(Integer.toString(source.version())),
                        Cell.of(DATE.format(source.acceptedOn()))));
    }

    private Column column(String key, int width, Place place) {
        return Column.of(labels.text("column." + key), width, place);
    }

    /** Begins a group where its name changes. */
    private static @Nullable String group(List<Line> lines, @Nullable String before, @Nullable String name) {
        if (name != null && !name.equals(before)) {
            lines.add(new Line(Kind.GROUP, List.of(Cell.of(name))));
        }
        return name;
    }
}
