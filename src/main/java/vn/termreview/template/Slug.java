package vn.termreview.template;

import java.text.Normalizer;
import java.util.Locale;

/** Names for files that any machine can carry. */
final class Slug {

    private static final int LONGEST = 60;
    private static final String NAMELESS = "don-vi";

    private Slug() {}

    /** Lower case, without diacritics, words parted by hyphens. */
    static String of(String name) {
        String slug = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? NAMELESS : slug.substring(0, Math.min(slug.length(), LONGEST));
    }
}
