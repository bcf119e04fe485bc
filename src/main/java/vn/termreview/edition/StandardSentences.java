package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.edition.Schools.Flow;
import vn.termreview.edition.Schools.Holder;

/** The schools at national standard, in sentences: the stock and its target, then what came and went. */
final class StandardSentences {
    private final Workshop workshop;

    StandardSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Facts facts = workshop.facts();
        List<Figure> stock = facts.known("NATSTD_STOCK");
        Optional<Figure> last = facts.figure("NATSTD_STOCK", facts.lastYear()).filter(f -> f.value() != null);
        last.ifPresent(figure -> {
            List<String> together = new ArrayList<>(List.of(stock(figure)));
            change(stock.get(0), figure).ifPresent(together::add);
            levels().ifPresent(together::add);
            List<Figure> compared = new ArrayList<>(List.of(figure, stock.get(0)));
            facts.figure("NATSTD_STOCK", null).ifPresent(compared::add);
            sentences.add(Stated.in(String.join(" ", together), compared));
        });
        rate().map(said -> Stated.in(said, facts.known("NATSTD_RATE"))).ifPresent(sentences::add);
        flow().map(said -> Stated.in(said, facts.known("NATSTD_NEW"))).ifPresent(sentences::add);
        if (facts.figure("NATSTD_NEW", null).map(Figure::target).isPresent()) {
            new IndicatorSentences(workshop).sentence("NATSTD_NEW").ifPresent(sentences::add);
        }
        List<Integer> unknown = facts.unknownYears("NATSTD_STOCK");
        if (!unknown.isEmpty()) {
            sentences.add(workshop.messages()
                    .text("standard.missing", "reason", workshop.reasons().of("NATSTD_STOCK", unknown)));
        }
        return sentences;
    }

    private String stock(Figure last) {
        Figure term = workshop.facts().figure("NATSTD_STOCK", null).orElse(last);
        CatalogueEntry entry = workshop.facts().entry("NATSTD_STOCK").orElse(null);
        Target target = term.target();
        BigDecimal level = target == null || target.kind() != TargetKind.STOCK_AT_END ? null : target.level();
        boolean judged = entry != null
                && target != null
                && level != null
                && List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED).contains(term.verdict());
        return workshop.messages()
                .text(
                        "standard.stock." + (judged ? term.verdict() : Verdict.NONE),
                        "year",
                        year(last),
                        "stock",
                        count(Facts.value(last)),
                        "difference",
                        level == null
                                ? ""
                                : count(Facts.value(last).subtract(level).abs()),
                        "target",
                        entry == null || target == null ? "" : workshop.words().targetPhrase(entry, target));
    }

    private Optional<String> change(Figure first, Figure last) {
        if (first.equals(last)) {
            return Optional.empty();
        }
        BigDecimal change = Facts.value(last).subtract(Facts.value(first));
        String way = change.signum() > 0 ? "more" : change.signum() < 0 ? "less" : "same";
        return Optional.of(workshop.messages()
                .text(
                        "standard.change." + way,
                        "year",
                        year(first),
                        "first",
                        count(Facts.value(first)),
                        "change",
                        count(change.abs())));
    }

    private Optional<String> levels() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (Holder holder : workshop.facts().data().schools().holders()) {
            counts.merge(holder.standard(), 1, Integer::sum);
        }
        List<String> items = new ArrayList<>();
        counts.forEach((level, count) -> items.add(workshop.messages()
                .text("standard.level", "count", workshop.numbers().count(count), "level", level)));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(workshop.messages().text("standard.levels", "list", String.join("; ", items)));
    }

    private Optional<String> rate() {
        List<Figure> known = workshop.facts().known("NATSTD_RATE");
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Figure last = known.get(known.size() - 1);
        @Nullable BigDecimal numerator = last.numerator();
        @Nullable BigDecimal denominator = last.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(workshop.messages()
                        .sentence(
                                "standard.rate",
                                "year",
                                year(last),
                                "rate",
                                workshop.numbers().percent(Facts.value(last)),
                                "numerator",
                                count(numerator),
                                "denominator",
                                count(denominator)));
    }

    /** What came and went during the term; nothing while a year is missing. */
    private Optional<String> flow() {
        Facts facts = workshop.facts();
        List<Flow> flows = facts.data().schools().flows();
        List<Figure> newly = facts.known("NATSTD_NEW");
        if (flows.size() < facts.years().size() || newly.size() < facts.years().size()) {
            return Optional.empty();
        }
        int raised = flows.stream().mapToInt(Flow::raised).sum();
        BigDecimal sum = newly.stream().map(Facts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(workshop.messages()
                .text(
                        raised > 0 ? "standard.flow.raised" : "standard.flow",
                        "new",
                        count(sum),
                        "again",
                        count(flows.stream().mapToInt(Flow::again).sum()),
                        "raised",
                        count(raised),
                        "lapsed",
                        count(flows.stream().mapToInt(Flow::lapsed).sum())));
    }

    private String year(Figure figure) {
        Integer year = figure.year();
        return year == null ? "" : workshop.years().one(YearKind.SCHOOL_YEAR, year);
    }

    private String count(BigDecimal value) {
        return workshop.numbers().count(value);
    }

    private String count(int value) {
        return workshop.numbers().count(value);
    }
}
