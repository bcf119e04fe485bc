package vn.termreview.workbook.encoding;

import java.util.Locale;

/**
 * One word with letters beyond ASCII, read as if it were in an encoding.
 *
 * @param sent its characters
 * @param decoded what it says then
 * @param fit how good a word that is
 */
record LegacyWord(String sent, String decoded, Fit fit) {
    /** How a word reads in an encoding. */
    enum Fit {
        /** A Vietnamese syllable, and gibberish as it was sent. */
        TELLING,
        /** A Vietnamese syllable either way. */
        EITHER_WAY,
        /** An abbreviation or a sign: says nothing. */
        NEUTRAL,
        MISFIT
    }

    private static final String VOWELS = "aăâeêioôơuưy";

    static LegacyWord of(String sent, String bytes, LegacyEncoding encoding) {
        String decoded = encoding.decode(bytes);
        Fit either = Syllables.isSyllable(sent) ? Fit.EITHER_WAY : Fit.TELLING;
        if (bytes.length() == 1) {
            return new LegacyWord(sent, decoded, Fit.NEUTRAL);
        }
        if (Syllables.isSyllable(decoded)) {
            return new LegacyWord(sent, decoded, either);
        }
        String mended = mended(bytes, encoding);
        if (!mended.isEmpty()) {
            return new LegacyWord(sent, mended, either);
        }
        boolean foreign = bytes.chars().anyMatch(letter -> letter > 0x7f && !encoding.owns((char) letter));
        boolean neutral = !foreign && (isAbbreviation(decoded) || !hasVowel(decoded));
        return new LegacyWord(sent, decoded, neutral ? Fit.NEUTRAL : Fit.MISFIT);
    }

    boolean fits() {
        return fit == Fit.TELLING || fit == Fit.EITHER_WAY;
    }

    /**
     * The word before a spreadsheet put its first letter into capitals, or its second one out of them, not knowing what
     * the bytes mean; empty where that makes no syllable either.
     */
    private static String mended(String bytes, LegacyEncoding encoding) {
        if (encoding != LegacyEncoding.TCVN3) {
            return "";
        }
        String first = bytes.substring(0, 1);
        String small = first.toLowerCase(Locale.ROOT);
        String begun = encoding.decode(small + bytes.substring(1));
        if (first.charAt(0) > 0x7f && !small.equals(first) && Syllables.isSyllable(begun)) {
            return begun.substring(0, 1).toUpperCase(Locale.ROOT) + begun.substring(1);
        }
        String second = bytes.substring(1, 2);
        String large = second.toUpperCase(Locale.ROOT);
        String capital = encoding.decode(first + large + bytes.substring(2));
        boolean lowered = second.charAt(0) > 0x7f && large.length() == 1 && !large.equals(second);
        return lowered && Character.isUpperCase(first.charAt(0)) && Syllables.isSyllable(capital) ? capital : "";
    }

    private static boolean isAbbreviation(String decoded) {
        return decoded.chars()
                .allMatch(letter -> Character.isUpperCase(letter) && (letter < 0x80 || "ĂÂĐÊÔƠƯ".indexOf(letter) >= 0));
    }

    private static boolean hasVowel(String decoded) {
        return Syllables.toneless(decoded).chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }
}
