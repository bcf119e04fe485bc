package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;

/** Indicators that are stated in words, year by year; a number without words is said as a number. */
final class WordSentences {
    private final Workshop workshop;

    WordSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    /** What is known, and which years are missing; nothing where no year is known. */
    List<String> sentences(String code) {
        Optional<CatalogueEntry> entry = workshop.facts().entry(code);
        List<Figure> known = workshop.facts().told(code);
        if (entry.isEmpty() || known.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(List.of(Stated.in(said(entry.get(), known), known)));
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

    private String said(CatalogueEntry entry, List<Figure> known) {
        String first = words(entry, known.get(0));
        boolean same = known.stream().allMatch(figure -> words(entry, figure).equals(first));
        List<String> items = new ArrayList<>();
        if (same) {
            items.add(item(
                    workshop.years()
                            .all(entry.years(), known.stream().map(Figure::year).toList()),
                    first));
        } else {
            known.forEach(figure -> items.add(item(
                    workshop.years().one(entry.years(), Objects.requireNonNull(figure.year())), words(entry, figure))));
        }
        return workshop.messages().sentence("words.list", "indicator", entry.name(), "list", String.join("; ", items));
    }

    private String item(String years, String words) {
        return workshop.messages().text("words.item", "years", years, "words", words);
    }

    /** Within the sentence, so without the full stop that a cell may end with. */
    private String words(CatalogueEntry entry, Figure figure) {
        return workshop.messages()
                .uncapitalised(workshop.words().phrase(entry, figure).strip().replaceFirst("[.;,]+$", ""));
    }
}
