package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.TargetRow;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** The rows of the target table: first every indicator with a target, then those of which at least a value is known. */
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
        facts.catalogue().stream().filter(this::isTargeted).forEach(entry -> rows.add(row(rows.size() + 1, entry)));
        facts.catalogue().stream()
                .filter(entry -> !isTargeted(entry) && !facts.told(entry.code()).isEmpty())
                .forEach(entry -> rows.add(row(rows.size() + 1, entry)));
        return rows;
    }

    /** Those that have a target, under the same numbers. */
    List<TargetRow> targeted() {
        return rows().stream().filter(row -> isTargeted(row.code())).toList();
    }

    private boolean isTargeted(String code) {
        return workshop.facts().figure(code, null).map(Figure::target).isPresent();
    }

    private boolean isTargeted(CatalogueEntry entry) {
        return isTargeted(entry.code());
    }

    private TargetRow row(int number, CatalogueEntry entry) {
        Facts facts = workshop.facts();
        Figure term = facts.figure(entry.code(), null).orElse(null);
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

    /** Which years are meant, and what shortened names stand for. */
    private @Nullable String note(CatalogueEntry entry, @Nullable Figure term) {
        List<String> notes = new ArrayList<>();
        if (entry.years() == YearKind.SCHOOL_YEAR) {
            notes.add(workshop.messages().text("note.schoolYear"));
        }
        if (entry.measure() == Measure.RANK && !Words.isNumbered(entry)) {
            notes.addAll(legend(entry, term));
        }
        if (workshop.facts().told(entry.code()).stream()
                .anyMatch(figure -> entry.measure() == Measure.TEXT && figure.text() != null)) {
            notes.add(workshop.messages().text("note.words"));
        }
        return notes.isEmpty() ? null : workshop.messages().capitalised(String.join("; ", notes));
    }

    /** What is to be known of the columns; nothing where every line counts by calendar years. */
    List<String> columns(List<TargetRow> rows) {
        Facts facts = workshop.facts();
        boolean any = rows.stream().anyMatch(row -> facts.yearKind(row.code()) == YearKind.SCHOOL_YEAR);
        Integer first = facts.years().get(0);
        return any
                ? List.of(workshop.messages()
                        .text(
                                "note.schoolYears",
                                "year",
                                YearWords.head(YearKind.CALENDAR_YEAR, first),
                                "schoolYear",
                                YearWords.head(YearKind.SCHOOL_YEAR, first)))
                : List.of();
    }

    /** Why values are missing, one sentence for each reason with the lines that it concerns. */
    List<String> missing(List<TargetRow> rows) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (TargetRow row : rows) {
            List<Integer> unknown = workshop.facts().unknownYears(row.code());
            if (row.values().contains(Words.MISSING) || row.achieved().equals(Words.MISSING)) {
                lines.computeIfAbsent(workshop.reasons().of(row.code(), unknown), reason -> new ArrayList<>())
                        .add(Integer.toString(row.number()));
            }
        }
        return lines.entrySet().stream()
                .map(e -> workshop.messages()
                        .text("note.lines", "lines", String.join(", ", e.getValue()), "reason", e.getKey()))
                .toList();
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
                .map(e -> workshop.messages().text("level.legend", "short", e.getKey(), "name", e.getValue()))
                .toList();
    }

    private void put(Map<String, String> names, String name) {
        String shortName = levels.shortName(name);
        if (!shortName.equals(name)) {
            names.putIfAbsent(shortName, name);
        }
    }
}
