package vn.termreview.review;

import java.awt.Font;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Refuses a print in which a text is cut or a character has no glyph; both would otherwise pass in silence. */
final class PrintCheck {
    private final ReportFonts fonts;

    PrintCheck(ReportFonts fonts) {
        this.fonts = fonts;
    }

    void check(JasperPrint print) {
        print.getPages().forEach(page -> check(page.getElements()));
    }

    private void check(List<JRPrintElement> elements) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                check(frame.getElements());
            } else if (element instanceof JRPrintText text) {
                check(text);
            }
        }
    }

    private void check(JRPrintText text) {
        String full = text.getFullText();
        if (full == null) {
            return;
        }
        if (text.getTextTruncateIndex() != null) {
            throw new ReviewPrintException(
                    "a text would be cut after " + text.getTextTruncateIndex() + " characters: " + full);
        }
        int style = (text.isBold() ? Font.BOLD : Font.PLAIN) | (text.isItalic() ? Font.ITALIC : Font.PLAIN);
        if (!ReportFonts.FAMILY.equals(text.getFontName())) {
            throw new ReviewPrintException("a text is set in " + text.getFontName() + ": " + full);
        }
        fonts.requireGlyphs(full, fonts.font(text.getFontName(), style, text.getFontSize()));
    }
}
