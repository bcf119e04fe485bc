package vn.termreview.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.Block.ListRow;
import vn.termreview.edition.Block.ListTable;
import vn.termreview.edition.Records.Award;

/** The awards of the term: how many of which kind, and the list. */
final class Awards {
    private final Workshop workshop;
    private final List<Award> awards;

    Awards(Workshop workshop) {
        this.workshop = workshop;
        this.awards = workshop.facts().data().records().awards();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!awards.isEmpty()) {
            List<String> items = new ArrayList<>();
            for (Award.Kind kind : Award.Kind.values()) {
                for (Award.Level level : Award.Level.values()) {
                    item(kind, level).ifPresent(items::add);
                }
            }
            sentences.add(workshop.messages().text("awards.list", "list", String.join("; ", items)));
        }
        List<Integer> unknown = workshop.facts().years().stream()
                .filter(year -> !workshop.facts().missing("P5", year).isEmpty())
                .toList();
        if (!unknown.isEmpty() && !awards.isEmpty()) {
            sentences.add(workshop.messages()
                    .text("awards.missing", "reason", workshop.reasons().ofForm("P5", unknown)));
        }
        return sentences;
    }

    private Optional<String> item(Award.Kind kind, Award.Level level) {
        int collectives = count(kind, level, Award.Subject.COLLECTIVE);
        int individuals = count(kind, level, Award.Subject.INDIVIDUAL);
        if (collectives + individuals == 0) {
            return Optional.empty();
        }
        String key = collectives == 0 ? "awards.individuals" : individuals == 0 ? "awards.collectives" : "awards.both";
        return Optional.of(workshop.messages()
                .text(
                        key,
                        "award",
                        name(kind, level),
                        "collectives",
                        workshop.numbers().count(collectives),
                        "individuals",
                        workshop.numbers().count(individuals)));
    }

    /** An order is the State's; of the others it is said whose they are. */
    private String name(Award.Kind kind, Award.Level level) {
        String award = workshop.messages().text("award." + kind);
        return kind.name().startsWith("LABOUR_ORDER")
                ? award
                : workshop.messages()
                        .text(
                                "awards.of",
                                "award",
                                award,
                                "level",
                                workshop.messages().text("awardLevel." + level));
    }

    private int count(Award.Kind kind, Award.Level level, Award.Subject subject) {
        return Math.toIntExact(awards.stream()
                .filter(a -> a.kind() == kind && a.level() == level && a.subject() == subject)
                .count());
    }

    /** All awards, year by year, the highest first. */
    Optional<ListTable> table(String key, Outline outline) {
        if (awards.isEmpty()) {
            return Optional.empty();
        }
        List<Award> sorted = awards.stream()
                .sorted(Comparator.comparingInt(Award::year)
                        .thenComparing(Award::level)
                        .thenComparing(Award::kind)
                        .thenComparing(Award::subject))
                .toList();
        List<ListRow> rows = new ArrayList<>();
        for (Award award : sorted) {
            rows.add(new ListRow(
                    workshop.messages().capitalised(workshop.years().one(YearKind.CALENDAR_YEAR, award.year())),
                    List.of(
                            Integer.toString(rows.size() + 1),
                            award.recipient(),
                            workshop.messages().text("award." + award.kind()),
                            workshop.messages().text("awardLevel." + award.level()),
                            award.decision(),
                            award.decidedOn() == null
                                    ? Words.MISSING
                                    : workshop.years().cell(award.decidedOn()))));
        }
        return Optional.of(new ListTable(
                outline.table(key),
                List.of(
                        workshop.messages().text("label.column.number"),
                        workshop.messages().text("head.recipient"),
                        workshop.messages().text("head.award"),
                        workshop.messages().text("head.awardLevel"),
                        workshop.messages().text("label.column.decision"),
                        workshop.messages().text("label.column.decided")),
                rows));
    }
}
