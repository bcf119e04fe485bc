package vn.termreview.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/**
 * Which targets were exceeded, met and missed, and which cannot be judged: one short paragraph each. What was met is
 * counted when there is much of it; what was missed or is not known is always named.
 */
final class Summaries {
    private static final List<Verdict> ORDER =
            List.of(Verdict.EXCEEDED, Verdict.MISSED, Verdict.INSUFFICIENT, Verdict.INCOMPARABLE, Verdict.MET);
    private static final int MOST_NAMED = 4;

    private final Workshop workshop;

    Summaries(Workshop workshop) {
        this.workshop = workshop;
    }

    List<Block> blocks() {
        Messages messages = workshop.messages();
        List<Block> blocks = new ArrayList<>();
        if (ORDER.stream().allMatch(verdict -> targeted(verdict).isEmpty())) {
            return List.of(new Block.Paragraph(null, messages.text("summary.noTargets")));
        }
        List<String> none = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            List<CatalogueEntry> entries = targeted(verdict);
            if (!entries.isEmpty()) {
                blocks.add(new Block.Paragraph(
                        messages.text("summary." + verdict), Stated.in(text(verdict, entries), terms(entries))));
            } else if (verdict == Verdict.MISSED || verdict == Verdict.INSUFFICIENT) {
                none.add(verdict.name());
            }
        }
        if (!none.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    messages.text("summary." + String.join(".", none)), messages.text("summary.nothing")));
        }
        return blocks;
    }

    private String text(Verdict verdict, List<CatalogueEntry> entries) {
        Messages messages = workshop.messages();
        if (verdict == Verdict.MET && entries.size() > MOST_NAMED) {
            return messages.text("summary.count", "count", workshop.numbers().count(entries.size()));
        }
        List<String> items = verdict == Verdict.INSUFFICIENT
                ? unknown(entries)
                : entries.stream().map(this::item).toList();
        return messages.text("summary.list", "items", String.join("; ", items));
    }

    private List<Figure> terms(List<CatalogueEntry> entries) {
        return entries.stream()
                .flatMap(entry -> workshop.facts().figure(entry.code(), null).stream())
                .toList();
    }

    private List<CatalogueEntry> targeted(Verdict verdict) {
        return workshop.facts().catalogue().stream()
                .filter(entry -> workshop.facts()
                        .figure(entry.code(), null)
                        .filter(figure -> figure.target() != null && figure.verdict() == verdict)
                        .isPresent())
                .toList();
    }

    /** Those that wait for the same thing stand together. */
    private List<String> unknown(List<CatalogueEntry> entries) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (CatalogueEntry entry : entries) {
            List<Integer> years = workshop.facts().unknownYears(entry.code());
            names.computeIfAbsent(workshop.reasons().of(entry.code(), years), reason -> new ArrayList<>())
                    .add(entry.name());
        }
        return names.entrySet().stream()
                .map(e -> workshop.messages()
                        .text(
                                "summary.item.unknown",
                                "indicator",
                                String.join(", ", e.getValue()),
                                "reason",
                                e.getKey()))
                .toList();
    }

    private String item(CatalogueEntry entry) {
        Optional<Figure> term = workshop.facts().figure(entry.code(), null);
        Target target = term.map(Figure::target).orElseThrow();
        return workshop.messages()
                .text(
                        "summary.item",
                        "indicator",
                        entry.name(),
                        "value",
                        workshop.words().phrase(entry, term.orElseThrow()),
                        "target",
                        workshop.words().targetPhrase(entry, target));
    }
}
