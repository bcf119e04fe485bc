package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart.ChartLevel;
import vn.termreview.edition.Chart.RatingChart;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewData.Target;

/** The chart of members by level of rating. */
final class RatingCharts {
    private static final String RATE = "MEM_GOODPLUS_RATE";

    private final Workshop workshop;

    RatingCharts(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Whether any year has a value to draw. */
    boolean isDrawn() {
        return chart("").isPresent();
    }

    /** The chart, or nothing when no year has a value to draw. */
    Optional<RatingChart> chart(String caption) {
        Facts facts = workshop.facts();
        List<ChartLevel> levels = List.of(
                level("row.excellent", MemberRow::excellent),
                level("row.good", MemberRow::good),
                level("row.completed", MemberRow::completed),
                level("row.failed", MemberRow::failed));
        boolean empty = levels.stream().flatMap(l -> l.counts().stream()).allMatch(count -> count == null);
        if (empty) {
            return Optional.empty();
        }
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Integer year : facts.years()) {
            BigDecimal rate = facts.figure(RATE, year).map(Figure::value).orElse(null);
            rates.add(rate);
            texts.add(rate == null ? Words.MISSING : workshop.numbers().percent(rate));
        }
        Target target = facts.figure(RATE, null).map(Figure::target).orElse(null);
        Optional<CatalogueEntry> entry = facts.entry(RATE);
        String targetLabel = target == null || entry.isEmpty()
                ? ""
                : workshop.messages()
                        .text("chart.target", "target", workshop.words().targetPhrase(entry.get(), target));
        return Optional.of(new RatingChart(
                caption,
                facts.years(),
                levels,
                workshop.messages().text("chart.rate"),
                rates,
                texts,
                target == null ? null : target.level(),
                targetLabel,
                caps(),
                workshop.messages().text("chart.cap"),
                new Rules(workshop).spans()));
    }

    private List<@Nullable Integer> caps() {
        List<@Nullable Integer> caps = new ArrayList<>();
        for (Integer year : workshop.facts().years()) {
            caps.add(workshop.facts().data().charts().caps().get(year));
        }
        return caps;
    }

    private ChartLevel level(String key, Function<MemberRow, @Nullable Integer> number) {
        List<@Nullable Integer> counts = new ArrayList<>();
        for (Integer year : workshop.facts().years()) {
            counts.add(workshop.facts().sum(year, number));
        }
        return new ChartLevel(workshop.messages().text(key), counts);
    }
}
