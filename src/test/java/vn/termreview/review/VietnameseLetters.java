package vn.termreview.review;

import java.util.List;
import java.util.Locale;

/** The letters that Vietnamese adds to the alphabet: 67 small and 67 capital ones. */
final class VietnameseLetters {
    private static final String SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    private VietnameseLetters() {}

    /** All 134, the small ones first. */
    static List<String> all() {
        return (SMALL + SMALL.toUpperCase(Locale.ROOT))
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
    }

    /** The letter of the plain alphabet below the marks. */
    static String base(String letter) {
        String plain = java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD)
                .substring(0, 1);
        return plain.equals("đ") ? "d" : plain.equals("Đ") ? "D" : plain;
    }
}
