package vn.termreview.review;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart;

/** The charts of the print as PNG pictures of 200 dots an inch, for documents that take no vectors. */
public final class ChartPicture {
    private static final double DOTS_PER_POINT = 200.0 / 72;
    private static final int WIDTH = 467;
    private static final int HEIGHT = 216;
    private static final int LOW_HEIGHT = 156;
    private static final int LINE_WIDTH = 42;
    private static final int LINE_HEIGHT = 16;

    private final byte[] png;
    private final int width;
    private final int height;

    private ChartPicture(Drawing drawing, int width, int height) {
        this.png = png(drawing, width, height);
        this.width = width;
        this.height = height;
    }

    /**
     * A chart as wide as the text.
     *
     * @return its picture
     */
    public static ChartPicture of(Chart chart) {
        return new ChartPicture(Drawings.of(chart), WIDTH, Drawings.isLow(chart) ? LOW_HEIGHT : HEIGHT);
    }

    /**
     * A small line of an indicator over the years, for a cell of a table.
     *
     * @param values null where missing
     * @param target on the scale of the values, or null
     * @return its picture
     */
    public static ChartPicture line(List<@Nullable BigDecimal> values, @Nullable BigDecimal target) {
        return new ChartPicture(new TrendLine(values, target), LINE_WIDTH, LINE_HEIGHT);
    }

    /**
     * The picture's file.
     *
     * @return the bytes of a PNG
     */
    public byte[] png() {
        return png.clone();
    }

    /**
     * How wide it is shown.
     *
     * @return points
     */
    public int width() {
        return width;
    }

    /**
     * How high it is shown.
     *
     * @return points
     */
    public int height() {
        return height;
    }

    private static byte[] png(Drawing drawing, int width, int height) {
        BufferedImage image = new BufferedImage(dots(width), dots(height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(DOTS_PER_POINT, DOTS_PER_POINT);
            drawing.render(new SimpleJasperReportsContext(), graphics, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int dots(int points) {
        return (int) Math.ceil(points * DOTS_PER_POINT);
    }
}
