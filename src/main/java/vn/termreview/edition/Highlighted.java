package vn.termreview.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.Highlight;
import vn.termreview.edition.Block.Highlights;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** The figures that a leader asks for first: what was missed, then one of the Party, of the schools, of the districts. */
final class Highlighted {
    private static final int MOST = 3;

    /** In the order in which they are asked for; all of one line say much the same, the first one with a target is shown. */
    private static final List<List<String>> ASKED = List.of(
            List.of("MEM_GOODPLUS_RATE", "BR_GOOD_RATE", "PC_RATING"),
            List.of("NATSTD_STOCK", "NATSTD_NEW", "NATSTD_RATE"),
            List.of("PCGDTH3_DIST", "PRIM_2SESS_RATE", "AGE6_G1_RATE"),
            List.of("MEM_TOTAL"),
            List.of("HSG_PROV_RATE"));

    private final Workshop workshop;

    Highlighted(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Nothing while no such figure is known. */
    Optional<Highlights> block() {
        List<Highlight> items = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (CatalogueEntry entry : workshop.facts().catalogue()) {
            if (term(entry.code())
                    .filter(figure -> figure.verdict() == Verdict.MISSED)
                    .isPresent()) {
                shown.add(entry.code());
            }
        }
        for (List<String> line : ASKED) {
            if (line.stream().noneMatch(shown::contains)) {
                line.stream()
                        .filter(code -> term(code).isPresent())
                        .min(Comparator.comparing(this::isUnjudged))
                        .ifPresent(shown::add);
            }
        }
        for (String code : shown) {
            Optional<CatalogueEntry> entry = workshop.facts().entry(code);
            Optional<Figure> figure = term(code);
            if (items.size() < MOST && entry.isPresent() && figure.isPresent()) {
                items.add(item(entry.get(), figure.get()));
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Highlights(items));
    }

    private Optional<Figure> term(String code) {
        return workshop.facts().figure(code, null).filter(figure -> figure.value() != null);
    }

    private boolean isUnjudged(String code) {
        return term(code).map(Figure::target).isEmpty();
    }

    private Highlight item(CatalogueEntry entry, Figure figure) {
        Words words = workshop.words();
        String value = entry.measure() == Measure.PERCENT ? words.phrase(entry, figure) : words.cell(entry, figure);
        return new Highlight(value, text(entry, figure, figure.target()), figure.verdict(), figure.traceCode());
    }

    private String text(CatalogueEntry entry, Figure figure, @Nullable Target target) {
        Messages messages = workshop.messages();
        Verdict verdict = figure.verdict();
        if (target == null || !(verdict == Verdict.EXCEEDED || verdict == Verdict.MET || verdict == Verdict.MISSED)) {
            return messages.text(
                    "highlight.plain",
                    "indicator",
                    entry.name(),
                    "year",
                    workshop.years().one(entry.years(), workshop.facts().lastYear()));
        }
        if (verdict == Verdict.MET || target.level() == null) {
            return messages.text(
                    "highlight.judged",
                    "indicator",
                    entry.name(),
                    "verdict",
                    messages.text("verdict." + verdict),
                    "target",
                    workshop.words().targetPhrase(entry, target));
        }
        return messages.text(
                "highlight." + verdict,
                "indicator",
                entry.name(),
                "difference",
                workshop.words().difference(entry, Facts.value(figure), target.level()),
                "target",
                workshop.words().targetPhrase(entry, target));
    }
}
