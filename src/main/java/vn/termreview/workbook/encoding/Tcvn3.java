package vn.termreview.workbook.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The third table of TCVN 5712:1993: seven capitals without tones, all small letters. */
final class Tcvn3 {
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final String BYTES =
            "\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae"
                    + "\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb"
                    + "\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de"
                    + "\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee"
                    + "\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe";
    private static final Map<Character, Character> TO_UNICODE = pairs(BYTES, LETTERS);
    private static final Map<Character, Character> FROM_UNICODE = pairs(LETTERS, BYTES);

    private Tcvn3() {}

    private static Map<Character, Character> pairs(String from, String to) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(pairs);
    }

    static String decode(String text) {
        return mapped(text, TO_UNICODE);
    }

    /** Capitals with tones become small letters, as they do where they are typed. */
    static String encode(String text) {
        StringBuilder known = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char small = String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
            known.append(FROM_UNICODE.containsKey(letter) || !FROM_UNICODE.containsKey(small) ? letter : small);
        }
        return mapped(known.toString(), FROM_UNICODE);
    }

    static boolean owns(char character) {
        return TO_UNICODE.containsKey(character);
    }

    private static String mapped(String text, Map<Character, Character> pairs) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            mapped.append(pairs.getOrDefault(letter, letter).charValue());
        }
        return mapped.toString();
    }
}
