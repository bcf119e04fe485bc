package vn.termreview.workbook.encoding;

/** An encoding that puts Vietnamese letters in the place of other ones, so that only its own fonts show them. */
public enum LegacyEncoding {
    /** TCVN 5712:1993, third table, also called ABC: one byte a letter; capitals with tones only come from fonts. */
    TCVN3 {
        @Override
        public String decode(String text) {
            return Tcvn3.decode(text);
        }

        @Override
        public String encode(String text) {
            return Tcvn3.encode(text);
        }

        @Override
        boolean owns(char character) {
            return Tcvn3.owns(character);
        }
    },
    /** VNI for Windows: a letter, then its marks as a second one. */
    VNI {
        @Override
        public String decode(String text) {
            return Vni.decode(text);
        }

        @Override
        public String encode(String text) {
            return Vni.encode(text);
        }

        @Override
        boolean owns(char character) {
            return Vni.owns(character);
        }
    };

    /**
     * Puts text into Unicode, letter by letter and without judging it.
     *
     * @param text its bytes as U+0000–U+00FF; anything else is kept
     * @return composed Unicode
     */
    public abstract String decode(String text);

    /**
     * Puts Unicode into this encoding; what it has no place for is kept.
     *
     * @param text in composed Unicode
     * @return bytes as U+0000–U+00FF
     */
    public abstract String encode(String text);

    /** Whether a character beyond ASCII means a letter or mark in this encoding. */
    abstract boolean owns(char character);
}
