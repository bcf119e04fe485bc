package vn.termreview.review;

import java.awt.Color;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart.ChartLevel;
import vn.termreview.edition.Chart.StockChart;
import vn.termreview.review.Pencil.Style;

/**
 * A line of the stock with its target, and below it a row of bars for each flow, all on one scale. Everything is labelled
 * where it stands; a missing year is a gap.
 */
final class StockDrawing extends Drawing {
    private static final long serialVersionUID = 1L;

    private static final double LEFT = 8;
    private static final double RIGHT = 92;
    private static final double TOP = 22;
    private static final double BOTTOM = 88;
    private static final double YEARS = 104;
    private static final double FLOWS = 108;
    private static final double FLOW = 35;
    private static final double TALLEST = 20;
    private static final double BAR = 26;

    /** How much of the highest value a chart spans at least, so that little does not look like much. */
    private static final double LEAST_SPAN = 0.1;

    private static final List<Color> FLOW_COLOURS = List.of(Palette.BLUE, Palette.LIGHT_BLUE, Palette.RED);

    /** Drawn at once after it is made; a printed report is never stored. */
    private final transient StockChart chart;

    StockDrawing(StockChart chart) {
        this.chart = chart;
    }

    @Override
    void draw(Graphics2D graphics, Pencil pencil, double width, double height) {
        double step = (width - LEFT - RIGHT) / chart.years().size();
        stock(pencil, step, width - RIGHT);
        for (int i = 0; i < chart.years().size(); i++) {
            pencil.centre(chart.years().get(i), Palette.INK, Style.LABEL, middle(step, i), YEARS);
        }
        int most = 1;
        for (ChartLevel flow : chart.flows()) {
            for (Integer count : flow.counts()) {
                most = Math.max(most, count == null ? 0 : count);
            }
        }
        for (int i = 0; i < chart.flows().size(); i++) {
            flow(pencil, step, width - RIGHT, i, TALLEST / most);
        }
    }

    private static double middle(double step, int index) {
        return LEFT + step * (index + 0.5);
    }

    private void stock(Pencil pencil, double step, double end) {
        double[] span = span();
        BigDecimal target = chart.target();
        double targetY = target == null ? Double.NaN : y(target.doubleValue(), span);
        if (target != null) {
            path(pencil, step, end, targetY, span);
        }
        int last = -1;
        for (int i = 0; i < chart.stock().size(); i++) {
            Integer value = chart.stock().get(i);
            Integer before = i == 0 ? null : chart.stock().get(i - 1);
            if (value != null && before != null) {
                pencil.line(Palette.BLUE, 1.6f, middle(step, i - 1), y(before, span), middle(step, i), y(value, span));
            }
            last = value == null ? last : i;
        }
        for (int i = 0; i < chart.stock().size(); i++) {
            mark(pencil, middle(step, i), chart.stock().get(i), span);
        }
        double lastY = y(Objects.requireNonNull(chart.stock().get(last)), span);
        double apart = Double.isNaN(targetY) ? 0 : Math.max(0, 10 - Math.abs(lastY - targetY)) / 2;
        double up = Double.isNaN(targetY) || lastY <= targetY ? -apart : apart;
        pencil.left(chart.stockLabel(), Palette.BLUE, Style.LABEL, end + 6, lastY + 3 + up);
        if (target != null) {
            pencil.left(chart.targetLabel(), Palette.MUTED, Style.LABEL, end + 6, targetY + 3 - up);
        }
    }

    /** Straight from the stock at the term's beginning to the target at its end, and on to the label. */
    private void path(Pencil pencil, double step, double end, double targetY, double[] span) {
        Integer before = chart.before();
        int last = chart.years().size() - 1;
        double from = LEFT;
        if (before == null) {
            int first = 0;
            while (before == null && first < last) {
                before = chart.stock().get(first++);
            }
            from = middle(step, Math.max(0, first - 1));
        }
        if (before == null) {
            pencil.dashes(Palette.GREY, 0.9f, LEFT, targetY, end, targetY);
            return;
        }
        pencil.dashes(Palette.GREY, 0.9f, from, y(before, span), middle(step, last), targetY);
        pencil.dashes(Palette.GREY, 0.9f, middle(step, last), targetY, end, targetY);
    }

    private static void mark(Pencil pencil, double x, @Nullable Integer value, double[] span) {
        if (value == null) {
            pencil.centre("…", Palette.MUTED, Style.STRONG, x, (TOP + BOTTOM) / 2);
            return;
        }
        pencil.dot(Palette.BLUE, x, y(value, span), 2.4);
        pencil.centre(value.toString(), Palette.BLUE, Style.STRONG, x, y(value, span) - 6);
    }

    /** The lowest value shown and how much is shown above it. */
    private double[] span() {
        double low = chart.target() == null ? Double.MAX_VALUE : chart.target().doubleValue();
        double high = chart.target() == null ? 0 : chart.target().doubleValue();
        if (chart.before() != null) {
            low = Math.min(low, chart.before());
        }
        for (Integer value : chart.stock()) {
            if (value != null) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double span = Math.max(Math.max(high - low, LEAST_SPAN * high), 1);
        return new double[] {high - span, span};
    }

    private static double y(double value, double[] span) {
        return BOTTOM - (BOTTOM - TOP) * (value - span[0]) / span[1];
    }

    private void flow(Pencil pencil, double step, double end, int index, double scale) {
        ChartLevel flow = chart.flows().get(index);
        Color colour = FLOW_COLOURS.get(index % FLOW_COLOURS.size());
        double base = FLOWS + FLOW * (index + 1);
        pencil.line(Palette.RULE, 0.6f, LEFT, base, end, base);
        for (int i = 0; i < flow.counts().size(); i++) {
            Integer count = flow.counts().get(i);
            double tall = count == null ? 0 : count * scale;
            pencil.bar(colour, middle(step, i) - BAR / 2, base - tall, BAR, tall);
            String text = count == null ? "…" : count.toString();
            pencil.centre(text, Palette.INK, Style.LABEL, middle(step, i), base - tall - 3);
        }
        Color ink = index == 1 ? Palette.MUTED : colour;
        pencil.left(flow.label(), ink, Style.LABEL, end + 6, base - 3);
    }
}
