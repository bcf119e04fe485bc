package vn.termreview.workbook.encoding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table of VNI for Windows: letters of one byte, and letters with a second byte for their marks. */
final class Vni {
    /** Tones in the order grave, hook, tilde, acute, dot: alone, with a circumflex, with a breve. */
    private static final String TONES = "\u00f8\u00fb\u00f5\u00f9\u00ef";

    private static final String CIRCUMFLEX = "\u00e2\u00e0\u00e5\u00e3\u00e1\u00e4";
    private static final String BREVE = "\u00ea\u00e8\u00fa\u00fc\u00e9\u00eb";
    private static final Map<String, String> TO_UNICODE = new Table().toUnicode();
    private static final Map<String, String> FROM_UNICODE = new Table().fromUnicode();
    private static final Set<Character> OWN = own();

    private Vni() {}

    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String pair = i + 1 < text.length() ? withSmallMark(text.charAt(i), text.charAt(i + 1)) : "";
            String letter = TO_UNICODE.get(pair);
            if (letter != null) {
                i++;
            } else {
                letter = TO_UNICODE.get(text.substring(i, i + 1));
            }
            decoded.append(letter == null ? text.substring(i, i + 1) : letter);
        }
        return decoded.toString();
    }

    /** A mark may be of the other case than its letter: the letter's counts. */
    private static String withSmallMark(char letter, char mark) {
        return letter + String.valueOf(mark).toLowerCase(Locale.ROOT);
    }

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            encoded.append(FROM_UNICODE.getOrDefault(letter, letter));
        }
        return encoded.toString();
    }

    static boolean owns(char character) {
        return OWN.contains(character);
    }

    private static Set<Character> own() {
        Set<Character> own = new HashSet<>();
        FROM_UNICODE.values().forEach(bytes -> bytes.chars()
                .filter(character -> character > 0x7f)
                .forEach(character -> own.add((char) character)));
        return Set.copyOf(own);
    }

    /** Letter by letter, small and capital. */
    private static final class Table {
        private final Map<String, String> toUnicode = new HashMap<>();
        private final Map<String, String> fromUnicode = new HashMap<>();

        Table() {
            marked("a", TONES, "àảãáạ");
            marked("a", CIRCUMFLEX, "âầẩẫấậ");
            marked("a", BREVE, "ăằẳẵắặ");
            marked("e", TONES, "èẻẽéẹ");
            marked("e", CIRCUMFLEX, "êềểễếệ");
            marked("o", TONES, "òỏõóọ");
            marked("o", CIRCUMFLEX, "ôồổỗốộ");
            marked("u", TONES, "ùủũúụ");
            marked("\u00f4", TONES, "ờởỡớợ");
            marked("\u00f6", TONES, "ừửữứự");
            marked("y", TONES.substring(0, 4), "ỳỷỹý");
            marked("", "\u00f1\u00f4\u00f6\u00ec\u00e6\u00f3\u00ed\u00f2\u00ee", "đơưìỉĩíịỵ");
        }

        private void marked(String base, String marks, String letters) {
            for (int i = 0; i < letters.length(); i++) {
                put(letters.substring(i, i + 1), base, marks.substring(i, i + 1));
            }
        }

        private void put(String letter, String base, String mark) {
            String capital = letter.toUpperCase(Locale.ROOT);
            String capitalBase = base.toUpperCase(Locale.ROOT);
            toUnicode.put(base + mark, letter);
            toUnicode.put(capitalBase + (base.isEmpty() ? mark.toUpperCase(Locale.ROOT) : mark), capital);
            fromUnicode.put(letter, base + mark);
            fromUnicode.put(capital, capitalBase + mark.toUpperCase(Locale.ROOT));
        }

        Map<String, String> toUnicode() {
            return Map.copyOf(toUnicode);
        }

        Map<String, String> fromUnicode() {
            return Map.copyOf(fromUnicode);
        }
    }
}
