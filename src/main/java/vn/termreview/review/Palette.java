package vn.termreview.review;

import java.awt.Color;

/** The colours of drawings, the same as in {@code styles.jrtx}; each is told from the others in grey. */
final class Palette {
    static final Color INK = new Color(0x1c2430);
    static final Color MUTED = new Color(0x5d6878);
    static final Color RULE = new Color(0xc9d0d9);
    static final Color BLUE = new Color(0x1f4e79);
    static final Color LIGHT_BLUE = new Color(0x7fa3c7);
    static final Color GREY = new Color(0x9aa5b3);
    static final Color RED = new Color(0xa63d3d);

    /** The watermark: pale enough to read through, and no transparency that archives dislike. */
    static final Color WATERMARK = new Color(0xe9ecf0);

    private Palette() {}
}
