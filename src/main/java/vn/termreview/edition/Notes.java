package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.ColumnTable;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.YearTable;

/** What the signs for missing values in a table stand for. */
final class Notes {
    private final Workshop workshop;

    Notes(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A table of organisations, and why some of its cells are empty. */
    void add(List<Block> blocks, YearTable table, String form) {
        blocks.add(table);
        missing(blocks, table, form);
        absent(blocks, table, "note.absent");
    }

    void absent(List<Block> blocks, YearTable table, String key) {
        if (table.rows().stream().anyMatch(r -> r.values().contains(Words.ABSENT))) {
            blocks.add(new Note(workshop.messages().text(key)));
        }
    }

    void addColumns(List<Block> blocks, ColumnTable table) {
        blocks.add(table);
        if (table.rows().stream().anyMatch(row -> row.values().contains(Words.MISSING))) {
            blocks.add(new Note(workshop.messages().text("note.placeMissing")));
        }
    }

    /** Why cells of a table by years are missing: a form that did not come, or numbers that units did not state. */
    void missing(List<Block> blocks, YearTable table, String form) {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < table.years().size(); i++) {
            int column = i;
            if (table.rows().stream()
                    .filter(row -> column < row.values().size())
                    .anyMatch(row -> row.values().get(column).equals(Words.MISSING))) {
                years.add(table.years().get(i));
            }
        }
        List<Integer> without = years.stream()
                .filter(year -> !workshop.facts().missing(form, year).isEmpty())
                .toList();
        if (!without.isEmpty()) {
            blocks.add(new Note(workshop.messages()
                    .text("note.missing", "reason", workshop.reasons().ofForm(form, without))));
        } else if (!years.isEmpty()) {
            blocks.add(new Note(workshop.messages().text("note.undecided")));
        }
    }
}
