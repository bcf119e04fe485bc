package vn.termreview.review;

import java.awt.Color;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.termreview.edition.Chart.TrendChart;
import vn.termreview.edition.Chart.TrendPanel;
import vn.termreview.edition.Chart.TrendSeries;
import vn.termreview.review.Pencil.Style;

/**
 * Panels side by side, each with its title, its lines on a scale of its own, and the value at every point; a missing year
 * is a gap. A line spans at least a tenth of its highest value, so that little does not look like much.
 */
final class TrendDrawing extends Drawing {
    private static final long serialVersionUID = 1L;

    private static final double BETWEEN = 26;
    private static final double LINE = 11;
    private static final double FOOT = 16;
    private static final double LEAST_SPAN = 0.1;
    /** From how many points on a line would run through a value that stood centred above its point. */
    private static final double STEEP = 8;

    private static final List<Color> COLOURS = List.of(Palette.BLUE, Palette.LIGHT_BLUE, Palette.MUTED, Palette.GREY);

    /** Drawn at once after it is made; a printed report is never stored. */
    private final transient TrendChart chart;

    TrendDrawing(TrendChart chart) {
        this.chart = chart;
    }

    @Override
    void draw(Graphics2D graphics, Pencil pencil, double width, double height) {
        int panels = chart.panels().size();
        double wide = (width - BETWEEN * (panels - 1)) / panels;
        int titleLines = chart.panels().stream()
                .mapToInt(
                        panel -> pencil.lines(panel.title(), Style.STRONG, wide).size())
                .max()
                .orElse(1);
        double top = titleLines * LINE + 20;
        for (int i = 0; i < panels; i++) {
            panel(pencil, chart.panels().get(i), i * (wide + BETWEEN), wide, top, height - FOOT);
        }
    }

    private void panel(Pencil pencil, TrendPanel panel, double x, double wide, double top, double bottom) {
        List<String> title = pencil.lines(panel.title(), Style.STRONG, wide);
        for (int i = 0; i < title.size(); i++) {
            pencil.left(title.get(i), Palette.INK, Style.STRONG, x, 9 + i * LINE);
        }
        pencil.line(Palette.RULE, 0.6f, x, bottom, x + wide, bottom);
        double step = wide / chart.years().size();
        years(pencil, x, step, bottom + 11);
        Scale scale = scale(panel, top, bottom - 15);
        BigDecimal target = panel.target();
        if (target != null) {
            double y = scale.y(target);
            pencil.dashes(Palette.GREY, 0.9f, x, y, x + wide, y);
            pencil.right(panel.targetLabel(), Palette.MUTED, Style.SMALL, x + wide, y + 9);
        }
        for (int i = 0; i < panel.series().size(); i++) {
            series(pencil, panel.series().get(i), COLOURS.get(i % COLOURS.size()), x, step, scale, panel);
        }
    }

    /** All of them where they have room, else the first and the last. */
    private void years(Pencil pencil, double x, double step, double baseline) {
        int last = chart.years().size() - 1;
        boolean room = chart.years().stream().allMatch(year -> pencil.width(year, Style.SMALL) < step - 2);
        for (int i = 0; i <= last; i++) {
            String year = chart.years().get(i);
            if (room) {
                pencil.centre(year, Palette.INK, Style.SMALL, x + step * (i + 0.5), baseline);
            } else if (i == 0) {
                pencil.left(year, Palette.INK, Style.SMALL, x, baseline);
            } else if (i == last) {
                pencil.right(year, Palette.INK, Style.SMALL, x + step * (last + 1), baseline);
            }
        }
    }

    private static void series(
            Pencil pencil, TrendSeries series, Color colour, double x, double step, Scale scale, TrendPanel panel) {
        int last = -1;
        for (int i = 0; i < series.values().size(); i++) {
            BigDecimal value = series.values().get(i);
            BigDecimal before = i == 0 ? null : series.values().get(i - 1);
            double at = x + step * (i + 0.5);
            if (value != null && before != null) {
                pencil.line(colour, 1.6f, at - step, scale.y(before), at, scale.y(value));
            }
            last = value == null ? last : i;
        }
        for (int i = 0; i < series.values().size(); i++) {
            mark(pencil, series, i, colour, x + step * (i + 0.5), scale);
        }
        BigDecimal end = last < 0 ? null : series.values().get(last);
        if (panel.series().size() > 1 && end != null) {
            pencil.right(series.label(), colour, Style.SMALL, x + step * (last + 1), scale.y(end) + 12);
        }
    }

    /** The value stands off the line: above a peak, below a valley, to the left of a rise and to the right of a fall. */
    private static void mark(Pencil pencil, TrendSeries series, int index, Color colour, double x, Scale scale) {
        BigDecimal value = series.values().get(index);
        String text = series.texts().get(index);
        if (value == null) {
            pencil.centre(text, Palette.MUTED, Style.STRONG, x, (scale.top + scale.bottom) / 2);
            return;
        }
        double y = scale.y(value);
        pencil.dot(colour, x, y, 2.2);
        double before = slope(series, index - 1, scale);
        double after = slope(series, index, scale);
        boolean isValley = after < -STEEP && (before > STEEP || index == 0);
        if (isValley) {
            pencil.centre(text, colour, Style.LABEL, x, y + 12);
        } else if (after < -STEEP) {
            pencil.right(text, colour, Style.LABEL, x + 1, y - 5);
        } else if (before > STEEP) {
            pencil.left(text, colour, Style.LABEL, x - 1, y - 5);
        } else {
            pencil.centre(text, colour, Style.LABEL, x, y - 6);
        }
    }

    /** How far the line falls from a year to the next, in points; 0 where it is broken. */
    private static double slope(TrendSeries series, int index, Scale scale) {
        if (index < 0 || index + 1 >= series.values().size()) {
            return 0;
        }
        BigDecimal from = series.values().get(index);
        BigDecimal to = series.values().get(index + 1);
        return from == null || to == null ? 0 : scale.y(to) - scale.y(from);
    }

    private static Scale scale(TrendPanel panel, double top, double bottom) {
        List<Double> all = new ArrayList<>();
        for (TrendSeries series : panel.series()) {
            for (BigDecimal value : series.values()) {
                if (value != null) {
                    all.add(value.doubleValue());
                }
            }
        }
        if (panel.target() != null) {
            all.add(panel.target().doubleValue());
        }
        double low = all.isEmpty() ? 0 : Collections.min(all);
        double high = all.isEmpty() ? 1 : Collections.max(all);
        double span = Math.max(high - low, LEAST_SPAN * Math.abs(high));
        return new Scale((high + low - span) / 2, span == 0 ? 1 : span, top, bottom);
    }

    /** Values between {@code low} and {@code low + span} lie between {@code bottom} and {@code top}. */
    private record Scale(double low, double span, double top, double bottom) {
        double y(BigDecimal value) {
            return bottom - (bottom - top) * (value.doubleValue() - low) / span;
        }
    }
}
