package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.ReviewData.Figure;

/** How the committee, its branches and the mass organisations were rated, in sentences. */
final class OrganisationSentences {
    private static final BigDecimal GOOD = BigDecimal.valueOf(2);

    private final Workshop workshop;
    private final IndicatorSentences indicators;
    private final FailureSentences failures;

    OrganisationSentences(Workshop workshop) {
        this.workshop = workshop;
        this.indicators = new IndicatorSentences(workshop);
        this.failures = new FailureSentences(workshop);
    }

    List<String> party() {
        List<String> sentences = new ArrayList<>(committee());
        indicators.sentence("BR_GOOD_RATE").ifPresent(sentences::add);
        failures.sentence("BR_FAIL_CNT", "branches.failed").ifPresent(sentences::add);
        return sentences;
    }

    List<String> mass() {
        List<String> sentences = new ArrayList<>();
        indicators.sentence("MASSORG_GOOD_RATE").ifPresent(sentences::add);
        failures.sentence("MASSORG_FAIL_CNT", "mass.failed").ifPresent(sentences::add);
        return sentences;
    }

    private List<String> committee() {
        Facts facts = workshop.facts();
        List<Figure> known = facts.known("PC_RATING");
        List<Integer> good = years(known, true);
        List<Integer> other = years(known, false);
        List<Integer> unknown = facts.unknownYears("PC_RATING");
        List<String> sentences = new ArrayList<>();
        if (!known.isEmpty()) {
            String said = workshop.messages()
                    .text(
                            committeeKey(good, other, unknown),
                            "count",
                            workshop.numbers().count(good.size()),
                            "goodYears",
                            workshop.reasons().years(good),
                            "otherYears",
                            workshop.reasons().years(other));
            sentences.add(Stated.in(said, known));
        }
        if (!unknown.isEmpty() && facts.entry("PC_RATING").isPresent()) {
            sentences.add(workshop.messages()
                    .text("committee.missing", "reason", workshop.reasons().of("PC_RATING", unknown)));
        }
        return sentences;
    }

    private static String committeeKey(List<Integer> good, List<Integer> other, List<Integer> unknown) {
        if (good.isEmpty()) {
            return "committee.below";
        }
        if (!other.isEmpty()) {
            return "committee.partly";
        }
        return unknown.isEmpty() ? "committee.good" : "committee.known";
    }

    private static List<Integer> years(List<Figure> known, boolean good) {
        return known.stream()
                .filter(f -> Facts.value(f).compareTo(GOOD) >= 0 == good)
                .map(Figure::year)
                .toList();
    }
}
