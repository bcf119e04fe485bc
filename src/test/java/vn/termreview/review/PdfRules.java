package vn.termreview.review;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The level lines of a page, as they are drawn. */
final class PdfRules extends PDFGraphicsStreamEngine {
    private final List<Rule> rules = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();

    private PdfRules(PDPage page) {
        super(page);
    }

    /**
     * A level line, in points from the top left.
     *
     * @param width the pen's
     * @param colour as 0xrrggbb
     */
    record Rule(float left, float right, float y, float width, int colour) {
        boolean holds(float x) {
            return left <= x && x <= right;
        }
    }

    static List<Rule> of(PDPage page) {
        PdfRules reader = new PdfRules(page);
        try {
            reader.processPage(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return reader.rules;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new float[] {current.x, current.y, x, y});
        current = new Point2D.Float(x, y);
    }

    @Override
    public void strokePath() throws IOException {
        float height = getPage().getMediaBox().getHeight();
        int colour = getGraphicsState().getStrokingColor().toRGB();
        float width = getGraphicsState().getLineWidth();
        for (float[] line : path) {
            if (Math.abs(line[1] - line[3]) < 0.05f) {
                rules.add(new Rule(
                        Math.min(line[0], line[2]), Math.max(line[0], line[2]), height - line[1], width, colour));
            }
        }
        path.clear();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // Only backgrounds and clips are rectangles.
    }

    @Override
    public void drawImage(PDImage image) {
        // Lines alone are read.
    }

    @Override
    public void clip(int windingRule) {
        // Nothing is hidden by a clip.
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public void closePath() {
        // A closed path is no line of a table.
    }

    @Override
    public void fillPath(int windingRule) {
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.clear();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        path.clear();
    }
}
