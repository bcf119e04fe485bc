package vn.termreview.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.apache.pdfbox.text.TextPosition;

/** Holds each page of a PDF against the filled page that it was made of: every text, character by character, in its place. */
final class PrintedWords {
    private static final float TOLERANCE = 3;
    private static final JRStyledTextAttributeSelector PLAIN =
            JRStyledTextAttributeSelector.getNoneSelector(new SimpleJasperReportsContext());

    private final List<TextPosition> characters;
    private final List<String> missing = new ArrayList<>();

    private PrintedWords(List<TextPosition> characters) {
        this.characters = characters;
    }

    /**
     * The texts of a print that its PDF does not hold.
     *
     * @param pages the characters of each page of the PDF
     * @return each with its page
     */
    static List<String> missing(JasperPrint print, List<List<TextPosition>> pages) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < print.getPages().size(); i++) {
            String page = "page " + (i + 1) + ": ";
            PrintedWords words = new PrintedWords(i < pages.size() ? pages.get(i) : List.of());
            words.look(print.getPages().get(i).getElements(), 0, 0);
            words.missing.forEach(text -> missing.add(page + text));
        }
        return missing;
    }

    /** How many texts a print has. */
    static long count(JasperPrint print) {
        return print.getPages().stream()
                .flatMap(page -> page.getElements().stream())
                .mapToLong(PrintedWords::texts)
                .sum();
    }

    private static long texts(JRPrintElement element) {
        return element instanceof JRPrintFrame frame
                ? frame.getElements().stream().mapToLong(PrintedWords::texts).sum()
                : element instanceof JRPrintText ? 1 : 0;
    }

    private void look(List<JRPrintElement> elements, int x, int y) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                int left = frame.getLineBox().getLeftPadding();
                int top = frame.getLineBox().getTopPadding();
                look(frame.getElements(), x + frame.getX() + left, y + frame.getY() + top);
            } else if (element instanceof JRPrintText text) {
                look(text, x + text.getX(), y + text.getY());
            }
        }
    }

    private void look(JRPrintText element, int left, int top) {
        JRStyledText styled = element.getFullStyledText(PLAIN);
        String text = styled == null ? "" : dense(styled.getText());
        if (element.getTextTruncateIndex() != null) {
            missing.add("cut after " + element.getTextTruncateIndex() + " characters: " + text);
            return;
        }
        StringBuilder printed = new StringBuilder();
        for (TextPosition c : characters) {
            float x = c.getXDirAdj() + c.getWidthDirAdj() / 2;
            boolean isIn = x > left - TOLERANCE
                    && x < left + element.getWidth() + TOLERANCE
                    && c.getYDirAdj() > top - TOLERANCE
                    && c.getYDirAdj() < top + element.getHeight() + TOLERANCE;
            printed.append(isIn ? c.getUnicode() : "");
        }
        if (!holds(counted(dense(printed.toString())), counted(text))) {
            missing.add(text + " in " + dense(printed.toString()));
        }
    }

    private static boolean holds(Map<Integer, Integer> all, Map<Integer, Integer> part) {
        return part.entrySet().stream().allMatch(entry -> all.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }

    private static Map<Integer, Integer> counted(String text) {
        Map<Integer, Integer> counted = new TreeMap<>();
        text.codePoints().forEach(c -> counted.merge(c, 1, Integer::sum));
        return counted;
    }

    private static String dense(String text) {
        return PrintedReview.dense(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replace("\ufeff", "");
    }
}
