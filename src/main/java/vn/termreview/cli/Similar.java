package vn.termreview.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what a mistyped word may have meant. */
final class Similar {

    private Similar() {}

    /** The nearest of the known words, or null where none is within two slips (one for words of up to four letters). */
    static @Nullable String to(String word, Collection<String> known) {
        String nearest = null;
        int least = word.length() <= 4 ? 2 : 3;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = last[0];
            last[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(change, Math.min(last[j], last[j - 1]) + 1);
            }
        }
        return last[b.length()];
    }
}
