package vn.termreview.review;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Gives paragraphs back the indent that they lost. The filler marks a paragraph as continued once a part of it has stood
 * on a page, even when it then moved to the next page as a whole.
 */
final class FirstLines {
    private static final String INDENT = JRPrintText.PROPERTY_AWT_INDENT_FIRST_LINE;
    private static final String CUT = JRPrintText.PROPERTY_AWT_JUSTIFY_LAST_LINE;

    private FirstLines() {}

    static void indent(JasperPrint print) {
        boolean isContinued = false;
        for (JRPrintPage page : print.getPages()) {
            for (JRPrintElement element : page.getElements()) {
                if (element instanceof JRPrintText text && text.getParagraph().getFirstLineIndent() != 0) {
                    JRPropertiesMap properties = text.getPropertiesMap();
                    if (!isContinued && properties.containsProperty(INDENT)) {
                        properties.removeProperty(INDENT);
                    }
                    isContinued = Boolean.parseBoolean(properties.getProperty(CUT));
                }
            }
        }
    }
}
