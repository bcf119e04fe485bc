package vn.termreview.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts the cells of a CSV.
 *
 * @param delimiter the character between two cells
 * @param body the text without a line that states it
 * @param table whether at least two lines have several cells
 */
record CsvDialect(char delimiter, String body, boolean table) {
    /** Spreadsheets' own way to state it. */
    private static final Pattern STATED =
            Pattern.compile("\\A\"?sep=([^\\r\\n\"])\"?(\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    private static final String KNOWN = ",;\t|";
    private static final int LOOKED_AT = 200;
    private static final int LINES = 2;

    static CsvDialect of(String text) {
        Matcher stated = STATED.matcher(text);
        if (stated.find()) {
            return new CsvDialect(stated.group(1).charAt(0), text.substring(stated.end()), true);
        }
        char best = KNOWN.charAt(0);
        int most = 0;
        for (int i = 0; i < KNOWN.length(); i++) {
            char candidate = KNOWN.charAt(i);
            int score = score(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return new CsvDialect(best, text, most >= LINES);
    }

    /** How many cells stand in lines that have as many as the commonest number of cells, beyond the first of each. */
    private static int score(String text, char delimiter) {
        Map<Integer, Integer> lines = new HashMap<>();
        widths(text, delimiter).forEach(width -> lines.merge(width, 1, Integer::sum));
        return lines.entrySet().stream()
                .filter(line -> line.getValue() >= LINES)
                .mapToInt(line -> (line.getKey() - 1) * line.getValue())
                .max()
                .orElse(0);
    }

    private static List<Integer> widths(String text, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        int width = 1;
        boolean quoted = false;
        for (int i = 0; i < text.length() && widths.size() < LOOKED_AT; i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == delimiter) {
                width++;
            } else if (!quoted && letter == '\n') {
                widths.add(width);
                width = 1;
            }
        }
        widths.add(width);
        return widths;
    }
}
