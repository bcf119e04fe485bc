package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** Which targets were exceeded, met and missed, and which cannot be judged: one paragraph each. */
final class Summaries {
    private static final List<Verdict> ORDER =
            List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED, Verdict.INSUFFICIENT, Verdict.INCOMPARABLE);

    private final Workshop workshop;

    Summaries(Workshop workshop) {
        this.workshop = workshop;
    }

    List<Block> blocks() {
        Messages messages = workshop.messages();
        List<Block> blocks = new ArrayList<>();
        boolean anyTarget = false;
        for (Verdict verdict : ORDER) {
            List<String> items = items(verdict);
            anyTarget |= !items.isEmpty();
            if (!items.isEmpty()) {
                blocks.add(new Block.Paragraph(
                        messages.text("summary." + verdict),
                        messages.text("summary.list", "items", String.join("; ", items))));
            } else if (verdict == Verdict.MISSED && anyTarget) {
                blocks.add(
                        new Block.Paragraph(messages.text("summary.MISSED"), messages.text("summary.nothingMissed")));
            }
        }
        return anyTarget ? blocks : List.of(new Block.Paragraph(null, messages.text("summary.noTargets")));
    }

    private List<String> items(Verdict verdict) {
        List<String> items = new ArrayList<>();
        for (CatalogueEntry entry : workshop.facts().catalogue()) {
            Optional<Figure> term = workshop.facts().figure(entry.code(), null);
            Target target = term.map(Figure::target).orElse(null);
            if (target != null && term.get().verdict() == verdict) {
                items.add(item(entry, term.get(), target));
            }
        }
        return items;
    }

    private String item(CatalogueEntry entry, Figure term, Target target) {
        if (term.verdict() == Verdict.INSUFFICIENT) {
            List<Integer> unknown = workshop.facts().unknownYears(entry.code());
            String reason = workshop.reasons().of(entry.code(), unknown);
            return workshop.messages().text("summary.item.unknown", "indicator", entry.name(), "reason", reason);
        }
        return workshop.messages()
                .text(
                        "summary.item",
                        "indicator",
                        entry.name(),
                        "value",
                        workshop.words().phrase(entry, term),
                        "target",
                        workshop.words().targetPhrase(entry, target));
    }
}
