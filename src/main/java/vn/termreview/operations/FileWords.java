package vn.termreview.operations;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of file names, which any file system takes. */
final class FileWords {

    private FileWords() {}

    /** Bare letters and digits, joined by hyphens: {@code Huyện Bắc Sơn} is {@code huyen-bac-son}, {@code CB01} stays. */
    static String safe(String name) {
        boolean isCode = name.matches("[A-Za-z0-9]+");
        String bare = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return isCode ? bare : bare.toLowerCase(Locale.ROOT);
    }
}
