package vn.termreview.form;

import java.text.Normalizer;
import java.util.Locale;

/** How labels, names and choices are made comparable. */
final class Labels {
    private Labels() {}

    /** The two signs of the private use area between which printed text keeps the marks of its footnotes. */
    private static boolean isMark(int character) {
        return character == 0xe000 || character == 0xe001;
    }

    /** NFC, no invisible characters, letters and digits as they look, single spaces, trimmed. */
    static String clean(String text) {
        String composed = OddLetters.mended(Normalizer.normalize(text, Normalizer.Form.NFC));
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (Character.getType(character) == Character.FORMAT || isMark(character) || isVariation(character)) {
                return;
            }
            boolean space = Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character);
            if (!space) {
                clean.appendCodePoint(character);
            } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        });
        return clean.toString().strip();
    }

    /** A sign that has another one drawn in one of its ways, such as a tick in colour. */
    private static boolean isVariation(int character) {
        return character >= 0xfe00 && character <= 0xfe0f;
    }

    /**
     * Lower-case letters and digits only, with diacritics: what is left when case, spaces, punctuation and the place of a
     * tone do not count.
     */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        TonePlaces.onFirst(clean(text).toLowerCase(Locale.ROOT))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** {@link #key} without diacritics. */
    static String bareKey(String text) {
        return bare(key(text));
    }

    static String bare(String key) {
        StringBuilder bare = new StringBuilder(key.length());
        Normalizer.normalize(key, Normalizer.Form.NFD)
                .codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .map(character -> character == 'đ' ? 'd' : character)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** The text without what stands in parentheses, such as a unit or a column number. */
    static String withoutParentheses(String text) {
        return text.replaceAll("\\([^()]*\\)", " ");
    }
}
