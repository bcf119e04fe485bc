package vn.termreview.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet being drawn: cells by row and column, both from 0, and what is merged. */
final class Grid {

    private final String name;
    private final boolean hidden;
    private final List<SortedMap<Integer, Entry>> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    Grid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    String name() {
        return name;
    }

    boolean hidden() {
        return hidden;
    }

    List<SortedMap<Integer, Entry>> rows() {
        return rows;
    }

    List<Merge> merges() {
        return merges;
    }

    /** The number of the next row to be added, from 0. */
    int nextRow() {
        return rows.size();
    }

    void add(Map<Integer, Entry> cells) {
        rows.add(new TreeMap<>(cells));
    }

    /** Adds a row of texts by column letter, such as {@code B}; an empty map is a blank row. */
    void addTexts(Map<String, String> texts) {
        SortedMap<Integer, Entry> cells = new TreeMap<>();
        texts.forEach((letter, text) -> cells.put(letter.charAt(0) - 'A', new Entry.Text(text)));
        rows.add(cells);
    }

    void put(int row, int column, Entry entry) {
        rows.get(row).put(column, entry);
    }

    void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            merges.add(new Merge(top, left, bottom, right));
        }
    }

    record Merge(int top, int left, int bottom, int right) {}
}
