package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart.TrendChart;
import vn.termreview.edition.Chart.TrendPanel;
import vn.termreview.edition.Chart.TrendSeries;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.edition.Schools.Size;

/** Lines over the school years. The caption of each says what the lines answer: which of them rose or fell. */
final class TrendCharts {
    private final Workshop workshop;

    TrendCharts(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Schools' size; nothing while no two years are known. */
    Optional<TrendChart> size(BinaryOperator<String> caption) {
        List<TrendPanel> panels =
                List.of(panel("head.pupils", counts(Size::pupils)), panel("head.classes", counts(Size::classes)));
        return chart("size", panels, caption);
    }

    /** Rates side by side; nothing while the first of them is not known for two years. */
    Optional<TrendChart> rates(String key, List<String> codes, BinaryOperator<String> caption) {
        List<TrendPanel> panels = new ArrayList<>();
        for (String code : codes) {
            workshop.facts().entry(code).ifPresent(entry -> panels.add(rate(entry)));
        }
        return chart(key, panels, caption);
    }

    private Optional<TrendChart> chart(String key, List<TrendPanel> panels, BinaryOperator<String> caption) {
        List<BigDecimal> known = panels.isEmpty() ? List.of() : known(panels.get(0));
        if (known.size() < 2) {
            return Optional.empty();
        }
        List<TrendPanel> drawn =
                panels.stream().filter(panel -> !known(panel).isEmpty()).toList();
        List<String> ways = drawn.stream().map(this::way).toList();
        return Optional.of(new TrendChart(
                caption.apply(key, workshop.messages().capitalised(String.join(", ", ways))),
                workshop.years().heads(YearKind.SCHOOL_YEAR, workshop.facts().years()),
                drawn));
    }

    /** "số lớp giữ nguyên": the first known year against the last. */
    private String way(TrendPanel panel) {
        List<BigDecimal> known = known(panel);
        int way = known.get(known.size() - 1).compareTo(known.get(0));
        String key = known.size() < 2 ? "once" : way > 0 ? "more" : way < 0 ? "less" : "same";
        return workshop.messages()
                .text(
                        "chart.way." + key,
                        "what",
                        workshop.messages().uncapitalised(panel.series().get(0).label()));
    }

    private static List<BigDecimal> known(TrendPanel panel) {
        List<BigDecimal> known = new ArrayList<>();
        for (BigDecimal value : panel.series().get(0).values()) {
            if (value != null) {
                known.add(value);
            }
        }
        return known;
    }

    private TrendPanel panel(String title, List<@Nullable BigDecimal> values) {
        String name = workshop.messages().text(title);
        return new TrendPanel(name, List.of(series(name, values, workshop.numbers()::count)), null, "");
    }

    private TrendPanel rate(CatalogueEntry entry) {
        List<@Nullable BigDecimal> values = years(year ->
                workshop.facts().figure(entry.code(), year).map(Figure::value).orElse(null));
        Target target = workshop.facts()
                .figure(entry.code(), null)
                .map(Figure::target)
                .filter(t -> t.level() != null)
                .orElse(null);
        return new TrendPanel(
                entry.name() + " (" + entry.unit() + ")",
                List.of(series(entry.name(), values, workshop.numbers()::hundredths)),
                target == null ? null : target.level(),
                target == null
                        ? ""
                        : workshop.messages()
                                .text("chart.target", "target", workshop.words().targetPhrase(entry, target)));
    }

    private static TrendSeries series(
            String label, List<@Nullable BigDecimal> values, Function<BigDecimal, String> printed) {
        List<String> texts = new ArrayList<>();
        for (BigDecimal value : values) {
            texts.add(value == null ? Words.MISSING : printed.apply(value));
        }
        return new TrendSeries(label, values, texts);
    }

    private List<@Nullable BigDecimal> counts(Function<Size, @Nullable Integer> number) {
        return years(year -> workshop.facts().data().schools().sizes().stream()
                .filter(size -> size.year() == year && size.level() == null)
                .findFirst()
                .map(number)
                .map(BigDecimal::valueOf)
                .orElse(null));
    }

    private List<@Nullable BigDecimal> years(IntFunction<@Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        workshop.facts().years().forEach(year -> values.add(value.apply(year)));
        return values;
    }
}
