package vn.termreview.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds words that no Vietnamese syllable looks like, and the commonest English ones that one does look like. */
public final class VietnameseWords {

    private static final Pattern SYLLABLE = Pattern.compile(
            "(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?");
    private static final Set<String> ENGLISH = Set.of(
            "the", "to", "is", "on", "at", "not", "no", "run", "unit", "done", "he", "we", "one", "same", "note",
            "them", "then", "than", "time", "name", "list", "held", "use", "page", "type");
    private static final Set<String> NAMES = Set.of(
            "termreview",
            "pdf",
            "docx",
            "xlsx",
            "xls",
            "xlsb",
            "numbers",
            "apple",
            "xlsm",
            "csv",
            "html",
            "ods",
            "excel",
            "word",
            "xml",
            "libreoffice",
            "properties",
            "java",
            "postgresql",
            "utf",
            "json",
            "vi",
            "en",
            "byte",
            "lc",
            "all",
            "p",
            "c",
            "x",
            "demo",
            "mb",
            "db",
            "user",
            "password",
            "doctype",
            "jdbc",
            "url",
            "th",
            "thcs",
            "thpt",
            "gdtx",
            "ptdt",
            "tt",
            "gdnn",
            "mn",
            "pcgd",
            "pcgdth",
            "pcgdthcs",
            "pcgdmn",
            "xmc");
    private static final Pattern NOT_WORDS = Pattern.compile(
            "\\{[^}]*\\}|(?<= )/\\S+|-{1,2}[a-z][a-z-]*|TERMREVIEW_\\w+|jdbc:\\S+|postgresql://\\S+|termreview [a-z-]+|\\b[A-Z]\\d\\w*");

    private VietnameseWords() {}

    /** The words that are not Vietnamese, in order. */
    public static List<String> foreign(String text) {
        String words = NOT_WORDS.matcher(text).replaceAll(" ");
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.chars().allMatch(letter -> letter < 128))
                .filter(word -> !NAMES.contains(word))
                .filter(word ->
                        ENGLISH.contains(word) || !SYLLABLE.matcher(word).matches())
                .toList();
    }
}
