package vn.termreview.workbook.encoding;

import java.text.Normalizer;

/** How bytes of an encoding that nobody named became the characters that a workbook holds. */
public enum ByteView {
    /** As Western Europe's: windows-1252, which from U+00A0 on is Latin-1. */
    WESTERN {
        @Override
        String characters(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        /** The micro sign is a Greek letter to whoever changes its case. */
        @Override
        char toByte(char character) {
            return character == '\u03bc' || character == '\u039c' ? '\u00b5' : character;
        }

        @Override
        boolean explains(int ownLetter) {
            return false;
        }
    },
    /** As those of windows-1258, whose letters and marks make other words of them. */
    VIETNAMESE {
        @Override
        String characters(String text) {
            return text;
        }

        @Override
        char toByte(char character) {
            int place = CHARACTERS.indexOf(character);
            return place < 0 ? character : BYTES.charAt(place);
        }

        @Override
        boolean explains(int ownLetter) {
            return CHARACTERS.indexOf(ownLetter) >= 0;
        }
    };

    private static final String CHARACTERS =
            "\u0102\u0300\u0110\u0309\u01a0\u01af\u0303\u0103\u0301\u0111\u0323\u01a1\u01b0\u20ab";
    private static final String BYTES =
            "\u00c3\u00cc\u00d0\u00d2\u00d5\u00dd\u00de\u00e3\u00ec\u00f0\u00f2\u00f5\u00fd\u00fe";

    /** The text whose characters stand for one byte each. */
    abstract String characters(String text);

    abstract char toByte(char character);

    /** Whether a letter of Unicode Vietnamese may still be a byte of another encoding. */
    abstract boolean explains(int ownLetter);

    String bytes(String characters) {
        StringBuilder bytes = new StringBuilder(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            bytes.append(toByte(characters.charAt(i)));
        }
        return bytes.toString();
    }

    /**
     * Whether a text is Unicode Vietnamese beyond what this view explains.
     *
     * @param text as a workbook holds it
     * @return true where another encoding is out of the question
     */
    public boolean isUnicode(String text) {
        return characters(text).chars().anyMatch(character -> Syllables.isOwnLetter(character) && !explains(character));
    }
}
