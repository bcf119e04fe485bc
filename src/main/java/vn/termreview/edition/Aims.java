package vn.termreview.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.Block.ListRow;
import vn.termreview.edition.Block.ListTable;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Records.Aim;
import vn.termreview.edition.Records.NextTerm;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;

/** What the next term aims at: in sentences by the kind of target, and in tables beside what this term reached. */
final class Aims {
    private final Workshop workshop;
    private final List<Aim> aims;
    private final String term;

    Aims(Workshop workshop) {
        this.workshop = workshop;
        NextTerm next = workshop.facts().data().records().nextTerm();
        this.aims = next == null
                ? List.of()
                : next.aims().stream()
                        .filter(aim -> workshop.facts().entry(aim.indicator()).isPresent())
                        .sorted(Comparator.comparingInt(
                                aim -> entry(workshop, aim).order()))
                        .toList();
        this.term = next == null ? "" : next.firstYear() + "–" + next.lastYear();
    }

    boolean isEmpty() {
        return aims.isEmpty();
    }

    /** As printed, such as {@code 2020–2025}; empty where no next term is known. */
    String term() {
        return term;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (aims.isEmpty()) {
            if (!term.isEmpty()) {
                sentences.add(workshop.messages().text("aims.missing", "form", "T0", "term", term));
            }
            return sentences;
        }
        sentences.add(workshop.messages()
                .text("aims.count", "term", term, "count", workshop.numbers().count(aims.size())));
        for (TargetKind kind : TargetKind.values()) {
            List<String> items = aims.stream()
                    .filter(aim -> aim.target().kind() == kind)
                    .map(this::item)
                    .toList();
            if (!items.isEmpty()) {
                sentences.add(workshop.messages().text("aims." + kind, "list", String.join("; ", items)));
            }
        }
        return sentences;
    }

    private String item(Aim aim) {
        CatalogueEntry entry = entry(workshop, aim);
        String name = workshop.messages().uncapitalised(entry.name());
        boolean plain = aim.target().kind() == TargetKind.ZERO
                || (aim.target().kind() == TargetKind.KEEP_STATE && aim.target().levelText() == null);
        String key = (plain ? "aims.item.plain" : "aims.item") + (aim.fromYear() == null ? "" : ".from");
        return workshop.messages()
                .text(
                        key,
                        "indicator",
                        name,
                        "target",
                        workshop.words().targetPhrase(entry, aim.target()),
                        "year",
                        aim.fromYear());
    }

    /** The targets and, in the annex, what they rest on. */
    List<Block> table(String caption, boolean bases) {
        if (aims.isEmpty()) {
            return List.of();
        }
        List<ListRow> rows = new ArrayList<>();
        for (Aim aim : aims) {
            CatalogueEntry entry = entry(workshop, aim);
            Optional<Figure> reached = workshop.facts().figure(aim.indicator(), null);
            rows.add(new ListRow(
                    null,
                    List.of(
                            Integer.toString(rows.size() + 1),
                            entry.name(),
                            entry.unit(),
                            workshop.words().targetCell(entry, aim.target()),
                            workshop.messages().text("kind." + aim.target().kind()),
                            workshop.words().cell(entry, reached.orElse(null)))));
        }
        List<Block> blocks = new ArrayList<>(List.of(new ListTable(
                caption,
                List.of(
                        workshop.messages().text("label.column.number"),
                        workshop.messages().text("label.column.indicator"),
                        workshop.messages().text("label.column.unit"),
                        workshop.messages().text("head.aim"),
                        workshop.messages().text("head.kind"),
                        workshop.messages().text("head.reached")),
                rows)));
        if (rows.stream().anyMatch(row -> row.cells().contains(Words.MISSING))) {
            blocks.add(new Note(workshop.messages().text("note.reached")));
        }
        if (bases) {
            List<String> texts = aims.stream()
                    .map(Aim::basis)
                    .filter(basis -> !basis.isBlank())
                    .distinct()
                    .toList();
            if (!texts.isEmpty()) {
                blocks.add(new Note(workshop.messages().text("note.basis", "list", String.join("; ", texts))));
            }
        }
        return blocks;
    }

    private static CatalogueEntry entry(Workshop workshop, Aim aim) {
        return workshop.facts().entry(aim.indicator()).orElseThrow();
    }
}
