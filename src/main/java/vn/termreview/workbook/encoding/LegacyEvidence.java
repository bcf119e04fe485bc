package vn.termreview.workbook.encoding;

import java.util.HashSet;
import java.util.Set;

/** What the words of one sheet say together for or against an encoding; a word counts once, however often it stands there. */
public final class LegacyEvidence {
    /** Different words that have to be Vietnamese syllables in the encoding. */
    public static final int FEWEST_WORDS = 8;

    /** Different words of these that have to be gibberish as they stand. */
    public static final int FEWEST_TELLING = 5;

    private static final int MISFITS_IN = 20;

    private final Set<String> fitting = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> misfits = new HashSet<>();

    /**
     * Takes one text's words into account.
     *
     * @param reading of the text
     */
    public void add(LegacyReading reading) {
        for (LegacyWord word : reading.words()) {
            if (word.fits()) {
                fitting.add(word.sent());
            }
            if (word.fit() == LegacyWord.Fit.TELLING) {
                telling.add(word.sent());
            }
            if (word.fit() == LegacyWord.Fit.MISFIT) {
                misfits.add(word.sent());
            }
        }
    }

    /**
     * Whether that is enough by itself: many words, nearly all of them syllables, most of them in this encoding only.
     *
     * @return true if the sheet is in the encoding
     */
    public boolean isEnough() {
        return fitting.size() >= FEWEST_WORDS
                && telling.size() >= FEWEST_TELLING
                && telling.size() * 2 > fitting.size()
                && misfits.size() * MISFITS_IN <= fitting.size() + misfits.size();
    }
}
