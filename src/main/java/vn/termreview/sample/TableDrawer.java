package vn.termreview.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws a form's rows as one office's hand lays them out: one sheet, or two, and perhaps a hidden one. */
final class TableDrawer {

    private final Hand hand;
    private final List<SampleRow> all;
    private final List<SampleRow> rows;
    private final ValueWriter values;

    TableDrawer(Hand hand, List<SampleRow> rows) {
        this.hand = hand;
        this.all = rows;
        this.rows = rows.stream().filter(row -> !isOfSecond(row)).toList();
        values = new ValueWriter(hand);
    }

    List<Grid> draw() {
        List<Grid> grids = new ArrayList<>();
        Grid grid = begin(grids, hand.sheet(), hand.title());
        Hand.@Nullable Total total = hand.total();
        int firstData = grid.nextRow();
        if (total != null && total.top()) {
            grid.add(Map.of());
        }
        for (int i = 0; i < rows.size(); i++) {
            SampleRow row = rows.get(i);
            boolean isFirstOfGroup = i == 0 || !rows.get(i - 1).group().equals(row.group());
            if (hand.more() != null && isAt(hand.more().from(), row, isFirstOfGroup)) {
                grid = begin(grids, hand.more().sheet(), hand.more().title());
            }
            if (isFirstOfGroup && hand.sections().containsKey(row.group())) {
                grid.addTexts(hand.sections().getOrDefault(row.group(), Map.of()));
            }
            addBefore(grid, row.key());
            grid.add(cells(hand.header(), row, i));
        }
        if (total != null) {
            int at = total.top() ? firstData : grid.nextRow();
            int first = total.top() ? firstData + 1 : firstData;
            int last = total.top() ? grid.nextRow() - 1 : at - 1;
            if (!total.top()) {
                grid.add(Map.of());
            }
            sums(total, first, last).forEach(new RowOf(grid, at)::put);
        }
        drawSecond(grids, grid);
        hand.footer().forEach(grid::addTexts);
        if (hand.hidden() != null) {
            Grid forgotten = new Grid(hand.hidden().sheet(), true);
            hand.hidden().rows().forEach(forgotten::addTexts);
            grids.add(forgotten);
        }
        return grids;
    }

    private boolean isOfSecond(SampleRow row) {
        return hand.second() != null && row.group().equals(hand.second().rows());
    }

    private void drawSecond(List<Grid> grids, Grid first) {
        Hand.@Nullable Second second = hand.second();
        if (second == null) {
            return;
        }
        Grid grid = first;
        if (second.sheet() == null) {
            grid.add(Map.of());
        } else {
            grid = new Grid(second.sheet(), false);
            grids.add(grid);
        }
        second.title().forEach(grid::addTexts);
        new HeaderDrawer(second.header()).draw(grid);
        List<SampleRow> listed = all.stream().filter(this::isOfSecond).toList();
        for (int i = 0; i < listed.size(); i++) {
            grid.add(cells(second.header(), listed.get(i), i));
        }
    }

    private static boolean isAt(String place, SampleRow row, boolean isFirstOfGroup) {
        return place.equals(row.key()) || (isFirstOfGroup && place.equals(row.group()));
    }

    private Grid begin(List<Grid> grids, String sheet, List<Map<String, String>> title) {
        Grid grid = new Grid(sheet, false);
        title.forEach(grid::addTexts);
        new HeaderDrawer(hand.header()).draw(grid);
        grids.add(grid);
        return grid;
    }

    private void addBefore(Grid grid, String key) {
        @Nullable String text = hand.before().get(key);
        if (text != null) {
            grid.addTexts(text.isEmpty() ? Map.of() : Map.of("B", text));
        }
    }

    private Map<Integer, Entry> cells(Hand.Header header, SampleRow row, int index) {
        Map<Integer, Entry> cells = new TreeMap<>();
        List<Hand.Column> columns = header.columns();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Entry entry = entry(columns.get(i), row, index);
            if (entry != null) {
                cells.put(i, entry);
            }
        }
        return cells;
    }

    private @Nullable Entry entry(Hand.Column column, SampleRow row, int index) {
        if (column.field() == null) {
            @Nullable
            String remark = column.remarks() == null ? null : column.remarks().get(row.key());
            return remark == null ? null : new Entry.Text(remark);
        }
        if (column.field().equals("order")) {
            return values.count(index + 1, index);
        }
        @Nullable Object value = row.values().get(column.field());
        return value == null ? null : values.write(column.field(), value, index);
    }

    private Map<Integer, Entry> sums(Hand.Total total, int first, int last) {
        Map<Integer, Entry> cells = new TreeMap<>();
        List<Hand.Column> columns = hand.header().columns();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable String field = columns.get(i).field();
            if (field == null) {
                continue;
            }
            if (field.equals(total.column())) {
                cells.put(i, new Entry.Text(total.label()));
            } else if (isSummed(field)) {
                int sum = sum(field);
                cells.put(i, total.formula() ? new Entry.Sum(first, last, sum) : values.count(sum, 0));
            }
        }
        return cells;
    }

    private static boolean isSummed(String field) {
        return field.endsWith("_count") || field.equals("members_at_start");
    }

    private int sum(String field) {
        return rows.stream()
                .map(row -> row.values().get(field))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .sum();
    }

    private record RowOf(Grid grid, int row) {
        void put(int column, Entry entry) {
            grid.put(row, column, entry);
        }
    }
}
