package vn.termreview.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's name, made unrecognisable: "Đ/c Nguyễn Văn An (Phó Giám đốc)" is "N.V.A.". */
final class Initials {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|[,;:(–—].*$|\\s-\\s.*$");
    private static final Set<String> ADDRESSES =
            Set.of("đ/c", "đc", "ông", "bà", "thầy", "cô", "gs", "pgs", "ts", "ths", "ncs", "ngưt", "ngnd");
    private static final Pattern LONG_ADDRESSES = Pattern.compile(
            "^\\s*(cố\\s+)?(đồng chí|nhà giáo ưu tú|nhà giáo nhân dân|nhà giáo|thầy giáo|cô giáo|thạc sĩ|tiến sĩ)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS_COLON =
            Pattern.compile("^\\s*([^\\s:]+)\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Words that begin with a capital, two to six on end, wherever they stand. */
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,5}(?![\\p{L}\\p{M}])");

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;

    private Initials() {}

    /** The initials; those of initials are the same. */
    static String of(String text) {
        String name = name(text);
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s.]+", -1)) {
            word.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .findFirst()
                    .ifPresent(letter -> initials.appendCodePoint(letter).append('.'));
        }
        return initials.toString().toUpperCase(VIETNAMESE);
    }

    /** The initials of whatever might be a person's name, alone or within other words; all else as it is. */
    static String within(String text) {
        String shortened = ifName(text);
        return CAPITALISED.matcher(Labels.clean(shortened)).find()
                ? CAPITALISED.matcher(Labels.clean(shortened)).replaceAll(found -> of(found.group()))
                : shortened;
    }

    private static String ifName(String text) {
        String[] words = name(text).split("\\s+", -1);
        boolean name = words.length >= FEWEST_WORDS && words.length <= MOST_WORDS;
        boolean capitals = true;
        for (String word : words) {
            name &= !word.isEmpty()
                    && Character.isUpperCase(word.codePointAt(0))
                    && word.codePoints().allMatch(Character::isLetter);
            capitals &= word.equals(word.toUpperCase(VIETNAMESE));
            name &= word.isEmpty()
                    || capitals
                    || word.substring(1).equals(word.substring(1).toLowerCase(VIETNAMESE));
        }
        return name ? of(text) : text;
    }

    /** The name without what it is addressed by and what is remarked after it. */
    private static String name(String text) {
        String clean = Labels.clean(text);
        Matcher address = ADDRESS_COLON.matcher(clean);
        if (address.find() && isAddress(address.group(1))) {
            clean = clean.substring(address.end());
        }
        String bare = LONG_ADDRESSES
                .matcher(REMARK.matcher(clean).replaceAll(" "))
                .replaceFirst("")
                .strip();
        String name = bare;
        while (name.indexOf(' ') > 0 && isAddress(name.substring(0, name.indexOf(' ')))) {
            name = name.substring(name.indexOf(' ') + 1).strip();
        }
        return name.isEmpty() ? clean : name;
    }

    private static boolean isAddress(String word) {
        for (String part : word.toLowerCase(VIETNAMESE).split("[.:]+", -1)) {
            if (!part.isEmpty() && !ADDRESSES.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
