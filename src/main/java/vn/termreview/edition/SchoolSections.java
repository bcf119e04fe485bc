package vn.termreview.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.ColumnTable;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.Paragraph;
import vn.termreview.edition.Block.YearTable;

/** The parts and annexes of a review that are about schools. */
final class SchoolSections {
    private final Workshop workshop;
    private final Outline outline;

    SchoolSections(Workshop workshop, Outline outline) {
        this.workshop = workshop;
        this.outline = outline;
    }

    /** The section on political tasks, its parts in the official order. */
    void sections() {
        outline.section("politics", List.of());
        outline.part("network", paragraphs(new NetworkSentences(workshop).sentences()));
        outline.part("standard", standard());
        List<Block> universal = paragraphs(new UniversalSentences(workshop).sentences());
        new UniversalTables(workshop).chart(outline::figure).ifPresent(universal::add);
        outline.part("universal", universal);
    }

    private List<Block> standard() {
        List<Block> blocks = paragraphs(new StandardSentences(workshop).sentences());
        StandardTables tables = new StandardTables(workshop);
        tables.chart(outline::figure).ifPresent(chart -> {
            blocks.add(chart);
            YearTable table = tables.years(outline.table("stock"));
            blocks.add(table);
            missing(blocks, table, "E2");
        });
        return blocks;
    }

    /** An annex for each part that has rows. */
    void annexes() {
        Schools schools = workshop.facts().data().schools();
        if (!schools.sizes().isEmpty()) {
            outline.annex("network", network());
        }
        if (!schools.holders().isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            new StandardTables(workshop)
                    .holders(year -> outline.table("holders", year))
                    .ifPresent(blocks::add);
            outline.annex("standard", blocks);
        }
        if (!schools.levels().isEmpty() || !schools.communes().isEmpty()) {
            outline.annex("universal", universal());
        }
    }

    private List<Block> network() {
        NetworkTables tables = new NetworkTables(workshop);
        List<Block> blocks = new ArrayList<>();
        YearTable sizes = tables.sizes(outline.table("sizes"));
        blocks.add(sizes);
        missing(blocks, sizes, "E0");
        tables.places(year -> outline.table("places", year)).ifPresent(table -> addColumns(blocks, table));
        return blocks;
    }

    private List<Block> universal() {
        UniversalTables tables = new UniversalTables(workshop);
        List<Block> blocks = new ArrayList<>();
        tables.districts(outline::table).ifPresent(table -> {
            blocks.add(table);
            missing(blocks, table, "E3");
            LocalDate ended = workshop.facts().data().schools().districtsEndedOn();
            if (ended != null && table.rows().stream().anyMatch(r -> r.values().contains(Words.ABSENT))) {
                blocks.add(new Note(workshop.messages().text("note.noDistricts", "date", YearWords.date(ended))));
            }
        });
        tables.communes(year -> outline.table("communes", year)).ifPresent(table -> addColumns(blocks, table));
        return blocks;
    }

    private void addColumns(List<Block> blocks, ColumnTable table) {
        blocks.add(table);
        if (table.rows().stream().anyMatch(row -> row.values().contains(Words.MISSING))) {
            blocks.add(new Note(workshop.messages().text("note.placeMissing")));
        }
    }

    /** Why cells of a table by years are missing: a form that did not come, or numbers that units did not state. */
    private void missing(List<Block> blocks, YearTable table, String form) {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < table.years().size(); i++) {
            int column = i;
            if (table.rows().stream().anyMatch(row -> row.values().get(column).equals(Words.MISSING))) {
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

    private static List<Block> paragraphs(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks.add(new Paragraph(null, text)));
        return blocks;
    }
}
