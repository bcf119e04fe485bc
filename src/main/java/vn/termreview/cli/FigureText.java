package vn.termreview.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Messages;

/** One figure, its target and its verdict in words and numbers for people. */
final class FigureText {

    private final Numbers numbers;
    private final Messages texts;

    FigureText(Numbers numbers, Messages texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    String value(FigureRow row) {
        if (row.text() != null) {
            return row.text();
        }
        BigDecimal value = row.value();
        if (value == null) {
            return "–";
        }
        BigDecimal numerator = row.numerator();
        BigDecimal denominator = row.denominator();
        if (numerator == null || denominator == null) {
            return numbers.plain(value);
        }
        return isRate(row) ? numbers.percent(value) : numbers.plain(numerator) + "/" + numbers.plain(denominator);
    }

    /** A rate is its parts' quotient; of n of N the value is n. */
    private static boolean isRate(FigureRow row) {
        BigDecimal value = row.value();
        BigDecimal numerator = row.numerator();
        BigDecimal denominator = row.denominator();
        if (value == null || numerator == null || denominator == null || denominator.signum() == 0) {
            return false;
        }
        BigDecimal quotient = numerator.divide(denominator, MathContext.DECIMAL64);
        return quotient.subtract(value).abs().compareTo(new BigDecimal("0.0001")) <= 0;
    }

    String verdict(FigureRow row) {
        return texts.text("verdict." + row.verdict().word());
    }

    /** The target of an indicator, or null where it has none. */
    @Nullable
    String target(List<FigureRow> rows) {
        TargetEntry target = null;
        boolean rate = false;
        for (FigureRow row : rows) {
            target = row.target() == null ? target : row.target();
            rate |= isRate(row);
        }
        if (target == null) {
            return null;
        }
        String kind = "target." + target.kind();
        StringBuilder text = new StringBuilder(texts.has(kind) ? texts.text(kind) : target.kind());
        BigDecimal level = target.level();
        if (level != null) {
            text.append(' ').append(target.comparator() == null ? "" : target.comparator() + " ");
            text.append(rate ? numbers.percent(level) : numbers.plain(level));
        }
        return text.toString();
    }
}
