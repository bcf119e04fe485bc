package vn.termreview.review;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart.LevelChart;
import vn.termreview.edition.Chart.LevelPanel;
import vn.termreview.review.Pencil.Style;

/** A tile for each place and year, a panel for each programme: the level as a number, and the darker the higher. */
final class LevelDrawing extends Drawing {
    private static final long serialVersionUID = 1L;

    private static final double NAMES = 92;
    private static final double BETWEEN = 12;
    private static final double TOP = 30;
    private static final double GAP = 1.2;
    private static final double TALLEST_ROW = 16;

    /** From the level next to none up to the highest; the highest of a shorter scale is the darkest too. */
    private static final List<Color> SHADES = List.of(Palette.RULE, Palette.LIGHT_BLUE, Palette.BLUE);

    /** Drawn at once after it is made; a printed report is never stored. */
    private final transient LevelChart chart;

    LevelDrawing(LevelChart chart) {
        this.chart = chart;
    }

    @Override
    void draw(Graphics2D graphics, Pencil pencil, double width, double height) {
        int panels = chart.panels().size();
        double wide = (width - NAMES - BETWEEN * (panels - 1)) / panels;
        double row = Math.min(
                TALLEST_ROW, (height - TOP) / Math.max(1, chart.places().size()));
        for (int i = 0; i < chart.places().size(); i++) {
            pencil.left(chart.places().get(i), Palette.INK, Style.LABEL, 0, TOP + row * i + row / 2 + 3);
        }
        for (int i = 0; i < panels; i++) {
            panel(pencil, chart.panels().get(i), NAMES + i * (wide + BETWEEN), wide, row);
        }
    }

    private void panel(Pencil pencil, LevelPanel panel, double x, double wide, double row) {
        double tile = wide / chart.years().size();
        pencil.left(panel.title(), Palette.INK, Style.STRONG, x, 10);
        for (int year = 0; year < chart.years().size(); year++) {
            pencil.centre(chart.years().get(year), Palette.MUTED, Style.SMALL, x + tile * (year + 0.5), TOP - 6);
            for (int place = 0; place < panel.levels().size(); place++) {
                Integer level = panel.levels().get(place).counts().get(year);
                tile(pencil, panel, level, x + tile * year, TOP + row * place, tile, row);
            }
        }
    }

    private static void tile(
            Pencil pencil, LevelPanel panel, @Nullable Integer level, double x, double y, double wide, double tall) {
        String text = level == null ? "…" : level.toString();
        Color ink = level == null ? Palette.MUTED : level == 0 ? Palette.RED : Palette.INK;
        if (level != null && level > 0) {
            int shade = Math.max(0, Math.min(SHADES.size() - 1, SHADES.size() - 1 - panel.highest() + level));
            pencil.bar(SHADES.get(shade), x + GAP / 2, y + GAP / 2, wide - GAP, tall - GAP);
            ink = shade == SHADES.size() - 1 ? Color.WHITE : Palette.INK;
        }
        pencil.centre(text, ink, Style.LABEL, x + wide / 2, y + tall / 2 + 3);
    }
}
