package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.termreview.edition.Records.Contest;
import vn.termreview.edition.Records.Study;
import vn.termreview.edition.ReviewData.Figure;

/** Which documents were studied, by how many, and which contests were held. */
final class StudySentences {
    private static final String CONTESTS = "HCM_CONTEST_CNT";

    private final Workshop workshop;

    StudySentences(Workshop workshop) {
        this.workshop = workshop;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        documents().ifPresent(sentences::add);
        new IndicatorSentences(workshop).sentence("STUDY_RATE").ifPresent(sentences::add);
        contests()
                .map(said -> Stated.in(said, workshop.facts().known(CONTESTS)))
                .ifPresent(sentences::add);
        return sentences;
    }

    /** How many documents, and in the last year how many seats were filled; nothing while a year is missing. */
    private Optional<String> documents() {
        List<Study> studies = workshop.facts().data().records().studies();
        boolean complete = workshop.facts().years().stream()
                .allMatch(year -> workshop.facts().missing("P4", year).isEmpty()
                        && studies.stream().anyMatch(study -> study.year() == year));
        if (!complete) {
            return Optional.empty();
        }
        long documents = studies.stream().map(Study::document).distinct().count();
        return Optional.of(workshop.messages()
                .text("study.documents", "count", workshop.numbers().count(Math.toIntExact(documents))));
    }

    private Optional<String> contests() {
        Facts facts = workshop.facts();
        if (facts.entry(CONTESTS).isEmpty()) {
            return Optional.empty();
        }
        List<Figure> known = facts.known(CONTESTS);
        List<Integer> unknown = facts.unknownYears(CONTESTS);
        Optional<Figure> term = facts.figure(CONTESTS, null);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<String> items =
                facts.data().records().contests().stream().map(this::contest).toList();
        if (!unknown.isEmpty() || term.map(Figure::value).isEmpty()) {
            return Optional.of(workshop.messages()
                    .text(
                            items.isEmpty() ? "contests.unknown" : "contests.known",
                            "list",
                            String.join("; ", items),
                            "reason",
                            workshop.reasons().of(CONTESTS, unknown)));
        }
        return Optional.of(workshop.messages()
                .text(
                        items.isEmpty() ? "contests.none" : "contests.held",
                        "count",
                        workshop.numbers().count(Facts.value(term.get())),
                        "list",
                        String.join("; ", items)));
    }

    private String contest(Contest contest) {
        Integer entries = contest.entries();
        Integer prizes = contest.prizes();
        String key = entries == null ? (prizes == null ? "" : ".prizes") : prizes == null ? ".entries" : ".both";
        return workshop.messages()
                .text(
                        "contest.item" + key,
                        "name",
                        workshop.messages().properName(contest.name()),
                        "year",
                        workshop.years().one(YearKind.CALENDAR_YEAR, contest.year()),
                        "entries",
                        workshop.numbers().count(Objects.requireNonNullElse(entries, 0)),
                        "prizes",
                        workshop.numbers().count(Objects.requireNonNullElse(prizes, 0)));
    }
}
