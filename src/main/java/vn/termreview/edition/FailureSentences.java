package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.ReviewData.Figure;

/** What ought not to happen: that it did is said even when years are missing, that it did not only when none is. */
final class FailureSentences {
    private final Workshop workshop;

    FailureSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The sentence of the whole term; nothing where neither a year nor the term is known. */
    Optional<String> sentence(String code, String key) {
        return said(code, key)
                .map(sentence -> Stated.in(sentence, workshop.facts().known(code)));
    }

    private Optional<String> said(String code, String key) {
        Facts facts = workshop.facts();
        if (facts.entry(code).isEmpty()) {
            return Optional.empty();
        }
        List<Figure> known = facts.known(code);
        BigDecimal sum = known.stream().map(Facts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Integer> unknown = facts.unknownYears(code);
        if (sum.signum() > 0) {
            return Optional.of(workshop.messages()
                    .text(key + ".some", "count", workshop.numbers().count(sum)));
        }
        if (unknown.isEmpty()) {
            return Optional.of(workshop.messages().text(key + ".none"));
        }
        boolean nothing = known.isEmpty() && facts.figure(code, null).isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(workshop.messages()
                        .text(key + ".unknown", "reason", workshop.reasons().of(code, unknown)));
    }
}
