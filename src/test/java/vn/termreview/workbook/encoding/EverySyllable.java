package vn.termreview.workbook.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All syllables that Vietnamese orthography allows, built from its parts without the product's own tables. */
public final class EverySyllable {
    private static final String MAIN = "aăâeêioôơuưy";
    private static final List<String> TONES = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");
    private static final List<String> PLAIN = List.of(
            "", "b", "ch", "d", "đ", "h", "kh", "l", "m", "n", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x");
    private static final String OPEN = "a ai ao au ay âu ây e eo ê êu i ia iu iêu o oi oa oai oao oay oe oeo ô ôi ơ ơi "
            + "u ua ui uôi uây uê uy uya uyu ư ưa ưi ưu ươi ươu uơ";
    private static final String NASAL = "am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng "
            + "om on ong oong oam oan oang oanh oăm oăn oăng oen ôm ôn ông ơm ơn um un ung uôm uôn uông uân uâng "
            + "uyên uynh ưng ươm ươn ương";
    private static final String STOPPED =
            "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc op ot "
                    + "oac oach oat oăc oăt oet ôc ôp ôt ơp ơt uc up ut uôc uôt uât uych uyêt uyt ưc ưt ươc ươp ươt";

    private EverySyllable() {}

    /** In lower case, composed; the tone on the vowel that carries it. */
    public static List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (String rhyme : (OPEN + " " + NASAL + " " + STOPPED).split(" ", -1)) {
            boolean stopped = rhyme.matches(".*(c|ch|p|t)");
            for (String onset : onsets(rhyme)) {
                for (String tone : stopped ? TONES.subList(4, 6) : TONES) {
                    all.add(toned(onset, rhyme, tone));
                }
            }
        }
        for (String rhyme : "y yêt yên ynh ych yt".split(" ", -1)) {
            for (String tone : rhyme.matches(".*(ch|t)") ? TONES.subList(4, 6) : TONES) {
                all.add(toned("qu", rhyme, tone));
            }
        }
        for (String onset : "h k l m s t v".split(" ", -1)) {
            TONES.forEach(tone -> all.add(toned(onset, "y", tone)));
        }
        for (String rhyme : "y yêm yên yêng yêu".split(" ", -1)) {
            TONES.forEach(tone -> all.add(toned("", rhyme, tone)));
        }
        return new ArrayList<>(all);
    }

    private static List<String> onsets(String rhyme) {
        char first = rhyme.charAt(0);
        boolean front = "eêi".indexOf(first) >= 0;
        List<String> onsets = new ArrayList<>(PLAIN);
        onsets.addAll(front ? List.of("k", "gh", "ngh") : List.of("c", "g", "ng"));
        if (first != 'i') {
            onsets.add("gi");
        } else {
            onsets.add("g");
        }
        if ("aăâeêi".indexOf(first) >= 0) {
            onsets.add("qu");
        }
        return onsets;
    }

    /** On the letter with a mark of its own, else before what closes the rhyme, else on the last but one. */
    private static String toned(String onset, String rhyme, String tone) {
        int place = -1;
        int lastVowel = -1;
        int firstVowel = -1;
        int vowels = 0;
        for (int i = 0; i < rhyme.length(); i++) {
            if (MAIN.indexOf(rhyme.charAt(i)) >= 0) {
                vowels++;
                lastVowel = i;
                firstVowel = firstVowel < 0 ? i : firstVowel;
            }
            place = "ăâêôơ".indexOf(rhyme.charAt(i)) >= 0 ? i : place;
        }
        if (place < 0) {
            boolean closed = lastVowel < rhyme.length() - 1;
            place = closed ? lastVowel : vowels == 3 ? lastVowel - 1 : firstVowel;
        }
        String written = onset + rhyme.substring(0, place + 1) + tone + rhyme.substring(place + 1);
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }
}
