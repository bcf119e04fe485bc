package vn.termreview.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawType;

/** Results: "1234" of a count, "95.5%" of a percentage, else the words as they stand. */
final class ResultTexts {
    /** Digits and their separators only: a number, if it is anything. */
    private static final Pattern NUMBER = Pattern.compile("[-–−+]?[\\d.,\\s]*\\d[\\d.,\\s]*%?");

    private ResultTexts() {}

    /**
     * @param inPercent whether a bare number is a percentage
     */
    static Optional<String> read(RawCell cell, String clean, boolean inPercent) {
        boolean text = cell.type() == RawType.TEXT;
        if (text && !NUMBER.matcher(clean).matches()) {
            return Optional.of(clean);
        }
        if (!text && cell.number() == null) {
            return Optional.empty();
        }
        if (inPercent || cell.percent() || clean.endsWith("%")) {
            return ValueReader.percent(cell, clean) instanceof ReadValue.Stated fraction
                    ? Optional.of(plain(new BigDecimal(fraction.text()).movePointRight(2)) + "%")
                    : Optional.empty();
        }
        Optional<BigDecimal> whole =
                text ? NumberTexts.whole(clean) : ValueReader.plainNumber(cell).flatMap(NumberTexts::whole);
        return whole.map(ResultTexts::plain);
    }

    private static String plain(BigDecimal number) {
        return NumberTexts.plain(NumberTexts.withoutNoise(number));
    }
}
