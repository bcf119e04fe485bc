package vn.termreview.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page as they are seen, from the top; texts side by side are one line. */
final class PrintedLines {
    private static final float TOLERANCE = 1.5f;

    private PrintedLines() {}

    /** A line, with its characters from left to right. */
    record Line(float y, List<TextPosition> characters) {
        String text() {
            StringBuilder text = new StringBuilder();
            characters.forEach(c -> text.append(c.getUnicode()));
            return PrintedParagraphs.plain(text.toString());
        }

        float left() {
            return inked().get(0).getXDirAdj();
        }

        float right() {
            TextPosition last = inked().get(inked().size() - 1);
            return last.getXDirAdj() + last.getWidthDirAdj();
        }

        float middle() {
            return (left() + right()) / 2;
        }

        float size() {
            return inked().get(0).getFontSizeInPt();
        }

        boolean isBold() {
            return inked().stream().allMatch(c -> c.getFont().getName().contains("Bold"));
        }

        boolean isItalic() {
            return inked().stream().allMatch(c -> c.getFont().getName().contains("Italic"));
        }

        /** The part of the line between two places. */
        Line between(float left, float right) {
            return new Line(
                    y,
                    characters.stream()
                            .filter(c -> c.getXDirAdj() >= left && c.getXDirAdj() < right)
                            .toList());
        }

        boolean isBlank() {
            return inked().isEmpty();
        }

        private List<TextPosition> inked() {
            return characters.stream().filter(c -> !c.getUnicode().isBlank()).toList();
        }
    }

    static List<Line> of(List<TextPosition> characters) {
        TreeMap<Float, List<TextPosition>> lines = new TreeMap<>();
        characters.forEach(c -> lines.computeIfAbsent(near(lines, c.getYDirAdj()), y -> new ArrayList<>())
                .add(c));
        return lines.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                                .toList()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Float near(NavigableMap<Float, ?> lines, float y) {
        Float below = lines.floorKey(y + TOLERANCE);
        return below != null && below > y - TOLERANCE ? below : Float.valueOf(y);
    }
}
