package vn.termreview.workbook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.encoding.LegacyEncoding;

/**
 * What the name of a font of the time before Unicode says of the text that is set in it.
 *
 * @param encoding whose letters it shows
 * @param capitals whether it shows capitals whatever the letters are
 */
record LegacyFont(LegacyEncoding encoding, boolean capitals) {

    /** Null where the name says nothing. */
    static @Nullable LegacyFont of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String folded = name.strip().toLowerCase(Locale.ROOT);
        if (folded.startsWith(".vn")) {
            return new LegacyFont(LegacyEncoding.TCVN3, folded.endsWith("h"));
        }
        return folded.startsWith("vni-") || folded.startsWith("vni ")
                ? new LegacyFont(LegacyEncoding.VNI, false)
                : null;
    }
}
