package vn.termreview.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import vn.termreview.review.PdfRules.Rule;

/** Whether letters of a page lie upon each other, or lines cross them; a letter's box is the body of a small letter. */
final class GlyphBoxes {
    private static final float BODY = 0.42f;
    private static final float SIDE = 0.6f;

    private GlyphBoxes() {}

    private record Box(float left, float top, float right, float bottom, String letter, float size) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static List<String> overlaps(List<TextPosition> characters, List<Rule> rules) {
        List<Box> boxes = characters.stream()
                .filter(c -> !c.getUnicode().isBlank() && c.getWidthDirAdj() > 2 * SIDE)
                .map(GlyphBoxes::box)
                .sorted(Comparator.comparing(Box::top))
                .toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            for (int j = i + 1; j < boxes.size() && boxes.get(j).top() < box.bottom(); j++) {
                if (box.meets(boxes.get(j))) {
                    overlaps.add(box + " and " + boxes.get(j));
                }
            }
            rules.stream()
                    .filter(rule -> rule.y() > box.top() && rule.y() < box.bottom())
                    .filter(rule -> rule.left() < box.right() && rule.right() > box.left())
                    .findFirst()
                    .ifPresent(rule -> overlaps.add(box + " and " + rule));
        }
        return overlaps;
    }

    private static Box box(TextPosition c) {
        float left = c.getXDirAdj();
        return new Box(
                left + SIDE,
                c.getYDirAdj() - BODY * c.getFontSizeInPt(),
                left + c.getWidthDirAdj() - SIDE,
                c.getYDirAdj() - 0.1f,
                c.getUnicode(),
                c.getFontSizeInPt());
    }
}
