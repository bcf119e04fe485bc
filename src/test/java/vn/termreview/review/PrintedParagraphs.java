package vn.termreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

/**
 * The paragraphs of a printed review, read back from the PDF alone and joined over lines and pages. A paragraph begins
 * with an indent; what is smaller than the text, all bold or placed elsewhere is none: heads, notes, tables, page numbers.
 */
public final class PrintedParagraphs {
    private static final float LEFT = 85;
    private static final float SMALLEST = 11.8f;
    private static final float LARGEST = 14.5f;
    private static final float LEAST_INDENT = 15;
    private static final float MOST_INDENT = 42;
    private static final float TOLERANCE = 2;
    private static final Pattern PART = Pattern.compile("\\{[^{}]+}|[^{}]+");
    private static final String RAISED = "[⁰¹²³⁴⁵⁶⁷⁸⁹]";

    private final List<String> paragraphs = new ArrayList<>();
    private boolean isOpen;
    private boolean isHeadPassed;

    private PrintedParagraphs() {}

    /**
     * Reads a document.
     *
     * @param pdf its bytes
     * @return the paragraphs in their order, with plain spaces, without the marks of footnotes
     */
    public static List<String> of(byte[] pdf) {
        PrintedParagraphs reader = new PrintedParagraphs();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                NavigableMap<Float, List<TextPosition>> lines = new TreeMap<>();
                PrintedTables.characters(document, page).stream()
                        .filter(c -> c.getFontSizeInPt() > SMALLEST)
                        .forEach(c -> lines.computeIfAbsent(near(lines, c.getYDirAdj()), y -> new ArrayList<>())
                                .add(c));
                lines.values().forEach(reader::line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.paragraphs.stream().map(PrintedParagraphs::plain).toList();
    }

    private void line(List<TextPosition> line) {
        line.sort(Comparator.comparing(TextPosition::getXDirAdj));
        StringBuilder text = new StringBuilder();
        line.forEach(c -> text.append(c.getUnicode()));
        if (!isHeadPassed) {
            isHeadPassed = text.toString().strip().matches("-{3,}");
            return;
        }
        float x = line.get(0).getXDirAdj() - LEFT;
        boolean isHeading = line.stream()
                .filter(c -> !c.getUnicode().isBlank())
                .allMatch(c -> c.getFont().getName().contains("Bold"));
        boolean isLarge = line.get(0).getFontSizeInPt() > LARGEST;
        if (isHeading || isLarge) {
            isOpen = false;
        } else if (x > LEAST_INDENT && x < MOST_INDENT) {
            paragraphs.add(text.toString());
            isOpen = true;
        } else if (Math.abs(x) < TOLERANCE && isOpen) {
            int last = paragraphs.size() - 1;
            String before = paragraphs.get(last).stripTrailing();
            boolean isSplit = before.matches(".*[\\p{L}\\d][-–]");
            paragraphs.set(last, before + (isSplit ? "" : " ") + text);
        }
    }

    private static Float near(NavigableMap<Float, ?> lines, float y) {
        Float below = lines.floorKey(y + TOLERANCE);
        return below != null && below > y - TOLERANCE ? below : Float.valueOf(y);
    }

    /**
     * What people wrote, as an expression of what is printed of it.
     *
     * @param text with the codes of figures in braces, which are filled in
     */
    public static Pattern written(String text) {
        return Pattern.compile(PART.matcher(plain(text))
                .replaceAll(part ->
                        part.group().startsWith("{") ? ".+?" : Matcher.quoteReplacement(Pattern.quote(part.group()))));
    }

    /** As it is compared: composed letters, plain spaces, no marks of footnotes. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll(RAISED, "")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }
}
