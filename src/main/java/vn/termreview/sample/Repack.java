package vn.termreview.sample;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.termreview.workbook.StablePackage;

/**
 * Takes the clock out of a workbook, and puts in what the writer cannot: the values of formulas, without which a reader
 * could not use them.
 */
final class Repack {

    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]+\\d+)\"[^>]*><f>[^<]*</f>");

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
        return values.isEmpty()
                ? sheet
                : FORMULA.matcher(sheet)
                        .replaceAll(cell -> cell.group() + "<v>" + values.getOrDefault(cell.group(1), 0L) + "</v>");
    }
}
