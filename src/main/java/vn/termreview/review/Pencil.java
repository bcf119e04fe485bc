package vn.termreview.review;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws text and lines in the report's own font, with positions that do not depend on a screen. */
final class Pencil {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float[] DASHES = {3f, 2.5f};

    private final Graphics2D graphics;
    private final ReportFonts fonts;

    Pencil(Graphics2D graphics, ReportFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    void line(Color colour, float width, double x1, double y1, double x2, double y2) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void dashes(Color colour, float width, double x1, double y1, double x2, double y2) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, DASHES, 0f));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void frame(Color colour, float width, double x, double y, double wide, double tall) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(new Rectangle2D.Double(x, y, wide, tall));
    }

    void bar(Color colour, double x, double y, double width, double height) {
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void dot(Color colour, double x, double y, double radius) {
        graphics.setColor(colour);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void left(String text, Color colour, Style style, double x, double baseline) {
        Font font = fonts.font(style.bold, style.size);
        fonts.requireGlyphs(text, font);
        graphics.setColor(colour);
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) baseline);
    }

    void centre(String text, Color colour, Style style, double x, double baseline) {
        left(text, colour, style, x - width(text, style) / 2, baseline);
    }

    void right(String text, Color colour, Style style, double x, double baseline) {
        left(text, colour, style, x - width(text, style), baseline);
    }

    /** The text in lines no wider than the given width, broken between words. */
    List<String> lines(String text, Style style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, style) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    double width(String text, Style style) {
        return fonts.font(style.bold, style.size).getStringBounds(text, MEASURE).getWidth();
    }

    /** The sizes of text in drawings. */
    enum Style {
        LABEL(8.5f, false),
        STRONG(9f, true),
        SMALL(7.5f, false),
        WATERMARK(96f, true);

        private final float size;
        private final boolean bold;

        Style(float size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }
    }
}
