package vn.termreview.review.office;

import java.util.Map;
import vn.termreview.edition.ReviewContent;
import vn.termreview.review.ReviewPrintException;

/** The fixed words of a content. */
public final class Labels {
    private final Map<String, String> words;

    private Labels(Map<String, String> words) {
        this.words = words;
    }

    /**
     * As the content froze them.
     *
     * @return its words
     */
    public static Labels of(ReviewContent content) {
        return new Labels(content.labels());
    }

    /**
     * One of them.
     *
     * @param key without the beginning {@code label.} of the message files
     * @return in composed letters
     * @throws ReviewPrintException when the content has no such word
     */
    public String text(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new ReviewPrintException("the content has no word for " + key);
        }
        return Marked.nfc(word);
    }
}
