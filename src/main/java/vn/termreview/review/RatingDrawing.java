package vn.termreview.review;

import java.awt.Color;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart.ChartLevel;
import vn.termreview.edition.Chart.RatingChart;
import vn.termreview.edition.Chart.RuleSpan;
import vn.termreview.review.Pencil.Style;

/**
 * Two panels over the same years: above the rate of "good or better" with its target, below the members by level. The
 * lines and bars are labelled where they stand; a missing year is a gap.
 */
final class RatingDrawing extends Drawing {
    private static final long serialVersionUID = 1L;

    private static final double LEFT = 8;
    private static final double RIGHT = 92;
    private static final double RATE_TOP = 20;
    private static final double RATE_BOTTOM = 62;
    private static final double BARS_TOP = 88;
    private static final double BARS_BOTTOM = 176;
    private static final double BAR = 38;

    /** Levels from the best to the worst. */
    private static final List<Color> LEVELS = List.of(Palette.BLUE, Palette.LIGHT_BLUE, Palette.RULE, Palette.RED);

    /** Drawn at once after it is made; a printed report is never stored. */
    private final transient RatingChart chart;

    RatingDrawing(RatingChart chart) {
        this.chart = chart;
    }

    @Override
    void draw(Graphics2D graphics, Pencil pencil, double width, double height) {
        double step = (width - LEFT - RIGHT) / chart.years().size();
        rules(pencil, step);
        rates(pencil, step, width);
        bars(pencil, step, width);
    }

    private static double middle(double step, int index) {
        return LEFT + step * (index + 0.5);
    }

    private void rates(Pencil pencil, double step, double width) {
        double end = width - RIGHT;
        BigDecimal target = chart.target();
        OptionalDouble lowest = chart.rates().stream()
                .filter(Objects::nonNull)
                .mapToDouble(rate -> Objects.requireNonNull(rate).doubleValue())
                .min();
        if (lowest.isEmpty()) {
            return;
        }
        double low = Math.min(lowest.getAsDouble(), target == null ? 1 : target.doubleValue());
        double floor = Math.max(0, low - (1 - low) * 0.25 - 0.002);
        if (target != null) {
            double y = rateY(target.doubleValue(), floor);
            pencil.dashes(Palette.GREY, 0.9f, LEFT, y, end, y);
            pencil.left(chart.targetLabel(), Palette.MUTED, Style.LABEL, end + 6, y + 3);
        }
        int last = -1;
        for (int i = 0; i < chart.rates().size(); i++) {
            BigDecimal rate = chart.rates().get(i);
            BigDecimal before = i == 0 ? null : chart.rates().get(i - 1);
            if (rate != null && before != null) {
                double x = middle(step, i);
                pencil.line(
                        Palette.BLUE,
                        1.6f,
                        x - step,
                        rateY(before.doubleValue(), floor),
                        x,
                        rateY(rate.doubleValue(), floor));
            }
            last = rate == null ? last : i;
        }
        for (int i = 0; i < chart.rates().size(); i++) {
            mark(
                    pencil,
                    middle(step, i),
                    chart.rates().get(i),
                    chart.rateTexts().get(i),
                    floor);
        }
        double y = rateY(Objects.requireNonNull(chart.rates().get(last)).doubleValue(), floor);
        pencil.left(chart.rateLabel(), Palette.BLUE, Style.LABEL, end + 6, y + 3);
    }

    private void mark(Pencil pencil, double x, @Nullable BigDecimal rate, String text, double floor) {
        if (rate == null) {
            pencil.centre(text, Palette.MUTED, Style.STRONG, x, (RATE_TOP + RATE_BOTTOM) / 2);
            return;
        }
        double y = rateY(rate.doubleValue(), floor);
        pencil.dot(Palette.BLUE, x, y, 2.4);
        pencil.centre(text, Palette.BLUE, Style.STRONG, x, y - 6);
    }

    private static double rateY(double rate, double floor) {
        return RATE_BOTTOM - (RATE_BOTTOM - RATE_TOP) * (rate - floor) / (1 - floor);
    }

