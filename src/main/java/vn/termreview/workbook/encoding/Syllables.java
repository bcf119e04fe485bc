package vn.termreview.workbook.encoding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Vietnamese orthography: a syllable is an onset, a rhyme and a tone, of which a rhyme that ends in a stop takes two.
 * Names of places that keep another language's spelling are known one by one.
 */
public final class Syllables {
    private static final int LONGEST = 9;
    private static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "sl", "th", "tr", "b", "c", "d", "đ", "g", "h", "k",
            "l", "m", "n", "p", "r", "s", "t", "v", "x", "");
    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
                    + "âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
                    + "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
                    + "o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay "
                    + "oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uêu uơ "
                    + "uy uya uych uyên uyêt uynh uyt uyu uyn uyp "
                    + "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu")
            .split(" "));
    /** Behind "qu", whose letter the rhyme would otherwise begin with. */
    private static final Set<String> AFTER_QU = Set.of("y", "yên", "yêt", "ych", "yn", "ynh", "yp", "yt", "yu");

    private static final Set<String> BEFORE_Y = Set.of("", "h", "k", "l", "m", "s", "t", "v", "b", "n");
    private static final Set<String> NAMES = Set.of("kạn", "đắk", "lắk", "đăk", "lăk", "krông", "kông");
    private static final String FRONT = "eêiy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String BEFORE_STOPS = "\u0301\u0323";

    private Syllables() {}

    /**
     * Whether a word is written as one Vietnamese syllable.
     *
     * @param word in Unicode, of any case; the tone may stand on any of its vowels
     * @return true if there may be such a syllable, used or not
     */
    public static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        if (NAMES.contains(small)) {
            return true;
        }
        StringBuilder tones = new StringBuilder();
        String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (TONES.indexOf(apart.charAt(i)) >= 0) {
                tones.append(apart.charAt(i));
            }
        }
        return tones.length() <= 1 && isSyllable(toneless(small), tones.toString());
    }

    /**
     * Whether a text has a letter of the Vietnamese alphabet that no encoding of Western Europe has.
     *
     * @param text in Unicode
     * @return true for such as ă, đ, ế or a tone by itself
     */
    public static boolean hasOwnLetter(String text) {
        return text.chars().anyMatch(Syllables::isOwnLetter);
    }

    static boolean isOwnLetter(int character) {
        return (character >= 0x1ea0 && character <= 0x1ef9)
                || "ĂăĐđĨĩŨũƠơƯư".indexOf(character) >= 0
                || (character >= 0x300 && character <= 0x323);
    }

    /** In lower case, without tones. */
    static String toneless(String word) {
        StringBuilder letters = new StringBuilder();
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (TONES.indexOf(apart.charAt(i)) < 0) {
                letters.append(apart.charAt(i));
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static boolean isSyllable(String toneless, String tone) {
        for (String onset : ONSETS) {
            if (toneless.startsWith(onset) && fits(onset, toneless.substring(onset.length()), tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String onset, String rhyme, String tone) {
        boolean known = RHYMES.contains(rhyme) || (onset.equals("qu") && AFTER_QU.contains(rhyme));
        if (!known || !isSpelled(onset, rhyme)) {
            return false;
        }
        boolean stop = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
        return !stop || (!tone.isEmpty() && BEFORE_STOPS.contains(tone));
    }

    /** Which letter writes an onset depends on the vowel behind it. */
    private static boolean isSpelled(String onset, String rhyme) {
        char first = rhyme.charAt(0);
        boolean front = FRONT.indexOf(first) >= 0;
        return switch (onset) {
            case "c", "ng" -> !front;
            case "g" -> !front || first == 'i';
            case "gh", "ngh", "k" -> front && (first != 'y' || onset.equals("k"));
            case "gi" -> first != 'i' && first != 'y';
            case "qu" ->
                first != 'u' && first != 'ư' && (first != 'o' || rhyme.length() > 1) && !rhyme.startsWith("oa");
            default -> first != 'y' || (rhyme.length() > 1 ? onset.isEmpty() : BEFORE_Y.contains(onset));
        };
    }
}
