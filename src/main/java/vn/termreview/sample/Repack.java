package vn.termreview.sample;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.termreview.workbook.StablePackage;

/**
 * Takes the clock out of a workbook, and puts in what the writer cannot: the values of formulas, without which a reader
 * could not use them.
 */
final class Repack {

    private Repack() {}

    /**
     * The same workbook without time stamps.
     *
     * @param cached values of formula cells: by part, then by address such as {@code D10}
     */
    static byte[] repack(byte[] workbook, Map<String, SortedMap<String, Long>> cached) throws IOException {
        return StablePackage.of(workbook, (name, text) -> withValues(text, cached.getOrDefault(name, new TreeMap<>())));
    }

    private static String withValues(String sheet, SortedMap<String, Long> values) {
        String text = sheet;
        for (Map.Entry<String, Long> value : values.entrySet()) {
            Matcher cell = Pattern.compile("(<c r=\"" + value.getKey() + "\"[^>]*><f>[^<]*</f>)")
                    .matcher(text);
            text = cell.replaceFirst("$1<v>" + value.getValue() + "</v>");
        }
        return text;
    }
}
