package vn.termreview.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.mark.XmlTag.Kind;
import vn.termreview.problem.Severity;
import vn.termreview.workbook.CellAddresses;

/** Gives cells of a sheet another format, and puts cells and rows that are not there where they belong. */
final class CellFormats {

    /** A row or a cell where it stands; the number of one that states none follows the one before it. */
    private record Item(int number, XmlTag open, int contentEnd) {}

    private final SheetPart sheet;
    private final StyleBook styles;
    private final String prefix;

    CellFormats(SheetPart sheet, StyleBook styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.prefix = sheet.cells().prefix();
    }

    /** Marks cells by severity. */
    void mark(SortedMap<Spot, Severity> cells) {
        SortedMap<Integer, SortedMap<Integer, Severity>> rows = new TreeMap<>();
        cells.forEach((spot, severity) ->
                rows.computeIfAbsent(spot.row(), row -> new TreeMap<>()).put(spot.column(), severity));
        XmlNode data = sheet.cells();
        List<Item> there = items(data.contentStart(), data.contentEnd(), "row");
        Map<Integer, Item> byNumber = new HashMap<>();
        there.forEach(row -> byNumber.put(row.number(), row));
        StringBuilder last = new StringBuilder();
        rows.forEach((number, wanted) -> {
            Item row = byNumber.get(number);
            if (row != null) {
                markRow(row, wanted);
                return;
            }
            String fresh =
                    "<" + prefix + "row r=\"" + number + "\">" + fresh(number, null, wanted) + "</" + prefix + "row>";
            Item next = following(there, number);
            if (next == null) {
                last.append(fresh);
            } else {
                sheet.splices().insert(next.open().start(), fresh);
            }
        });
        if (!last.isEmpty()) {
            sheet.splices().append(data, last.toString());
        }
    }

    private void markRow(Item row, SortedMap<Integer, Severity> wanted) {
        List<Item> there =
                row.open().kind() == Kind.EMPTY ? List.of() : items(row.open().end(), row.contentEnd(), "c");
        Map<Integer, Item> byNumber = new HashMap<>();
        there.forEach(cell -> byNumber.put(cell.number(), cell));
        SortedMap<Integer, Severity> last = new TreeMap<>();
        widen(row.open(), wanted);
        wanted.forEach((column, severity) -> {
            Item cell = byNumber.get(column);
            Item next = following(there, column);
            if (cell != null) {
                int base = SheetPart.number(cell.open().attribute("s"), 0);
                sheet.splices().attribute(cell.open(), "s", Integer.toString(styles.marked(base, severity)));
            } else if (next != null) {
                sheet.splices().insert(next.open().start(), fresh(row.number(), row.open(), one(column, severity)));
            } else {
                last.put(column, severity);
            }
        });
        if (last.isEmpty()) {
            return;
        }
        String fresh = fresh(row.number(), row.open(), last);
        if (row.open().kind() == Kind.EMPTY) {
            int end = row.open().end();
            sheet.splices()
                    .replace(end - 2, end, ">" + fresh + "</" + row.open().name() + ">");
        } else {
            sheet.splices().insert(row.contentEnd(), fresh);
        }
    }

    private static SortedMap<Integer, Severity> one(int column, Severity severity) {
        return new TreeMap<>(Map.of(column, severity));
    }

    /** Says that a row reaches as far as it does now, where it says so at all. */
    private void widen(XmlTag row, SortedMap<Integer, Severity> wanted) {
        String spans = row.attribute("spans");
        if (spans == null || !spans.matches("[0-9]{1,5}:[0-9]{1,5}")) {
            return;
        }
        int colon = spans.indexOf(':');
        int first = Integer.parseInt(spans.substring(0, colon));
        int last = Integer.parseInt(spans.substring(colon + 1));
        if (wanted.firstKey() < first || wanted.lastKey() > last) {
            sheet.splices()
                    .attribute(
                            row, "spans", Math.min(first, wanted.firstKey()) + ":" + Math.max(last, wanted.lastKey()));
        }
    }

    private String fresh(int row, @Nullable XmlTag tag, SortedMap<Integer, Severity> wanted) {
        StringBuilder cells = new StringBuilder();
        boolean formatted = tag != null && SheetPart.isTrue(tag.attribute("customFormat"));
        wanted.forEach((column, severity) -> {
            int base = formatted && tag != null ? SheetPart.number(tag.attribute("s"), 0) : sheet.formatOf(column);
            cells.append('<')
                    .append(prefix)
                    .append("c r=\"")
                    .append(CellAddresses.of(row, column))
                    .append("\" s=\"")
                    .append(styles.marked(base, severity))
                    .append("\"/>");
        });
        return cells.toString();
    }

    private static @Nullable Item following(List<Item> items, int number) {
        for (Item item : items) {
            if (item.number() > number) {
                return item;
            }
        }
        return null;
    }

    private List<Item> items(int from, int to, String local) {
        List<Item> items = new ArrayList<>();
        XmlTags tags = new XmlTags(sheet.text(), from, to);
        int number = 0;
        int depth = 0;
        XmlTag open = null;
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            depth -= tag.kind() == Kind.CLOSE ? 1 : 0;
            if (depth == 0 && tag.local().equals(local)) {
                if (tag.kind() != Kind.CLOSE) {
                    number = number(tag, local, number);
                    open = tag;
                }
                if (tag.kind() != Kind.OPEN && open != null) {
                    items.add(new Item(number, open, tag.start()));
                }
            }
            depth += tag.kind() == Kind.OPEN ? 1 : 0;
        }
        return items;
    }

    private static int number(XmlTag tag, String local, int before) {
        String stated = tag.attribute("r");
        if (stated == null) {
            return before + 1;
        }
        return local.equals("row") ? Integer.parseInt(stated.strip()) : CellAddresses.column(stated);
    }
}
