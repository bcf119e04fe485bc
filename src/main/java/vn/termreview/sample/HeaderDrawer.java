package vn.termreview.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws a heading of one to three rows, merged or not, and the column-number row under it. */
final class HeaderDrawer {

    private final Hand.Header header;
    private final List<List<String>> paths;
    private final int depth;

    HeaderDrawer(Hand.Header header) {
        this.header = header;
        paths = header.columns().stream().map(Hand.Column::path).toList();
        depth = paths.stream().mapToInt(List::size).max().orElseThrow();
    }

    void draw(Grid grid) {
        int top = grid.nextRow();
        for (int level = 0; level < depth; level++) {
            grid.add(labels(level));
        }
        if (header.merged()) {
            merge(grid, top);
        }
        if (header.numbering() != Hand.Numbering.NONE) {
            grid.add(numbers());
        }
    }

    private Map<Integer, Entry> labels(int level) {
        Map<Integer, Entry> cells = new TreeMap<>();
        for (int column = 0; column < paths.size(); column++) {
            if (level < paths.get(column).size() && !continuesGroup(column, level)) {
                cells.put(column, new Entry.Text(paths.get(column).get(level)));
            }
        }
        return cells;
    }

    /** A group's word stands once, over its first column. */
    private boolean continuesGroup(int column, int level) {
        return column > 0
                && level < paths.get(column).size() - 1
                && level < paths.get(column - 1).size() - 1
                && paths.get(column)
                        .subList(0, level + 1)
                        .equals(paths.get(column - 1).subList(0, level + 1));
    }

    private void merge(Grid grid, int top) {
        for (int column = 0; column < paths.size(); column++) {
            int last = paths.get(column).size() - 1;
            grid.merge(top + last, column, top + depth - 1, column);
            for (int level = 0; level < last; level++) {
                if (!continuesGroup(column, level)) {
                    int right = column;
                    while (right + 1 < paths.size() && continuesGroup(right + 1, level)) {
                        right++;
                    }
                    grid.merge(top + level, column, top + level, right);
                }
            }
        }
    }

    private Map<Integer, Entry> numbers() {
        Map<Integer, Entry> cells = new TreeMap<>();
        int letters = header.numbering() == Hand.Numbering.LETTERS ? 2 : 0;
        for (int column = 0; column < paths.size(); column++) {
            int number = column + 1 - letters;
            cells.put(
                    column,
                    switch (header.numbering()) {
                        case PARENTHESES -> new Entry.Text("(" + number + ")");
                        case LETTERS ->
                            number > 0
                                    ? new Entry.Count(number)
                                    : new Entry.Text(Character.toString((char) ('A' + column)));
                        case FROM_ONE, NONE -> new Entry.Count(number);
                    });
        }
        return cells;
    }
}