    private void bars(Pencil pencil, double step, double width) {
        int most = 1;
        for (int i = 0; i < chart.years().size(); i++) {
            most = Math.max(most, total(i));
        }
        double scale = (BARS_BOTTOM - BARS_TOP) / most;
        for (int i = 0; i < chart.years().size(); i++) {
            bar(pencil, middle(step, i), i, scale);
            cap(pencil, middle(step, i), chart.caps().get(i), scale);
            pencil.centre(
                    String.valueOf(chart.years().get(i)), Palette.INK, Style.LABEL, middle(step, i), BARS_BOTTOM + 12);
        }
        pencil.line(Palette.RULE, 0.6f, LEFT, BARS_BOTTOM, width - RIGHT, BARS_BOTTOM);
        names(pencil, width - RIGHT + 6, scale);
    }

    /** How far "excellent" may reach, a little wider than the bar. */
    private static void cap(Pencil pencil, double x, @Nullable Integer cap, double scale) {
        if (cap != null) {
            double y = BARS_BOTTOM - cap * scale;
            pencil.dashes(Palette.RED, 1f, x - BAR / 2 - 7, y, x + BAR / 2 + 7, y);
            pencil.left(cap.toString(), Palette.RED, Style.SMALL, x + BAR / 2 + 9, y + 2.5);
        }
    }

    /** The best level stands at the bottom, so that its height can be compared over the years. */
    private void bar(Pencil pencil, double x, int year, double scale) {
        double y = BARS_BOTTOM;
        boolean known = false;
        for (int level = 0; level < chart.levels().size(); level++) {
            Integer count = chart.levels().get(level).counts().get(year);
            if (count == null) {
                continue;
            }
            known = true;
            double tall = count * scale;
            pencil.bar(LEVELS.get(level), x - BAR / 2, y - tall, BAR, tall);
            y -= tall;
            if (tall >= 9) {
                Color ink = level == 0 ? Color.WHITE : Palette.INK;
                pencil.centre(count.toString(), ink, Style.LABEL, x, y + tall / 2 + 3);
            } else if (count > 0) {
                pencil.left(count.toString(), Palette.MUTED, Style.SMALL, x + BAR / 2 + 3, y + tall / 2 + 2.5);
            }
        }
        if (!known) {
            pencil.centre("…", Palette.MUTED, Style.STRONG, x, BARS_BOTTOM - 8);
        }
    }

    /** The levels' names beside the last bar that is known, kept apart where the level is thin. */
    private void names(Pencil pencil, double x, double scale) {
        int last = chart.years().size() - 1;
        while (last > 0 && total(last) == 0) {
            last--;
        }
        double y = BARS_BOTTOM;
        double lowest = BARS_BOTTOM + 3;
        for (int level = 0; level < chart.levels().size(); level++) {
            ChartLevel named = chart.levels().get(level);
            Integer count = named.counts().get(last);
            if (count == null || named.counts().stream().allMatch(c -> c == null || c == 0)) {
                continue;
            }
            double baseline = Math.min(y - count * scale / 2 + 3, lowest);
            Color ink = level == 0 ? Palette.BLUE : level == 3 ? Palette.RED : Palette.MUTED;
            pencil.left(named.label(), ink, Style.LABEL, x, baseline);
            if (level == 0 && chart.caps().get(last) != null) {
                baseline -= 10;
                pencil.left(chart.capLabel(), Palette.RED, Style.LABEL, x, baseline);
            }
            y -= count * scale;
            lowest = baseline - 10;
        }
    }

    private int total(int year) {
        int total = 0;
        for (ChartLevel level : chart.levels()) {
            Integer count = level.counts().get(year);
            total += count == null ? 0 : count;
        }
        return total;
    }

    /** Which rule judged which years, and a faint line where one gives way to the next. */
    private void rules(Pencil pencil, double step) {
        for (RuleSpan span : chart.rules()) {
            double from = LEFT + step * span.first();
            double to = LEFT + step * (span.last() + 1);
            if (span.first() > 0) {
                pencil.dashes(Palette.RULE, 0.6f, from, RATE_TOP - 12, from, BARS_BOTTOM + 30);
            }
            pencil.centre(span.label(), Palette.MUTED, Style.SMALL, (from + to) / 2, BARS_BOTTOM + 26);
        }
    }
}
