package vn.termreview.form;

import java.util.List;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Finds where, between two tables of a sheet, the titles of the second one begin. */
final class TitleFinder {
    private static final int MOST_CELLS = 2;

    private TitleFinder() {}

    /** Index of the first title row of the second table; the second header's own where it has no title. */
    static int start(List<RawRow> rows, HeaderFinder.Found first, HeaderFinder.Found second, TableMap map) {
        RowClassifier classifier = new RowClassifier(map);
        boolean signed = rows.subList(first.afterLast(), second.first()).stream()
                .anyMatch(row -> classifier.classify(row) == RowKind.SIGNATURE);
        int start = second.first();
        while (start > first.afterLast() && isTitle(rows.get(start - 1), classifier, map)) {
            boolean gap = rows.get(start).number() - rows.get(start - 1).number() > 1;
            // Under signatures stand names; a gap parts them from the next title.
            if (signed && gap && start < second.first()) {
                break;
            }
            start--;
        }
        List<RawRow> titles = rows.subList(start, second.first());
        boolean sameTable = first.match().table().equals(second.match().table())
                && first.match().form().equals(second.match().form());
        boolean silent =
                TitlePeriods.find(titles).isEmpty() && TitleUnits.find(titles).isEmpty();
        // A header repeated for the next page: what stands above it is a section of the same table.
        return sameTable && silent && !signed ? second.first() : start;
    }

    private static boolean isTitle(RawRow row, RowClassifier classifier, TableMap map) {
        List<RawCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        RowKind kind = classifier.classify(row);
        if (kind == RowKind.BLANK || kind == RowKind.SECTION) {
            return true;
        }
        RawCell number = map.numberCell(row);
        boolean numbered = number != null && RowClassifier.isPlainNumber(number);
        return !numbered
                && (kind == RowKind.DATA || kind == RowKind.OTHER)
                && filled.size() <= MOST_CELLS
                && filled.stream().allMatch(RowClassifier::isWords);
    }
}
