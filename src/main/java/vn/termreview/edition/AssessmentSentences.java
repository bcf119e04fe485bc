package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.ReviewData.Figure;

/** How many targets were exceeded, met and missed, and how many cannot be judged. */
final class AssessmentSentences {
    private static final List<Verdict> ORDER =
            List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED, Verdict.INSUFFICIENT, Verdict.INCOMPARABLE);

    private final Workshop workshop;

    AssessmentSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    List<String> sentences() {
        Facts facts = workshop.facts();
        List<Figure> targeted = facts.catalogue().stream()
                .flatMap(entry -> facts.figure(entry.code(), null).stream())
                .filter(figure -> figure.target() != null)
                .toList();
        List<String> items = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            int count = Math.toIntExact(
                    targeted.stream().filter(f -> f.verdict() == verdict).count());
            if (count > 0) {
                items.add(workshop.messages()
                        .text(
                                "assessment.item",
                                "count",
                                workshop.numbers().count(count),
                                "verdict",
                                workshop.messages().text("verdict." + verdict)));
            }
        }
        return Optional.of(items).filter(list -> !list.isEmpty()).stream()
                .map(list -> workshop.messages()
                        .text(
                                "assessment.verdicts",
                                "count",
                                workshop.numbers().count(targeted.size()),
                                "list",
                                String.join("; ", list)))
                .toList();
    }
}
