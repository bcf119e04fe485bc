package vn.termreview.workbook.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as it reads in an encoding; only words with letters beyond ASCII are judged. */
public final class LegacyReading {
    private static final int MISFITS_AMONG = 3;

    private final String decoded;
    private final List<LegacyWord> words;

    private LegacyReading(String decoded, List<LegacyWord> words) {
        this.decoded = decoded;
        this.words = words;
    }

    /**
     * Reads a text.
     *
     * @param text as it was sent
     * @param encoding which it may be in
     * @param view how its bytes became characters
     * @param capitals whether its font shows capitals whatever the letters are
     * @return how it reads
     */
    public static LegacyReading of(String text, LegacyEncoding encoding, ByteView view, boolean capitals) {
        String characters = view.characters(text);
        String bytes = view.bytes(characters);
        if (encoding == LegacyEncoding.TCVN3) {
            bytes = SoftHyphens.restored(bytes);
        }
        List<LegacyWord> words = new ArrayList<>();
        Capitals cases = new Capitals(characters, encoding, capitals);
        StringBuilder decoded = new StringBuilder();
        for (int start = 0; start < bytes.length(); ) {
            int end = start;
            boolean ascii = true;
            for (; end < bytes.length() && isLetter(bytes.charAt(end), encoding); end++) {
                ascii &= bytes.charAt(end) < 0x80;
            }
            if (end == start) {
                decoded.append(characters.charAt(start++));
                continue;
            }
            String sent = characters.substring(start, end);
            String word = sent;
            if (!ascii) {
                LegacyWord read = LegacyWord.of(sent, bytes.substring(start, end), encoding);
                words.add(read);
                word = read.decoded();
            }
            decoded.append(cases.of(word));
            start = end;
        }
        return new LegacyReading(cases.ofText(decoded.toString()), words);
    }

    private static boolean isLetter(char character, LegacyEncoding encoding) {
        if (character < 0x80) {
            return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        }
        return encoding.owns(character)
                || Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /**
     * What it says.
     *
     * @return in composed Unicode
     */
    public String decoded() {
        return decoded;
    }

    List<LegacyWord> words() {
        return words;
    }

    /**
     * Whether each word is a Vietnamese syllable or says nothing; false where there is no word to judge.
     *
     * @return true if the text can be in the encoding
     */
    public boolean fits() {
        return !words.isEmpty() && count(LegacyWord.Fit.MISFIT) == 0;
    }

    /**
     * Whether nearly all words are Vietnamese syllables, as where one is misspelled.
     *
     * @return true if the text is in the encoding, given that others around it are
     */
    public boolean nearlyFits() {
        long misfits = count(LegacyWord.Fit.MISFIT);
        long fitting = words.stream().filter(LegacyWord::fits).count();
        return !words.isEmpty() && (misfits == 0 || fitting >= misfits * MISFITS_AMONG);
    }

    /**
     * Whether a word of it is Vietnamese in the encoding, and gibberish as it stands.
     *
     * @return true if it speaks for the encoding
     */
    public boolean isTelling() {
        return count(LegacyWord.Fit.TELLING) > 0;
    }

    /**
     * Whether a word of it is Vietnamese as it stands, and gibberish in the encoding.
     *
     * @return true if it speaks against the encoding
     */
    public boolean isContrary() {
        return words.stream()
                .anyMatch(word -> word.fit() == LegacyWord.Fit.MISFIT && Syllables.isSyllable(word.sent()));
    }

    private long count(LegacyWord.Fit fit) {
        return words.stream().filter(word -> word.fit() == fit).count();
    }

    /** Puts capitals back that TCVN3 has no bytes for: whoever typed them held the shift key for the letters beside. */
    private static final class Capitals {
        private final boolean always;
        private final boolean searched;
        private final boolean noSmallLetter;
        private boolean seen;

        Capitals(String characters, LegacyEncoding encoding, boolean always) {
            this.always = always;
            this.searched = !always && encoding == LegacyEncoding.TCVN3;
            this.noSmallLetter = characters.chars().noneMatch(letter -> letter >= 'a' && letter <= 'z');
        }

        String of(String word) {
            if (always) {
                return word.toUpperCase(Locale.ROOT);
            }
            if (!searched || !isTyped(word)) {
                return word;
            }
            seen = true;
            return word.toUpperCase(Locale.ROOT);
        }

        String ofText(String text) {
            return seen && noSmallLetter ? text.toUpperCase(Locale.ROOT) : text;
        }

        /** Small letters beyond ASCII only, and a capital behind one of them or two capitals. */
        private static boolean isTyped(String word) {
            int capitals = 0;
            boolean small = false;
            boolean behind = false;
            for (int i = 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (letter >= 'a' && letter <= 'z') {
                    return false;
                }
                boolean capital = letter >= 'A' && letter <= 'Z';
                capitals += capital ? 1 : 0;
                behind |= capital && small;
                small |= Character.isLowerCase(letter);
            }
            return small && (behind || capitals > 1);
        }
    }
}
