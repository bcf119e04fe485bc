package vn.termreview.workbook.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter ư of TCVN3 is a soft hyphen to others, and some of them make a plain one of it. */
final class SoftHyphens {
    private static final Pattern HYPHENED =
            Pattern.compile("([a-zA-Z\\u00a1-\\u00fe]{1,4})-([a-zA-Z\\u00a1-\\u00fe]{1,5})(?![a-zA-Z\\u00a1-\\u00fe])");

    private SoftHyphens() {}

    /** The same text, with the letter where only it makes a syllable of what stands on both sides. */
    static String restored(String bytes) {
        if (bytes.indexOf('-') < 0) {
            return bytes;
        }
        Matcher hyphens = HYPHENED.matcher(bytes);
        StringBuilder restored = new StringBuilder();
        while (hyphens.find()) {
            String left = hyphens.group(1);
            String right = hyphens.group(2);
            boolean known = (left + right).chars().anyMatch(letter -> letter > 0x7f)
                    && !Syllables.isSyllable(Tcvn3.decode(left))
                    && Syllables.isSyllable(Tcvn3.decode(left + '\u00ad' + right));
            hyphens.appendReplacement(
                    restored, Matcher.quoteReplacement(known ? left + '\u00ad' + right : hyphens.group()));
        }
        return hyphens.appendTail(restored).toString();
    }
}
