package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** One indicator in one sentence: the verb follows the verdict, the number stands beside its target. */
final class IndicatorSentences {
    private final Workshop workshop;

    IndicatorSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The sentence on an indicator; nothing when neither a target nor a value is known. */
    Optional<String> sentence(String code) {
        Optional<CatalogueEntry> entry = workshop.facts().entry(code);
        Optional<Figure> term = workshop.facts().figure(code, null);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Target target = term.map(Figure::target).orElse(null);
        if (target == null || term.get().verdict() == Verdict.NONE) {
            return withoutTarget(entry.get())
                    .map(said -> Stated.in(said, workshop.facts().known(code)));
        }
        List<Figure> compared = new ArrayList<>(workshop.facts().known(code));
        compared.add(term.get());
        return Optional.of(Stated.in(withTarget(entry.get(), term.get(), target), compared));
    }

    private String withTarget(CatalogueEntry entry, Figure term, Target target) {
        String indicator = entry.name();
        String level = workshop.words().targetPhrase(entry, target);
        Messages messages = workshop.messages();
        return switch (term.verdict()) {
            case INSUFFICIENT ->
                messages.sentence(
                        "any.INSUFFICIENT",
                        "indicator",
                        indicator,
                        "target",
                        level,
                        "reason",
                        workshop.reasons().of(entry.code(), workshop.facts().unknownYears(entry.code())));
            case INCOMPARABLE -> messages.sentence("any.INCOMPARABLE", "indicator", indicator, "target", level);
            default -> judged(entry, term, target, level);
        };
    }

    private String judged(CatalogueEntry entry, Figure term, Target target, String level) {
        BigDecimal goal = isFloor(entry, target) ? target.level() : null;
        Figure weakest = weakest(entry.code());
        if (goal != null && weakest != null && target.kind().judgesEachYear()) {
            return eachYear(entry, term, weakest, goal, level);
        }
        String value = workshop.words().phrase(entry, term);
        BigDecimal achieved = term.value();
        boolean atEnd = target.kind() == TargetKind.STOCK_AT_END && goal != null && achieved != null;
        String difference =
                goal == null || achieved == null ? "" : workshop.words().difference(entry, achieved, goal);
        return workshop.messages()
                .sentence(
                        (atEnd ? "end." : "plain.") + term.verdict(),
                        "indicator",
                        entry.name(),
                        "target",
                        level,
                        "value",
                        value,
                        "difference",
                        difference);
    }

    private String eachYear(CatalogueEntry entry, Figure term, Figure weakest, BigDecimal goal, String level) {
        List<Figure> known = workshop.facts().known(entry.code());
        boolean same = term.verdict() == Verdict.MET
                && known.stream().allMatch(f -> Facts.value(f).compareTo(Facts.value(weakest)) == 0);
        return workshop.messages()
                .sentence(
                        "each." + term.verdict() + (same ? ".same" : ""),
                        "indicator",
                        entry.name(),
                        "target",
                        level,
                        "year",
                        year(entry, weakest),
                        "value",
                        workshop.words().phrase(entry, weakest),
                        "difference",
                        workshop.words().difference(entry, Facts.value(weakest), goal));
    }

    private Optional<String> withoutTarget(CatalogueEntry entry) {
        List<Figure> known = workshop.facts().known(entry.code());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Figure first = known.get(0);
        boolean same =
                known.size() > 1 && known.stream().allMatch(f -> Facts.value(f).compareTo(Facts.value(first)) == 0);
        return Optional.of(workshop.messages()
                .sentence(
                        withoutTargetKey(entry, known.size(), same),
                        "indicator",
                        entry.name(),
                        "years",
                        workshop.years()
                                .all(
                                        entry.years(),
                                        known.stream().map(Figure::year).toList()),
                        "value",
                        workshop.words().phrase(entry, first),
                        "list",
                        list(entry, known)));
    }

    private static String withoutTargetKey(CatalogueEntry entry, int years, boolean same) {
        if (years == 1) {
            return entry.measure() == Measure.STATE ? "any.NONE.state.one" : "any.NONE.one";
        }
        if (!same) {
            return "any.NONE";
        }
        return entry.measure() == Measure.STATE ? "any.NONE.state" : "any.NONE.same";
    }

    /** "năm 2015 98,5 % (132/134); năm 2016 …". */
    String list(CatalogueEntry entry, List<Figure> known) {
        return known.stream().map(f -> listItem(entry, f)).collect(Collectors.joining("; "));
    }

    private String listItem(CatalogueEntry entry, Figure figure) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        String value = workshop.words().phrase(entry, figure);
        if (entry.measure() != Measure.PERCENT || numerator == null || denominator == null) {
            return workshop.messages().text("list.year", "year", year(entry, figure), "value", value);
        }
        return workshop.messages()
                .text(
                        "list.year.part",
                        "year",
                        year(entry, figure),
                        "value",
                        value,
                        "numerator",
                        workshop.numbers().count(numerator),
                        "denominator",
                        workshop.numbers().count(denominator));
    }

    private String year(CatalogueEntry entry, Figure figure) {
        Integer year = figure.year();
        return year == null ? "" : workshop.years().one(entry.years(), year);
    }

    /** The year with the lowest value, the earliest of equals. */
    @Nullable
    Figure weakest(String code) {
        return workshop.facts().known(code).stream()
                .min(Comparator.comparing(Facts::value))
                .orElse(null);
    }

    private static boolean isFloor(CatalogueEntry entry, Target target) {
        boolean measured = entry.measure() == Measure.PERCENT || entry.measure() == Measure.COUNT;
        return measured && target.level() != null && !"≤".equals(target.comparator());
    }
}
