package vn.termreview.operations;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.TargetEntry;
import vn.termreview.review.OfficeNumbers;

/** Whether printed words are what an office says of a figure or of its target. */
final class FigureWords {
    private static final Map<String, String> LEVELS = Map.of(
            "HTXS", "hoàn thành xuất sắc nhiệm vụ",
            "HTT", "hoàn thành tốt nhiệm vụ",
            "HT", "hoàn thành nhiệm vụ",
            "KHT", "không hoàn thành nhiệm vụ");

    private final OfficeNumbers numbers;

    FigureWords(OfficeNumbers numbers) {
        this.numbers = numbers;
    }

    /** Whether a cell, which has no unit, is what an office prints of a figure. */
    boolean isCell(String cell, FigureRow figure) {
        BigDecimal value = figure.value();
        if (cell.equals("…") || cell.equals("–") || cell.equals("có")) {
            return value == null;
        }
        if (value == null) {
            return false;
        }
        boolean isFraction = figure.denominator() != null && !cell.contains("/");
        return numbers.all(cell).isEmpty()
                ? isPrinted(LEVELS.getOrDefault(cell, cell), figure) || (cell.equals("đạt") && value.signum() > 0)
                : isPrinted(isFraction ? cell + " %" : cell, figure);
    }

    /** Whether the target's cell is the target of a figure. */
    boolean isTargetCell(String cell, FigureRow figure) {
        TargetEntry target = figure.target();
        return target == null ? cell.equals("–") : isTarget(cell, target);
    }

    /** Whether a phrase of a sentence is what an office says of a figure. */
    boolean isPrinted(String phrase, FigureRow figure) {
        BigDecimal value = figure.value();
        String text = figure.text();
        if (value == null) {
            return text != null && said(phrase).equals(said(text));
        }
        if (phrase.endsWith("%")) {
            return numbers.isRate(phrase, value);
        }
        if (phrase.contains("/")) {
            return isPart(phrase, figure.numerator())
                    && numbers.all(phrase).get(1).compareTo(Objects.requireNonNull(figure.denominator())) == 0;
        }
        if (text != null && said(phrase).equals(said(text))) {
            return true;
        }
        return numbers.all(phrase).isEmpty()
                ? value.signum() == 0 && phrase.equals("chưa đạt")
                : numbers.number(phrase).compareTo(value) == 0;
    }

    boolean isPart(String word, @Nullable BigDecimal part) {
        return part != null && numbers.number(word).compareTo(part) == 0;
    }

    /** Whether a target is said with its level and its comparison; one without a level only in words. */
    boolean isTarget(String phrase, TargetEntry target) {
        BigDecimal level = target.level();
        if (numbers.all(phrase).isEmpty()) {
            return level == null || level.signum() == 0 || phrase.endsWith("trở lên") || !phrase.contains("%");
        }
        BigDecimal shown = numbers.number(phrase);
        String comparator = target.comparator();
        boolean isLevel =
                level != null && (shown.compareTo(level) == 0 || shown.compareTo(level.movePointRight(2)) == 0);
        boolean isCompared = comparator == null
                || comparator.equals("=")
                || phrase.startsWith(comparator)
                || shown.compareTo(BigDecimal.valueOf(100)) == 0;
        return isLevel && isCompared;
    }

    private static String said(String words) {
        return low(words.strip().replaceFirst("[.;,]+$", ""));
    }

    static String low(String words) {
        return words.toLowerCase(Locale.forLanguageTag("vi-VN"));
    }
}
