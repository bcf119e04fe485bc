package vn.termreview.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.ColumnTable;
import vn.termreview.edition.Block.Highlight;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.Paragraph;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;

/** The leader's page of a unit: its figures, and where it stands beside the whole that it is a part of. */
final class UnitFigures {
    private static final Map<UnitData.Kind, List<String>> ASKED = Map.of(
            UnitData.Kind.BRANCH, List.of("MEM_TOTAL", "MEM_GOODPLUS_RATE", "STUDY_RATE"),
            UnitData.Kind.DISTRICT, List.of("NATSTD_STOCK", "PRIM_2SESS_RATE", "AGE6_G1_RATE"));

    private final Workshop workshop;
    private final Facts whole;
    private final UnitData unit;

    UnitFigures(Workshop workshop, ReviewData all, UnitData unit) {
        this.workshop = workshop;
        this.whole = new Facts(all);
        this.unit = unit;
    }

    /** Nothing while nothing is known of the unit. */
    List<Block> leader(Outline outline) {
        List<Block> blocks = new ArrayList<>();
        List<CatalogueEntry> entries = workshop.facts().catalogue();
        if (entries.isEmpty()) {
            return blocks;
        }
        List<Highlight> highlights = highlights();
        if (!highlights.isEmpty()) {
            blocks.add(new Block.Highlights(highlights));
        }
        blocks.addAll(compared());
        ColumnTable table = table(outline.table("unitFigures"), entries);
        blocks.add(table);
        blocks.addAll(notes(table, entries));
        return blocks;
    }

    private List<Highlight> highlights() {
        List<Highlight> items = new ArrayList<>();
        for (String code : Objects.requireNonNull(ASKED.get(unit.kind()))) {
            Optional<CatalogueEntry> entry = workshop.facts().entry(code);
            Optional<Figure> last = last(code);
            if (entry.isPresent() && last.isPresent()) {
                items.add(new Highlight(
                        entry.get().measure() == Measure.PERCENT
                                ? workshop.words().phrase(entry.get(), last.get())
                                : workshop.words().cell(entry.get(), last.get()),
                        workshop.messages()
                                .text(
                                        "highlight.plain",
                                        "indicator",
                                        entry.get().name(),
                                        "year",
                                        year(entry.get())),
                        Verdict.NONE,
                        last.get().traceCode()));
            }
        }
        return items;
    }

    /** Rates of the last year above, below and at those of the whole. */
    private List<Block> compared() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        List.of("more", "less", "same").forEach(way -> items.put(way, new ArrayList<>()));
        for (CatalogueEntry entry : workshop.facts().catalogue()) {
            Optional<Figure> own = last(entry.code());
            Optional<Figure> other = whole(entry.code()).filter(figure -> figure.value() != null);
            if (entry.measure() == Measure.PERCENT && own.isPresent() && other.isPresent()) {
                int way = Facts.value(own.get()).compareTo(Facts.value(other.get()));
                String key = way > 0 ? "more" : way < 0 ? "less" : "same";
                Objects.requireNonNull(items.get(key)).add(item(key, entry, own.get(), other.get()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        items.forEach((way, list) -> {
            if (!list.isEmpty()) {
                blocks.add(new Paragraph(
                        workshop.messages()
                                .text(
                                        "unit." + way,
                                        "year",
                                        workshop.facts().lastYear().toString()),
                        workshop.messages().text("summary.list", "items", String.join("; ", list))));
            }
        });
        return blocks;
    }

    private String item(String way, CatalogueEntry entry, Figure own, Figure other) {
        return workshop.messages()
                .text(
                        "unit.item." + way,
                        "indicator",
                        entry.name(),
                        "value",
                        workshop.words().phrase(entry, own, other),
                        "other",
                        workshop.words().phrase(entry, other, own));
    }

    private ColumnTable table(String caption, List<CatalogueEntry> entries) {
        List<Integer> years = workshop.facts().years();
        List<String> heads = new ArrayList<>(workshop.years().heads(YearKind.CALENDAR_YEAR, years));
        heads.add(workshop.messages()
                .text("unit.whole", "year", workshop.facts().lastYear().toString()));
        List<YearRow> rows = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            List<String> cells = new ArrayList<>();
            for (Integer year : years) {
                cells.add(workshop.words()
                        .cell(entry, workshop.facts().figure(entry.code(), year).orElse(null)));
            }
            cells.add(workshop.words().cell(entry, whole(entry.code()).orElse(null)));
            rows.add(new YearRow(label(entry), RowStyle.PLAIN, cells));
        }
        return new ColumnTable(caption, workshop.messages().text("head.indicator"), heads, rows);
    }

    /** With the unit of measure, and the beginning of the codes that lead to the cells. */
    private String label(CatalogueEntry entry) {
        String code = code(entry);
        boolean measured = entry.measure() == Measure.PERCENT || entry.measure() == Measure.COUNT;
        return workshop.messages()
                .text(
                        code == null ? "unit.label.plain" : measured ? "unit.label" : "unit.label.bare",
                        "indicator",
                        entry.name(),
                        "unit",
                        entry.unit(),
                        "code",
                        String.valueOf(code));
    }

    private @Nullable String code(CatalogueEntry entry) {
        return firstCode(entry)
                .map(code -> code.substring(0, code.indexOf('-')))
                .orElse(null);
    }

    private Optional<String> firstCode(CatalogueEntry entry) {
        return workshop.facts().data().figures().stream()
                .filter(figure ->
                        figure.scope().isWidest() && figure.indicator().equals(entry.code()))
                .sorted(Comparator.comparing(Figure::year, Comparator.nullsLast(Comparator.reverseOrder())))
                .flatMap(figure -> Optional.ofNullable(figure.traceCode()).stream())
                .filter(code -> code.indexOf('-') > 0)
                .findFirst();
    }

    private List<Block> notes(ColumnTable table, List<CatalogueEntry> entries) {
        Messages messages = workshop.messages();
        List<Block> notes = new ArrayList<>();
        Integer first = workshop.facts().years().get(0);
        if (entries.stream().anyMatch(entry -> entry.years() == YearKind.SCHOOL_YEAR)) {
            notes.add(new Note(messages.text(
                    "unit.schoolYears",
                    "year",
                    YearWords.head(YearKind.CALENDAR_YEAR, first),
                    "schoolYear",
                    YearWords.head(YearKind.SCHOOL_YEAR, first))));
        }
        firstCode(entries.get(0)).ifPresent(code -> notes.add(new Note(messages.text("unit.codes", "code", code))));
        if (has(table, Words.MISSING)) {
            notes.add(new Note(messages.text("note.undecided")));
        }
        if (has(table, Words.ABSENT)) {
            notes.add(new Note(messages.text("note.noContest")));
        }
        return notes;
    }

    private static boolean has(ColumnTable table, String sign) {
        return table.rows().stream().anyMatch(row -> row.values().contains(sign));
    }

    private Optional<Figure> last(String code) {
        return workshop.facts().figure(code, workshop.facts().lastYear()).filter(figure -> figure.value() != null);
    }

    private Optional<Figure> whole(String code) {
        return whole.figure(code, workshop.facts().lastYear());
    }

    private String year(CatalogueEntry entry) {
        return workshop.years().one(entry.years(), workshop.facts().lastYear());
    }
}
