package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of numbers; the same numbers stand in a table or an annex. */
public sealed interface Chart extends Block {

    /** The sentence under it, with its number. */
    String caption();

    /**
     * Members by level of rating, with the rate of "good or better" above.
     *
     * @param rates 0 to 1, null where missing
     * @param target the rate's target, or null
     * @param caps how many might be excellent at most, null in a year without a cap
     * @param rules which rule judged which years, in the order of the years
     */
    record RatingChart(
            String caption,
            List<Integer> years,
            List<ChartLevel> levels,
            String rateLabel,
            List<@Nullable BigDecimal> rates,
            List<String> rateTexts,
            @Nullable BigDecimal target,
            String targetLabel,
            List<@Nullable Integer> caps,
            String capLabel,
            List<RuleSpan> rules)
            implements Chart {
        public RatingChart {
            years = List.copyOf(years);
            levels = List.copyOf(levels);
            rates = Frozen.list(rates);
            rateTexts = List.copyOf(rateTexts);
            caps = Frozen.list(caps);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A stock over the years against its target, and below it what came and went in each year.
     *
     * @param years as printed
     * @param stock null where missing
     * @param before the stock when the term began, from which the path to the target leads; null: from the first year's
     * @param target the level at the term's end, or null
     */
    record StockChart(
            String caption,
            List<String> years,
            String stockLabel,
            List<@Nullable Integer> stock,
            @Nullable Integer before,
            @Nullable BigDecimal target,
            String targetLabel,
            List<ChartLevel> flows)
            implements Chart {
        public StockChart {
            years = List.copyOf(years);
            stock = Frozen.list(stock);
            flows = List.copyOf(flows);
        }
    }

    /**
     * Which level each place held in each year, one panel a programme.
     *
     * @param places in their official order
     * @param years as printed
     */
    record LevelChart(String caption, List<String> places, List<String> years, List<LevelPanel> panels)
            implements Chart {
        public LevelChart {
            places = List.copyOf(places);
            years = List.copyOf(years);
            panels = List.copyOf(panels);
        }
    }

    /**
     * One programme's levels.
     *
     * @param highest the highest level there is
     * @param levels for each place its level in each year, null where not known
     */
    record LevelPanel(String title, int highest, List<ChartLevel> levels) {
        public LevelPanel {
            levels = List.copyOf(levels);
        }
    }

    /** One number in each year under a name, null where missing. */
    record ChartLevel(String label, List<@Nullable Integer> counts) {
        public ChartLevel {
            counts = Frozen.list(counts);
        }
    }

    /** The years from {@code first} to {@code last}, as indexes, that one rule judged. */
    record RuleSpan(String label, int first, int last) {}

    /**
     * Lines over the years in up to four panels side by side or below each other, each with a scale of its own.
     *
     * @param years as printed
     */
    record TrendChart(String caption, List<String> years, List<TrendPanel> panels) implements Chart {
        public TrendChart {
            years = List.copyOf(years);
            panels = List.copyOf(panels);
        }
    }

    /**
     * One question's lines.
     *
     * @param target on the scale of the values, dashed, or null
     * @param targetLabel what stands at its end; empty without one
     */
    record TrendPanel(
            String title,
            List<TrendSeries> series,
            @Nullable BigDecimal target,
            String targetLabel) {
        public TrendPanel {
            series = List.copyOf(series);
        }
    }

    /**
     * One line.
     *
     * @param values null where missing
     * @param texts the same as printed
     */
    record TrendSeries(String label, List<@Nullable BigDecimal> values, List<String> texts) {
        public TrendSeries {
            values = Frozen.list(values);
            texts = List.copyOf(texts);
        }
    }

    /** The places of a province as tiles, each about where it lies, the darker the higher its level. */
    record TileMap(String caption, List<Tile> tiles, int highest) implements Chart {
        public TileMap {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * One place.
     *
     * @param column counted from 0 at the west
     * @param row counted from 0 at the north
     * @param level its rank, or null where not known
     * @param text the level as printed
     */
    record Tile(String place, int column, int row, @Nullable Integer level, String text) {}
}
