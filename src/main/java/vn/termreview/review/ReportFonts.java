package vn.termreview.review;

import java.awt.Font;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The bundled serif, as AWT measures it. */
final class ReportFonts {
    static final String FAMILY = "Liberation Serif";

    private final JasperReportsContext context;

    ReportFonts(JasperReportsContext context) {
        this.context = context;
    }

    Font font(boolean bold, float size) {
        return font(FAMILY, bold ? Font.BOLD : Font.PLAIN, size);
    }

    Font font(String family, int style, float size) {
        Font font = FontUtil.getInstance(context).getAwtFontFromBundles(family, style, size, Locale.ROOT, false);
        if (font == null) {
            throw new ReviewPrintException("the font " + family + " is not bundled");
        }
        return font;
    }

    /** Fails on the first character that the font cannot draw, instead of leaving it out in silence. */
    void requireGlyphs(String text, Font font) {
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && c != Glue.CHARACTER && !font.canDisplay(c))
                .findFirst()
                .ifPresent(c -> {
                    throw new ReviewPrintException(
                            String.format(Locale.ROOT, "%s has no glyph for U+%04X in: %s", font.getName(), c, text));
                });
    }
}
