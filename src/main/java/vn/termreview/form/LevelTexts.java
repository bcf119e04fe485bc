package vn.termreview.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawType;

/** Levels of targets: "95", "95%", "11/11" or a rating's constant, such as "GOOD". */
final class LevelTexts {
    private static final Pattern OF_ALL = Pattern.compile("(\\d{1,6})\\s?/\\s?(\\d{1,6})");

    private LevelTexts() {}

    static Optional<String> read(RawCell cell, String clean) {
        BigDecimal number = cell.number();
        if (number != null) {
            if (number.signum() < 0 || cell.date() != null) {
                return Optional.empty();
            }
            return Optional.of(cell.percent() ? plain(number.movePointRight(2)) + "%" : plain(number));
        }
        if (cell.type() != RawType.TEXT) {
            return Optional.empty();
        }
        if (clean.endsWith("%")) {
            return NumberTexts.decimal(clean.substring(0, clean.length() - 1).strip())
                    .map(percent -> plain(percent) + "%");
        }
        Matcher ofAll = OF_ALL.matcher(clean);
        if (ofAll.matches()) {
            return Optional.of(Integer.parseInt(ofAll.group(1)) + "/" + Integer.parseInt(ofAll.group(2)));
        }
        Optional<String> decimal = NumberTexts.decimal(clean).map(LevelTexts::plain);
        return decimal.isPresent()
                ? decimal
                : Choices.find("RatingLevel", clean).map(Choice::name);
    }

    private static String plain(BigDecimal number) {
        return NumberTexts.plain(NumberTexts.withoutNoise(number));
    }
}
