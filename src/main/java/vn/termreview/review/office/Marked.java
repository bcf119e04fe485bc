package vn.termreview.review.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.termreview.edition.Marks;

/** Text with the marks of footnotes, taken apart. */
public final class Marked {
    /** Stands in no XML, and so in no text that can be written. */
    private static final String SEAM = "\u0001";

    private Marked() {}

    /**
     * Tells a text and its marks in their order.
     *
     * @param text told the parts between marks, none of them empty
     * @param mark told the numbers of footnotes
     */
    public static void tell(String marked, Consumer<String> text, IntConsumer mark) {
        String[] parts = Marks.replaced(marked, number -> SEAM + number + SEAM).split(SEAM, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                mark.accept(Integer.parseInt(parts[i]));
            } else if (!parts[i].isEmpty()) {
                text.accept(parts[i]);
            }
        }
    }

    /**
     * Composed letters.
     *
     * @return the text in NFC, its marks kept
     */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The texts in NFC.
     *
     * @return as many, in their order
     */
    public static List<String> nfc(List<String> texts) {
        List<String> composed = new ArrayList<>();
        texts.forEach(text -> composed.add(nfc(text)));
        return composed;
    }
}
