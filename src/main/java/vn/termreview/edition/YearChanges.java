package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.termreview.edition.Block.Paragraph;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;

/** What rose and what fell since the year before, where both years are known. */
final class YearChanges {
    /** More of what stayed the same is counted. */
    private static final int MOST_NAMED = 4;

    private final Workshop workshop;

    /** @param workshop of the year and the one before */
    YearChanges(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A paragraph for each way. */
    List<Block> blocks() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        List.of("more", "less", "same").forEach(way -> items.put(way, new ArrayList<>()));
        for (CatalogueEntry entry : workshop.facts().catalogue()) {
            change(entry).ifPresent(change -> {
                String way = way(change);
                Objects.requireNonNull(items.get(way)).add(item(way, entry));
            });
        }
        List<Block> blocks = new ArrayList<>();
        items.forEach((way, list) -> {
            if (!list.isEmpty()) {
                blocks.add(new Paragraph(
                        workshop.messages().text("changes." + way, "year", Integer.toString(first())),
                        way.equals("same") && list.size() > MOST_NAMED
                                ? workshop.messages()
                                        .text(
                                                "changes.count",
                                                "count",
                                                workshop.numbers().count(list.size()))
                                : workshop.messages().text("summary.list", "items", String.join("; ", list))));
            }
        });
        return blocks;
    }

    /** With its sign, such as {@code +1,5}; a dash where nothing is compared. */
    String signed(CatalogueEntry entry) {
        Optional<BigDecimal> change = change(entry);
        if (change.isEmpty()) {
            return Words.ABSENT;
        }
        String amount = entry.measure() == Measure.PERCENT
                ? workshop.numbers().points(value(entry, last()), value(entry, first()))
                : workshop.numbers().count(change.get().abs());
        int way = change.get().signum();
        return way == 0 ? workshop.numbers().count(0) : (way > 0 ? "+" : "−") + amount;
    }

    private String item(String way, CatalogueEntry entry) {
        Figure now = workshop.facts().figure(entry.code(), last()).orElseThrow();
        Figure then = workshop.facts().figure(entry.code(), first()).orElseThrow();
        return workshop.messages()
                .text(
                        "changes.item." + way,
                        "indicator",
                        entry.name(),
                        "value",
                        workshop.words().phrase(entry, now, then),
                        "difference",
                        workshop.words().difference(entry, Facts.value(now), Facts.value(then)));
    }

    private Optional<BigDecimal> change(CatalogueEntry entry) {
        boolean measured = entry.measure() == Measure.PERCENT || entry.measure() == Measure.COUNT;
        Optional<Figure> now = known(entry, last());
        Optional<Figure> then = known(entry, first());
        return !measured || now.isEmpty() || then.isEmpty()
                ? Optional.empty()
                : Optional.of(Facts.value(now.get()).subtract(Facts.value(then.get())));
    }

    private BigDecimal value(CatalogueEntry entry, int year) {
        return Facts.value(known(entry, year).orElseThrow());
    }

    private Optional<Figure> known(CatalogueEntry entry, int year) {
        return workshop.facts().figure(entry.code(), year).filter(figure -> figure.value() != null);
    }

    private static String way(BigDecimal change) {
        return change.signum() > 0 ? "more" : change.signum() < 0 ? "less" : "same";
    }

    private int first() {
        return workshop.facts().years().get(0);
    }

    private int last() {
        return workshop.facts().lastYear();
    }
}
