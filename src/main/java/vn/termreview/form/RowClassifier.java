package vn.termreview.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawType;

/** Tells what each row of a table is; signatures are looked for before data, since two of them fill two columns. */
final class RowClassifier {
    private static final int MOST_SIGNATURES = 4;
    private static final int FEWEST_DATA_CELLS = 2;
    /** No heading, total or signature is as long. */
    private static final int SHORTEST_PROSE = 120;

    private final TableMap map;

    RowClassifier(TableMap map) {
        this.map = map;
    }

    RowKind classify(RawRow row) {
        List<RawCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return RowKind.BLANK;
        }
        RawCell number = map.numberCell(row);
        boolean numbered = number != null && isPlainNumber(number);
        boolean wordsOnly = !numbered && filled.stream().noneMatch(this::isNumber);
        if (filled.stream().anyMatch(this::isProse)
                && !RowWords.isNote(filled.get(0).text())) {
            return RowKind.DATA;
        }
        if (wordsOnly && isSignature(filled)) {
            return RowKind.SIGNATURE;
        }
        if (wordsOnly && RowWords.isNote(filled.get(0).text())) {
            return RowKind.NOTE;
        }
        if (!numbered && isTotal(filled)) {
            return RowKind.TOTAL;
        }
        return sectionOrData(filled, number, numbered);
    }

    private RowKind sectionOrData(List<RawCell> filled, @Nullable RawCell number, boolean numbered) {
        List<RawCell> others =
                filled.stream().filter(cell -> !cell.equals(number)).toList();
        long mapped = others.stream().filter(cell -> map.field(cell) != null).count();
        if (mapped >= FEWEST_DATA_CELLS || (numbered && mapped > 0)) {
            return RowKind.DATA;
        }
        if (others.isEmpty()) {
            return number != null && isWords(number) && !RowWords.isNumeral(number.text())
                    ? RowKind.SECTION
                    : RowKind.OTHER;
        }
        boolean numeral = number == null || RowWords.isNumeral(number.text());
        return others.size() == 1 && !numbered && numeral && isWords(others.get(0)) ? RowKind.SECTION : RowKind.OTHER;
    }

    private boolean isProse(RawCell cell) {
        FieldLayout field = map.field(cell);
        return field != null
                && field.type() == FieldType.PARAGRAPH
                && cell.text().length() >= SHORTEST_PROSE;
    }

    private static boolean isSignature(List<RawCell> filled) {
        if (filled.size() > MOST_SIGNATURES) {
            return false;
        }
        return filled.stream().anyMatch(cell -> RowWords.isSignature(cell.text()))
                || filled.stream().allMatch(cell -> RowWords.isOffice(cell.text()))
                || (filled.size() == 1 && RowWords.isPlaceAndDate(filled.get(0).text()));
    }

    private static boolean isTotal(List<RawCell> filled) {
        return filled.stream()
                .filter(RowClassifier::isWords)
                .findFirst()
                .map(first -> RowWords.isTotal(first.text()))
                .orElse(false);
    }

    static boolean isPlainNumber(RawCell cell) {
        return cell.number() == null
                ? cell.type() == RawType.TEXT && RowWords.isPlainNumber(cell.text())
                : NumberTexts.whole(cell.number()).isPresent();
    }

    private boolean isNumber(RawCell cell) {
        return cell.column() != map.numbering() && !isWords(cell);
    }

    static boolean isWords(RawCell cell) {
        if (cell.type() != RawType.TEXT) {
            return false;
        }
        String clean = Labels.clean(cell.text());
        return !NumberTexts.isDash(clean) && NumberTexts.decimal(clean).isEmpty();
    }
}
