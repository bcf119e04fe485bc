package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.TargetRow;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** The rows of the target table: every indicator that has a target or at least one known value. */
final class TargetTables {
    private final Workshop workshop;
    private final Levels levels;

    TargetTables(Workshop workshop) {
        this.workshop = workshop;
        this.levels = new Levels(workshop.messages());
    }

    List<TargetRow> rows() {
        Facts facts = workshop.facts();
        List<TargetRow> rows = new ArrayList<>();
        for (CatalogueEntry entry : facts.catalogue()) {
            Optional<Figure> term = facts.figure(entry.code(), null);
            boolean targeted = term.map(Figure::target).isPresent();
            if (targeted || !facts.known(entry.code()).isEmpty()) {
                rows.add(row(rows.size() + 1, entry, term.orElse(null)));
            }
        }
        return rows;
    }

    private TargetRow row(int number, CatalogueEntry entry, @Nullable Figure term) {
        Facts facts = workshop.facts();
        Words words = workshop.words();
        Target target = term == null ? null : term.target();
        Verdict verdict = term == null ? Verdict.NONE : term.verdict();
        return new TargetRow(
                number,
                entry.code(),
                entry.name(),
                entry.unit(),
                words.targetCell(entry, target),
                facts.years().stream()
                        .map(year -> words.cell(
                                entry, facts.figure(entry.code(), year).orElse(null)))
                        .toList(),
                trend(entry),
                isLine(entry) && target != null ? target.level() : null,
                words.cell(entry, term),
                verdict,
                verdict == Verdict.NONE ? Words.ABSENT : workshop.messages().text("verdict." + verdict),
                term == null ? null : term.traceCode(),
                note(entry, term));
    }

    private List<@Nullable BigDecimal> trend(CatalogueEntry entry) {
        Facts facts = workshop.facts();
        List<@Nullable BigDecimal> trend = new ArrayList<>();
        if (isLine(entry) && !facts.known(entry.code()).isEmpty()) {
            for (Integer year : facts.years()) {
                trend.add(facts.figure(entry.code(), year).map(Figure::value).orElse(null));
            }
        }
        return trend;
    }

    private static boolean isLine(CatalogueEntry entry) {
        return entry.measure() != Measure.TEXT && entry.measure() != Measure.STATE;
    }

    /** Why values are missing, and what shortened names stand for. */
    private @Nullable String note(CatalogueEntry entry, @Nullable Figure term) {
        List<String> notes = new ArrayList<>();
        List<Integer> unknown = workshop.facts().unknownYears(entry.code());
        if (!unknown.isEmpty() && entry.measure() != Measure.TEXT) {
            notes.add(workshop.messages()
                    .text("note.missing", "reason", workshop.reasons().of(entry.code(), unknown)));
        } else if (entry.measure() != Measure.TEXT && (term == null || term.value() == null)) {
            notes.add(workshop.messages()
                    .text("note.missing", "reason", workshop.messages().text("reason.unfinished")));
        }
        if (entry.measure() == Measure.RANK) {
            notes.addAll(legend(entry, term));
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private List<String> legend(CatalogueEntry entry, @Nullable Figure term) {
        TreeMap<String, String> names = new TreeMap<>();
        for (Figure figure : workshop.facts().known(entry.code())) {
            put(names, levels.name(Facts.value(figure), figure.text()));
        }
        Target target = term == null ? null : term.target();
        if (target != null && target.levelText() != null) {
            put(names, Objects.requireNonNull(target.levelText()));
        }
        return names.entrySet().stream()
                .map(e -> workshop.messages().text("level.legend", "short", e.getKey(), "name", e.getValue()) + ".")
                .toList();
    }

    private void put(Map<String, String> names, String name) {
        String shortName = levels.shortName(name);
        if (!shortName.equals(name)) {
            names.putIfAbsent(shortName, name);
        }
    }
}
