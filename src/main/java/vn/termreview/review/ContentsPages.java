package vn.termreview.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes into the contents on which page each heading stands, once all pages are filled. */
final class ContentsPages {
    private static final String STYLE = "ContentsPage";

    private ContentsPages() {}

    static void number(JasperPrint print) {
        Map<String, Integer> pages = pages(print);
        print.getPages().forEach(page -> number(page.getElements(), pages));
    }

    private static void number(List<JRPrintElement> elements, Map<String, Integer> pages) {
        for (JRPrintElement element : elements) {
            JRStyle style = element.getStyle();
            if (element instanceof JRPrintText text && style != null && STYLE.equals(style.getName())) {
                Integer page = pages.get(text.getHyperlinkAnchor());
                if (page == null) {
                    throw new ReviewPrintException(
                            "the contents name a heading that is not printed: " + text.getHyperlinkAnchor());
                }
                text.setText(page.toString());
            }
        }
    }

    /** The page of each heading, counted from 1. */
    private static Map<String, Integer> pages(JasperPrint print) {
        Map<String, Integer> pages = new HashMap<>();
        for (int i = 0; i < print.getPages().size(); i++) {
            for (JRPrintElement element : print.getPages().get(i).getElements()) {
                if (element instanceof JRPrintText text && text.getAnchorName() != null) {
                    pages.putIfAbsent(text.getAnchorName(), i + 1);
                }
            }
        }
        return pages;
    }
}
