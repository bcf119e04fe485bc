package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawType;

/**
 * One to four rows read as a header.
 *
 * @param rows the rows, from top to bottom
 * @param paths the labels of each column, from left to right
 * @param heirs address of an upper label → the columns that inherit it
 */
record HeaderBlock(List<RawRow> rows, List<ColumnPath> paths, Map<String, Set<Integer>> heirs) {

    static HeaderBlock of(List<RawRow> rows, LabelKeys.Memo keys) {
        List<Map<Integer, RawCell>> grid = new ArrayList<>();
        TreeMap<Integer, RawCell> lowest = new TreeMap<>();
        for (RawRow row : rows) {
            Map<Integer, RawCell> labels = new HashMap<>();
            for (RawCell cell : row.cells()) {
                if (isLabel(cell)) {
                    labels.put(cell.column(), cell);
                    lowest.put(cell.column(), cell);
                }
            }
            grid.add(labels);
        }
        Map<String, Set<Integer>> heirs = new HashMap<>();
        List<ColumnPath> paths = new ArrayList<>();
        lowest.forEach((column, bottom) -> paths.add(path(column, bottom, rows, grid, heirs, keys)));
        return new HeaderBlock(List.copyOf(rows), List.copyOf(paths), heirs);
    }

    private static boolean isLabel(RawCell cell) {
        return (cell.type() == RawType.TEXT || cell.type() == RawType.NUMBER) && !cell.isBlank();
    }

    private static ColumnPath path(
            int column,
            RawCell bottom,
            List<RawRow> rows,
            List<Map<Integer, RawCell>> grid,
            Map<String, Set<Integer>> heirs,
            LabelKeys.Memo keys) {
        List<ColumnPath.Part> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RawCell own = grid.get(i).get(column);
            if (own != null) {
                parts.add(new ColumnPath.Part(keys.of(own.text()), true));
            } else if (rows.get(i).number() < bottom.row()) {
                RawCell left = groupAtLeft(column, i, grid);
                if (left != null) {
                    parts.add(new ColumnPath.Part(keys.of(left.text()), false));
                    heirs.computeIfAbsent(left.address(), any -> new HashSet<>())
                            .add(column);
                }
            }
        }
        return ColumnPath.of(column, parts, bottom);
    }

    /** The nearest label to the left in this row, if it stands over a lower one and so is a group. */
    private static @Nullable RawCell groupAtLeft(int column, int row, List<Map<Integer, RawCell>> grid) {
        for (int left = column - 1; left > 0; left--) {
            RawCell label = grid.get(row).get(left);
            if (label != null) {
                int labelColumn = left;
                return grid.subList(row + 1, grid.size()).stream().anyMatch(below -> below.containsKey(labelColumn))
                        ? label
                        : null;
            }
        }
        return null;
    }

    int firstRow() {
        return rows.get(0).number();
    }

    int lastRow() {
        return rows.get(rows.size() - 1).number();
    }
}
