package vn.termreview.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.termreview.workbook.encoding.LegacyEncoding;

/**
 * Puts sheets that were written before Unicode into it. A sheet is converted as a whole where its words say so together,
 * else cell by cell where a cell's font and its words agree; what neither decides stays as it was sent.
 */
public final class LegacyText {

    /**
     * The sheets of a workbook in Unicode.
     *
     * @param sheets all of them; each converted cell keeps its text as it was sent
     * @param conversions what was done, in the order of the sheets
     */
    public record Converted(List<RawSheet> sheets, List<Conversion> conversions) {}

    /**
     * What was done to one sheet.
     *
     * @param sheet its name
     * @param encoding from which
     * @param cells how many cells say something else now
     */
    public record Conversion(String sheet, LegacyEncoding encoding, int cells) {}

    private LegacyText() {}

    /**
     * Converts what has to be.
     *
     * @param sheets as read
     * @return the same sheets where there is nothing to do
     */
    public static Converted convert(List<RawSheet> sheets) {
        List<RawSheet> converted = new ArrayList<>();
        List<Conversion> conversions = new ArrayList<>();
        for (RawSheet sheet : sheets) {
            converted.add(mayBeLegacy(sheet) ? convert(sheet, conversions) : sheet);
        }
        return new Converted(List.copyOf(converted), List.copyOf(conversions));
    }

    /** Most sheets have nothing but letters that no other encoding has, or nothing beyond ASCII. */
    private static boolean mayBeLegacy(RawSheet sheet) {
        boolean font = false;
        boolean letters = false;
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                font |= cell.type() == RawType.TEXT && LegacyFont.of(cell.font()) != null;
                letters |= cell.type() == RawType.TEXT && cell.text().chars().anyMatch(letter -> letter > 0xa0);
            }
        }
        return letters && (font || SheetEncoding.view(sheet) != null);
    }

    private static RawSheet convert(RawSheet sheet, List<Conversion> conversions) {
        SheetEncoding encoding = SheetEncoding.of(sheet);
        Map<LegacyEncoding, Integer> counts = new EnumMap<>(LegacyEncoding.class);
        RawSheet converted = map(sheet, cell -> {
            SheetEncoding.Verdict verdict = encoding.judge(cell);
            if (verdict == null || verdict.text().equals(cell.text())) {
                return cell;
            }
            counts.merge(verdict.encoding(), 1, Integer::sum);
            return cell.converted(verdict.text());
        });
        counts.forEach((from, cells) -> conversions.add(new Conversion(sheet.name(), from, cells)));
        return counts.isEmpty() ? sheet : converted;
    }

    private static RawSheet map(RawSheet sheet, UnaryOperator<RawCell> change) {
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            rows.add(new RawRow(row.number(), row.cells().stream().map(change).toList()));
        }
        return new RawSheet(sheet.name(), sheet.visible(), List.copyOf(rows));
    }
}
