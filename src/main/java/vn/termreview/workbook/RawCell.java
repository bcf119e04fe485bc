package vn.termreview.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One non-empty cell.
 *
 * @param row from 1
 * @param column from 1
 * @param text the value as it is stored: of a number its digits, of a text its characters
 * @param number the value of a number, else null
 * @param date the day that a number formatted as a date shows, else null
 * @param percent whether a number is formatted in per cent
 * @param formula the formula whose cached result the value is, or that nobody has calculated; cut off where it is long;
 *     null where there is none
 * @param format the number format as the workbook writes it, or null where it has none of its own
 * @param font the name of the font, where it may say how the text is encoded; else null
 * @param original the text as it was sent, where {@code text} was put into Unicode from it; else null
 */
public record RawCell(
        int row,
        int column,
        RawType type,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean percent,
        @Nullable String formula,
        @Nullable String format,
        @Nullable String font,
        @Nullable String original) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int SHOWN_PLACES = 12;

    /**
     * A cell of which no more is known.
     *
     * @param row from 1
     * @param column from 1
     * @param text as stored
     * @param number as {@link #number()}
     * @param date as {@link #date()}
     * @param percent as {@link #percent()}
     * @param formula as {@link #formula()}
     */
    public RawCell(
            int row,
            int column,
            RawType type,
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDate date,
            boolean percent,
            @Nullable String formula) {
        this(row, column, type, text, number, date, percent, formula, null, null, null);
    }

    /**
     * The same cell with what its style says.
     *
     * @param newFormat as {@link #format()}
     * @param newFont as {@link #font()}
     * @return a copy
     */
    public RawCell styled(@Nullable String newFormat, @Nullable String newFont) {
        return new RawCell(row, column, type, text, number, date, percent, formula, newFormat, newFont, original);
    }

    /**
     * The same cell with its text in another encoding; the text as sent is kept.
     *
     * @param converted the text in Unicode
     * @return a copy
     */
    public RawCell converted(String converted) {
        String sent = original == null ? text : original;
        return new RawCell(row, column, type, converted, number, date, percent, formula, format, font, sent);
    }

    /**
     * Where it stands.
     *
     * @return such as {@code C17}
     */
    public String address() {
        return CellAddresses.of(row, column);
    }

    /**
     * Whether it shows nothing: only spaces, or a formula's empty text.
     *
     * @return true if there is no character but spaces
     */
    public boolean isBlank() {
        return type == RawType.TEXT && text.codePoints().allMatch(RawCell::isSpace);
    }

    /**
     * What the sender sees in the cell.
     *
     * @return a date as day/month/year, a percentage with its sign, an uncalculated formula with {@code =}, else the text
     */
    public String shown() {
        if (type == RawType.UNCACHED) {
            return formula == null ? "" : "=" + formula;
        }
        if (date != null) {
            return date.format(DAY);
        }
        if (percent && number != null && Math.abs(number.scale()) < SHOWN_PLACES * 2) {
            BigDecimal percentage = number.movePointRight(2).setScale(SHOWN_PLACES, java.math.RoundingMode.HALF_EVEN);
            return percentage.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
        }
        return text;
    }

    /**
     * How many decimals the sender sees of a number; of one in per cent, decimals of the percentage.
     *
     * @return -1 where the number's format shows as many as there are
     */
    public int places() {
        return NumberFormats.places(format);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
