package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.ReviewData.Figure;

/** How members and organisations were rated, and who kept their pledges, in sentences. */
final class RatingSentences {
    private final Workshop workshop;
    private final IndicatorSentences indicators;

    RatingSentences(Workshop workshop) {
        this.workshop = workshop;
        this.indicators = new IndicatorSentences(workshop);
    }

    List<String> members() {
        List<String> sentences = new ArrayList<>();
        listed("MEM_GOODPLUS_RATE", "goodPlus.list").ifPresent(sentences::add);
        missing("MEM_GOODPLUS_RATE", "goodPlus.missing").ifPresent(sentences::add);
        if (hasTarget("MEM_GOODPLUS_RATE")) {
            indicators.sentence("MEM_GOODPLUS_RATE").ifPresent(sentences::add);
        }
        excellent(sentences);
        return sentences;
    }

    List<String> pledges() {
        List<String> sentences = new ArrayList<>();
        List<Figure> known = workshop.facts().known("PLEDGE_RATE");
        boolean same = known.size() > 1
                && known.stream().map(Facts::value).allMatch(v -> v.compareTo(Facts.value(known.get(0))) == 0);
        if (same) {
            String said = workshop.messages()
                    .text(
                            "pledge.each",
                            "years",
                            workshop.reasons()
                                    .years(known.stream().map(Figure::year).toList()),
                            "value",
                            workshop.numbers().percent(Facts.value(known.get(0))));
            sentences.add(Stated.in(said, known));
        } else {
            listed("PLEDGE_RATE", "pledge.list").ifPresent(sentences::add);
        }
        missing("PLEDGE_RATE", "pledge.missing").ifPresent(sentences::add);
        return sentences;
    }

    private void excellent(List<String> sentences) {
        List<Figure> known = workshop.facts().known("MEM_EXC_RATE");
        if (known.isEmpty()) {
            return;
        }
        Figure last = known.get(known.size() - 1);
        BigDecimal numerator = last.numerator();
        BigDecimal denominator = last.denominator();
        if (numerator != null && denominator != null) {
            String said = workshop.messages()
                    .text(
                            "excellent.last",
                            "year",
                            last.year(),
                            "numerator",
                            workshop.numbers().count(numerator),
                            "denominator",
                            workshop.numbers().count(denominator),
                            "value",
                            workshop.numbers().percent(Facts.value(last)));
            sentences.add(Stated.in(said, List.of(last)));
        }
        Figure least = known.stream().min(Comparator.comparing(Facts::value)).orElseThrow();
        Figure most = known.stream().max(Comparator.comparing(Facts::value)).orElseThrow();
        String low = workshop.numbers().percent(Facts.value(least));
        String high = workshop.numbers().percent(Facts.value(most));
        if (!low.equals(high)) {
            String said = workshop.messages()
                    .text(
                            "excellent.range",
                            "least",
                            low,
                            "leastYear",
                            least.year(),
                            "most",
                            high,
                            "mostYear",
                            most.year());
            sentences.add(Stated.in(said, known));
        }
    }

    private Optional<String> listed(String code, String key) {
        List<Figure> known = workshop.facts().known(code);
        return known.isEmpty()
                ? Optional.empty()
                : workshop.facts()
                        .entry(code)
                        .map(entry ->
                                Stated.in(workshop.messages().text(key, "list", indicators.list(entry, known)), known));
    }

    /** Says which years are missing; nothing when the indicator is not in the catalogue. */
    private Optional<String> missing(String code, String key) {
        List<Integer> unknown = workshop.facts().unknownYears(code);
        return unknown.isEmpty() || workshop.facts().entry(code).isEmpty()
                ? Optional.empty()
                : Optional.of(workshop.messages()
                        .text(key, "reason", workshop.reasons().of(code, unknown)));
    }

    private boolean hasTarget(String code) {
        return workshop.facts().figure(code, null).map(Figure::target).isPresent();
    }
}
