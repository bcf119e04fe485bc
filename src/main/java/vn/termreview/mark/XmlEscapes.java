package vn.termreview.mark;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in XML, and out of it. */
final class XmlEscapes {

    /** The most characters that a cell or a comment may hold. */
    static final int MOST_CHARACTERS = 32_767;

    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]+|#[0-9]+|amp|lt|gt|quot|apos);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    /** What spreadsheet programs would take for the number of a character. */
    private static final Pattern LOOKS_ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlEscapes() {}

    /** A raw value as it reads. */
    static String read(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        Matcher references = REFERENCE.matcher(raw);
        StringBuilder text = new StringBuilder();
        while (references.find()) {
            references.appendReplacement(text, Matcher.quoteReplacement(letter(references.group(1))));
        }
        return references.appendTail(text).toString();
    }

    private static String letter(String reference) {
        if (reference.startsWith("#x")) {
            return Character.toString(Integer.parseInt(reference.substring(2), 16));
        }
        return reference.startsWith("#")
                ? Character.toString(Integer.parseInt(reference.substring(1)))
                : NAMED.getOrDefault(reference, "");
    }

    /** A text for content or for an attribute in double quotes; what XML cannot hold becomes a space. */
    static String write(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append('\n');
                default -> safe.appendCodePoint(isXml(letter) ? letter : ' ');
            }
        });
        return safe.toString();
    }

    /** A text for a cell or a comment: as long as one may be, and read as it is written. */
    static String cell(String text) {
        String cut = text.length() <= MOST_CHARACTERS ? text : cut(text);
        return write(LOOKS_ENCODED.matcher(cut).replaceAll("_x005F_"));
    }

    private static String cut(String text) {
        int end = MOST_CHARACTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean isXml(int letter) {
        return letter >= 0x20
                && letter != 0xFFFE
                && letter != 0xFFFF
                && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE);
    }
}
