package vn.termreview.form;

import java.util.HashMap;
import java.util.Map;

/**
 * A label in the four forms in which it may be compared.
 *
 * @param key as {@link Labels#key}
 * @param shortKey the same without what stands in parentheses
 * @param bareKey {@code key} without diacritics
 * @param bareShortKey {@code shortKey} without diacritics
 */
record LabelKeys(String key, String shortKey, String bareKey, String bareShortKey) {

    static LabelKeys of(String text) {
        String key = Labels.key(text);
        String shortKey = text.indexOf('(') < 0 ? key : Labels.key(Labels.withoutParentheses(text));
        return new LabelKeys(key, shortKey, Labels.bare(key), Labels.bare(shortKey));
    }

    String get(boolean bare, boolean withoutParentheses) {
        if (bare) {
            return withoutParentheses ? bareShortKey : bareKey;
        }
        return withoutParentheses ? shortKey : key;
    }

    /** The labels of one sheet, each taken apart once: a header is tried in many ways. */
    static final class Memo {
        private static final int MOST_KNOWN = 10_000;

        private final Map<String, LabelKeys> known = new HashMap<>();

        LabelKeys of(String text) {
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            return known.computeIfAbsent(text, LabelKeys::of);
        }
    }
}
