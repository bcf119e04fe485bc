package vn.termreview.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Turns the library's cells into raw cells. */
final class RawCells {
    /** No number that a spreadsheet can hold has digits farther from its point. */
    private static final int FARTHEST_DIGIT = 400;

    private static final int LONGEST_FORMULA = 200;

    private static final Pattern ERROR_VALUE =
            Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final boolean dates1904;
    private final Set<String> blankResults;
    private final Map<String, LocalDate> isoDates;
    private final Map<String, String> fonts;

    /**
     * @param isoDates addresses of cells that state a day by its name → the day
     * @param fonts addresses of texts in a font that says how they are encoded → the font
     */
    RawCells(boolean dates1904, Set<String> blankResults, Map<String, LocalDate> isoDates, Map<String, String> fonts) {
        this.dates1904 = dates1904;
        this.blankResults = blankResults;
        this.isoDates = isoDates;
        this.fonts = fonts;
    }

    /** The cell, or null where it holds neither value nor formula. */
    @Nullable
    RawCell read(int row, Cell cell) {
        int column = cell.getColumnIndex() + 1;
        String raw = cell.getRawValue();
        String formula = cell.getFormula();
        if (formula != null && formula.isEmpty()) {
            formula = null;
        }
        if (raw == null || raw.isEmpty()) {
            boolean blank = !blankResults.isEmpty() && blankResults.contains(CellAddresses.of(row, column));
            if (formula == null && !blank) {
                return null;
            }
            return blank
                    ? plain(row, column, RawType.TEXT, "", shortened(formula))
                    : new RawCell(row, column, RawType.UNCACHED, "", null, null, false, shortened(formula));
        }
        String cached = shortened(formula);
        LocalDate day = isoDates.isEmpty() ? null : isoDates.get(CellAddresses.of(row, column));
        if (day != null) {
            BigDecimal number = Days.number(day);
            return new RawCell(row, column, RawType.NUMBER, raw, number, day, false, cached);
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || value == null) {
            return plain(row, column, RawType.ERROR, raw, cached);
        }
        if (value instanceof BigDecimal number) {
            if (Math.abs((long) number.scale()) > FARTHEST_DIGIT) {
                return plain(row, column, RawType.ERROR, raw, cached);
            }
            String format = cell.getDataFormatString();
            boolean percent = NumberFormats.isPercent(format);
            LocalDate date = !percent && NumberFormats.isDate(format) ? Days.of(number, dates1904) : null;
            return new RawCell(row, column, RawType.NUMBER, raw, number, date, percent, cached).styled(format, null);
        }
        if (value instanceof Boolean truth) {
            return plain(row, column, RawType.BOOLEAN, truth.toString().toUpperCase(Locale.ROOT), cached);
        }
        if (cell.getType() == CellType.FORMULA && ERROR_VALUE.matcher(raw).matches()) {
            return plain(row, column, RawType.ERROR, raw, cached);
        }
        RawCell text = plain(row, column, RawType.TEXT, unescape(raw), cached);
        String font = fonts.isEmpty() ? null : fonts.get(text.address());
        return font == null ? text : text.styled(null, font);
    }

    private static RawCell plain(int row, int column, RawType type, String text, @Nullable String formula) {
        return new RawCell(row, column, type, text, null, null, false, formula);
    }

    static @Nullable String shortened(@Nullable String formula) {
        return formula == null || formula.length() <= LONGEST_FORMULA
                ? formula
                : formula.substring(0, LONGEST_FORMULA) + "…";
    }

    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
