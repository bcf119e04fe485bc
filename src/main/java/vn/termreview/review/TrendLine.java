package vn.termreview.review;

import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small line of an indicator over the years: broken where a year is missing, the target dashed, the last point marked.
 * Every line spans from the lowest to the highest of its values and target, and at least a twentieth of the highest, so
 * that a difference of nothing does not look like one.
 */
final class TrendLine extends Drawing {
    private static final long serialVersionUID = 1L;
    private static final double SIDE = 5;
    private static final double TALL = 11;
    private static final double LEAST_SPAN = 0.05;
    private static final double FIRST_LINE = 10;

    private final ArrayList<@Nullable Double> values = new ArrayList<>();
    private final @Nullable Double target;

    TrendLine(List<@Nullable BigDecimal> values, @Nullable BigDecimal target) {
        values.forEach(value -> this.values.add(value == null ? null : Double.valueOf(value.doubleValue())));
        this.target = target == null ? null : Double.valueOf(target.doubleValue());
    }

    @Override
    void draw(Graphics2D graphics, Pencil pencil, double width, double height) {
        List<Double> all = new ArrayList<>();
        values.forEach(value -> {
            if (value != null) {
                all.add(value);
            }
        });
        if (all.isEmpty()) {
            return;
        }
        if (target != null) {
            all.add(target);
        }
        double lowest = Collections.min(all);
        double highest = Collections.max(all);
        double span = Math.max(highest - lowest, LEAST_SPAN * Math.abs(highest));
        double low = (highest + lowest - span) / 2;
        double top = FIRST_LINE - TALL / 2;
        double step = (width - 2 * SIDE) / Math.max(1, values.size() - 1);
        if (target != null) {
            double y = y(target, low, span, top);
            pencil.dashes(Palette.GREY, 0.6f, SIDE, y, width - SIDE, y);
        }
        int last = -1;
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            Double before = i == 0 ? null : values.get(i - 1);
            if (value != null && before != null) {
                pencil.line(
                        Palette.BLUE,
                        1.1f,
                        SIDE + step * (i - 1),
                        y(before, low, span, top),
                        SIDE + step * i,
                        y(value, low, span, top));
            }
            last = value == null ? last : i;
        }
        Double marked = values.get(last);
        if (marked != null) {
            pencil.dot(Palette.BLUE, SIDE + step * last, y(marked, low, span, top), 1.7);
        }
    }

    private static double y(double value, double low, double span, double top) {
        return span == 0 ? top + TALL / 2 : top + TALL * (1 - (value - low) / span);
    }
}
