package vn.termreview.cli;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says a text in the letters that a console has: a tone mark after its letter where the console has both, else the bare
 * letter. Legible Vietnamese without its marks is better than question marks.
 */
record Legible(CharsetEncoder encoder) {

    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≠', "<>"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '✓', "v"),
            Map.entry((int) '✗', "x"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '•', "-"),
            Map.entry((int) '\u00a0', " "),
            Map.entry((int) '\u202f', " "),
            Map.entry((int) '\u2009', " "));

    String text(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder legible = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> legible.append(letter(letter)));
        return legible.toString();
    }

    private String letter(int codePoint) {
        String letter = Character.toString(codePoint);
        if (encoder.canEncode(letter)) {
            return letter;
        }
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String composed = withMarkBehind(parts);
        if (composed != null) {
            return composed;
        }
        String bare = parts.replaceAll("\\p{M}", "");
        if (!bare.equals(letter)) {
            return encoder.canEncode(bare) ? bare : plain(bare.codePointAt(0));
        }
        return plain(codePoint);
    }

    /** {@code ễ} as {@code ê} with a mark after it, or null. */
    private @Nullable String withMarkBehind(String parts) {
        for (int i = 1; i < parts.length(); i++) {
            String rest = Normalizer.normalize(parts.substring(0, i) + parts.substring(i + 1), Normalizer.Form.NFC);
            String both = rest + parts.charAt(i);
            if (encoder.canEncode(both)) {
                return both;
            }
        }
        return null;
    }

    private static String plain(int codePoint) {
        int type = Character.getType(codePoint);
        boolean isInvisible = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return isInvisible ? "" : PLAIN.getOrDefault(codePoint, "?");
    }
}
