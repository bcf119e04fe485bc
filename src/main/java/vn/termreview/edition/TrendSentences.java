package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;

/** Where an indicator went from the first known year of the term to the last. */
final class TrendSentences {
    private final Workshop workshop;

    TrendSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * What is known of an indicator, and what is missing; nothing when the catalogue does not hold it.
     *
     * @param base the key of the sentence that says of how many the last rate is
     */
    List<String> sentences(String code, String base) {
        Optional<CatalogueEntry> entry = workshop.facts().entry(code);
        if (entry.isEmpty()) {
            return List.of();
        }
        List<Figure> known = workshop.facts().known(code);
        List<String> sentences = new ArrayList<>();
        if (!known.isEmpty()) {
            Figure last = known.get(known.size() - 1);
            String trend = trend(entry.get(), known.get(0), last, known);
            Optional<String> of = known.size() == 1 ? Optional.empty() : base(entry.get(), last, base);
            sentences.add(Stated.in(of.map(parts -> trend + " " + parts).orElse(trend), known));
        }
        List<Integer> unknown = workshop.facts().unknownYears(code);
        if (!unknown.isEmpty()) {
            sentences.add(workshop.messages()
                    .sentence(
                            "trend.missing",
                            "indicator",
                            entry.get().name(),
                            "reason",
                            workshop.reasons().of(code, unknown)));
        }
        return sentences;
    }

    private String trend(CatalogueEntry entry, Figure first, Figure last, List<Figure> known) {
        int way = Facts.value(last).compareTo(Facts.value(first));
        String key = known.size() == 1
                ? "trend.one"
                : way == 0
                        ? "trend.same"
                        : (way > 0 ? "trend.more" : "trend.less") + (isEach(known, way) ? ".each" : "");
        return workshop.messages()
                .sentence(
                        key,
                        "indicator",
                        entry.name(),
                        "first",
                        workshop.words().phrase(entry, first, last),
                        "firstYear",
                        year(entry, first),
                        "last",
                        known.size() == 1
                                ? withParts(entry, last)
                                : workshop.words().phrase(entry, last, first),
                        "lastYear",
                        year(entry, last),
                        "difference",
                        workshop.words().difference(entry, Facts.value(last), Facts.value(first)));
    }

    /** Whether each known year went the same way as the whole. */
    private static boolean isEach(List<Figure> known, int way) {
        for (int i = 1; i < known.size(); i++) {
            if (Integer.signum(Facts.value(known.get(i)).compareTo(Facts.value(known.get(i - 1))))
                    != Integer.signum(way)) {
                return false;
            }
        }
        return known.size() > 2;
    }

    private String withParts(CatalogueEntry entry, Figure last) {
        String value = workshop.words().phrase(entry, last);
        BigDecimal numerator = last.numerator();
        BigDecimal denominator = last.denominator();
        return numerator == null || denominator == null
                ? value
                : workshop.messages()
                        .text(
                                "trend.base.one",
                                "last",
                                value,
                                "numerator",
                                workshop.numbers().count(numerator),
                                "denominator",
                                workshop.numbers().count(denominator));
    }

    private Optional<String> base(CatalogueEntry entry, Figure last, String key) {
        BigDecimal numerator = last.numerator();
        BigDecimal denominator = last.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(workshop.messages()
                        .sentence(
                                key,
                                "lastYear",
                                year(entry, last),
                                "numerator",
                                workshop.numbers().count(numerator),
                                "denominator",
                                workshop.numbers().count(denominator)));
    }

    private String year(CatalogueEntry entry, Figure figure) {
        Integer year = figure.year();
        return year == null ? "" : workshop.years().one(entry.years(), year);
    }
}
