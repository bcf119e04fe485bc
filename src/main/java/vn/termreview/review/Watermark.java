package vn.termreview.review;

import java.awt.Graphics2D;

/** The word that marks every page of a draft, rising across the page. */
final class Watermark extends Drawing {
    private static final long serialVersionUID = 1L;
    private static final double ANGLE = Math.toRadians(-52);

    private final String word;

    Watermark(String word) {
        this.word = word;
    }

    @Override
    void draw(Graphics2D graphics, Pencil pencil, double width, double height) {
        graphics.translate(width / 2, height / 2);
        graphics.rotate(ANGLE);
        pencil.centre(word, Palette.WATERMARK, Pencil.Style.WATERMARK, 0, 32);
    }
}
