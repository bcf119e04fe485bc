package vn.termreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.termreview.review.PdfRules.Rule;

/**
 * The tables of a printed review, read back from the PDF alone: a cell is what stands above a thin line, a column's head
 * what stands above its cells, and a table goes from one strong line to the next, over pages.
 */
public final class PrintedTables {
    private static final Pattern CAPTION = Pattern.compile("^Bảng \\d+\\. ");
    private static final int THIN_COLOUR = 0xc9d0d9;
    private static final float FULL_WIDTH = 460;
    private static final float STRONG = 1.0f;
    private static final float TOLERANCE = 0.7f;
    private static final float CAPTION_HEIGHT = 45;

    private final List<Table> tables = new ArrayList<>();
    private @Nullable Table open;

    private PrintedTables() {}

    /** A table as printed. */
    public record Table(String caption, List<String> heads, List<Row> rows) {}

    /**
     * A line of a table.
     *
     * @param group the heading that stands above it, or an empty text
     */
    public record Row(String group, List<String> cells) {}

    /**
     * Reads a document.
     *
     * @param pdf its bytes
     * @return the tables in their order
     */
    public static List<Table> of(byte[] pdf) {
        PrintedTables reader = new PrintedTables();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                reader.read(characters(document, page), PdfRules.of(document.getPage(page)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(reader.tables);
    }

    private void read(List<TextPosition> characters, List<Rule> rules) {
        List<Rule> full = rules.stream()
                .filter(rule -> rule.colour() != THIN_COLOUR && rule.right() - rule.left() > FULL_WIDTH)
                .sorted(Comparator.comparing(Rule::y))
                .toList();
        TreeMap<Float, List<Rule>> thin = new TreeMap<>();
        rules.stream()
                .filter(rule -> rule.colour() == THIN_COLOUR && rule.width() < STRONG)
                .forEach(rule -> thin.computeIfAbsent(near(thin, rule.y()), y -> new ArrayList<>())
                        .add(rule));
        for (int i = 0; i < full.size(); i++) {
            boolean begins = i + 1 < full.size() && isStrong(full.get(i)) && !isStrong(full.get(i + 1));
            if (begins) {
                caption(characters, full.get(i).y());
                float top = full.get(i + 1).y();
                float end = i + 2 < full.size() ? full.get(i + 2).y() : Float.MAX_VALUE;
                rows(characters, full.get(i).y(), top, thin.subMap(top, end + TOLERANCE));
                if (i + 2 < full.size()) {
                    open = null;
                }
            }
        }
    }

    private void caption(List<TextPosition> characters, float y) {
        List<String> above = new ArrayList<>();
        TreeMap<Float, List<TextPosition>> lines = new TreeMap<>();
        characters.stream()
                .filter(c -> c.getYDirAdj() < y && c.getYDirAdj() > y - CAPTION_HEIGHT)
                .forEach(c -> lines.computeIfAbsent(near(lines, c.getYDirAdj()), k -> new ArrayList<>())
                        .add(c));
        for (List<TextPosition> line : lines.descendingMap().values()) {
            above.add(0, text(line));
            if (CAPTION.matcher(above.get(0)).find()) {
                String caption = CAPTION.matcher(String.join(" ", above)).replaceFirst("");
                open = new Table(caption, new ArrayList<>(), new ArrayList<>());
                tables.add(open);
                return;
            }
        }
        if (open == null) {
            throw new IllegalStateException("a table without a caption below " + above);
        }
    }

    private void rows(List<TextPosition> characters, float head, float from, SortedMap<Float, List<Rule>> thin) {
        Table table = Objects.requireNonNull(open);
        String group = "";
        float top = from;
        for (var line : thin.entrySet()) {
            List<Rule> cells = line.getValue().stream()
                    .sorted(Comparator.comparing(Rule::left))
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Rule cell : cells) {
                texts.add(cell(characters, cell, top, line.getKey()));
            }
            if (cells.size() == 1) {
                group = texts.get(0);
            } else {
                if (table.heads().isEmpty()) {
                    cells.forEach(cell -> table.heads().add(cell(characters, cell, head, from)));
                }
                table.rows().add(new Row(group, texts));
            }
            top = line.getKey();
        }
    }

    private static String cell(List<TextPosition> characters, Rule bottom, float top, float y) {
        return text(characters.stream()
                .filter(c ->
                        c.getYDirAdj() > top && c.getYDirAdj() < y && bottom.holds(c.getXDirAdj() + c.getWidth() / 2))
                .toList());
    }

    /** Line by line, each from left to right. */
    private static String text(List<TextPosition> characters) {
        TreeMap<Float, List<TextPosition>> lines = new TreeMap<>();
        characters.forEach(c -> lines.computeIfAbsent(near(lines, c.getYDirAdj()), y -> new ArrayList<>())
                .add(c));
        StringBuilder text = new StringBuilder();
        for (List<TextPosition> line : lines.values()) {
            line.sort(Comparator.comparing(TextPosition::getXDirAdj));
            line.forEach(c -> text.append(c.getUnicode()));
            text.append(' ');
        }
        return text.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** The key that is as good as the same height, else the height itself. */
    private static Float near(NavigableMap<Float, ?> lines, float y) {
        Float below = lines.floorKey(y + TOLERANCE);
        return below != null && below > y - TOLERANCE ? below : Float.valueOf(y);
    }

    private static boolean isStrong(Rule rule) {
        return rule.width() > STRONG;
    }

    /** All but the watermark, which alone does not lie level. */
    static List<TextPosition> characters(PDDocument document, int page) throws IOException {
        List<TextPosition> characters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getTextMatrix().getShearX() == 0) {
                    characters.add(text);
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return characters;
    }
}
