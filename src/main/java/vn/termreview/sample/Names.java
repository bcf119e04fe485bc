package vn.termreview.sample;

import java.text.Normalizer;
import java.util.Locale;

/** Names of places as people write and compare them. */
final class Names {

    private Names() {}

    /** Case, spaces and the place of the tone mark do not count: {@code Quý Hoà} is {@code Quý Hòa}. */
    static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        String folded = Normalizer.normalize(tidy(name).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return folded.replaceAll("([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])", "$1$3$2");
    }

    /** Single spaces, a capital at the start. */
    static String tidy(String name) {
        String single = name.strip().replaceAll("\\s+", " ");
        return single.substring(0, 1).toUpperCase(Locale.ROOT) + single.substring(1);
    }

    /** Without the kind of place, and without the mark of a sample. */
    static String bare(String name) {
        return name.replaceFirst("^(Xã|Phường|Thị trấn|Huyện|Thành phố) ", "").replace(" (mẫu)", "");
    }

    /** As a school bears it: a town is called one, lest it be taken for the commune of that name. */
    static String inSchoolName(String commune) {
        return commune.startsWith("Thị trấn ") ? "thị trấn " + bare(commune) : bare(commune);
    }

    /** In plain letters, for a file's name. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
