package vn.termreview.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers and years as an office of the given locale writes them, whatever the default locale is. */
final class Numbers {
    /** Stands between a number and its unit, so that they stay on one line. */
    static final String NBSP = "\u00a0";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 3;

    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    String count(BigDecimal value) {
        return format("#,##0.##", value);
    }

    String count(int value) {
        return count(BigDecimal.valueOf(value));
    }

    /** A number with exactly one decimal. */
    String decimal(BigDecimal value) {
        return format("#,##0.0", value);
    }

    /** A rate of 0.955 as {@code 95,5}: 0 and 100 only when they are exact, else one decimal. */
    String hundredths(BigDecimal rate) {
        return hundredths(rate, 1);
    }

    /** The same with the given number of decimals. */
    String hundredths(BigDecimal rate, int decimals) {
        BigDecimal printed = printed(rate, decimals);
        return format(printed.scale() == 0 ? "0" : "0." + "0".repeat(decimals), printed);
    }

    /**
     * How many decimals let a reader take one printed rate from the other and find their printed distance: 99,16 and 99,42
     * are 0,3 apart to one decimal, though 99,2 and 99,4 are not.
     */
    static int commonDecimals(BigDecimal one, BigDecimal other) {
        for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
            BigDecimal apart = printed(one, decimals).subtract(printed(other, decimals));
            BigDecimal exact = one.subtract(other).multiply(HUNDRED).setScale(decimals, RoundingMode.HALF_UP);
            if (apart.compareTo(exact) == 0 && (apart.signum() != 0 || one.compareTo(other) == 0)) {
                return decimals;
            }
        }
        return MOST_DECIMALS;
    }

    private static BigDecimal printed(BigDecimal rate, int decimals) {
        BigDecimal exact = rate.multiply(HUNDRED);
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        if (exact.signum() == 0 || exact.compareTo(HUNDRED) == 0) {
            return exact.setScale(0, RoundingMode.UNNECESSARY);
        }
        if (exact.compareTo(HUNDRED) < 0 && rounded.compareTo(HUNDRED) == 0) {
            return HUNDRED.subtract(smallest);
        }
        return rounded.signum() == 0 ? smallest : rounded;
    }

    /** A rate of 0.955 as {@code 95,5 %}. */
    String percent(BigDecimal rate) {
        return percent(rate, 1);
    }

    /** The same with the given number of decimals. */
    String percent(BigDecimal rate, int decimals) {
        return of(hundredths(rate, decimals), "%");
    }

    /** A number with its unit on one line; only in English does the sign of per cent touch the number. */
    String of(String number, String unit) {
        return unit.isEmpty() ? number : unit.equals("%") && isEnglish(locale) ? number + unit : number + NBSP + unit;
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A rate of 0.95 as {@code 95}, without needless decimals: for levels that people set. */
    String levelHundredths(BigDecimal rate) {
        return format("#,##0.##", rate.multiply(HUNDRED));
    }

    /** The distance of two rates in hundredths, such as {@code 3,6}. */
    String points(BigDecimal one, BigDecimal other) {
        int decimals = commonDecimals(one, other);
        BigDecimal exact = one.subtract(other).abs().multiply(HUNDRED);
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(decimals);
        return format(
                "#,##0." + "#".repeat(decimals), exact.signum() != 0 && rounded.signum() == 0 ? smallest : rounded);
    }

    /** Years as {@code 2015–2017, 2019}; a dash only from two neighbours on. */
    static String years(List<Integer> years) {
        return runs(years).stream().map(Numbers::run).collect(Collectors.joining(", "));
    }

    /** Neighbouring years together. */
    static List<List<Integer>> runs(List<Integer> years) {
        List<List<Integer>> runs = new ArrayList<>();
        for (Integer year : years.stream().sorted().distinct().toList()) {
            List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && last.get(last.size() - 1) + 1 == year) {
                last.add(year);
            } else {
                runs.add(new ArrayList<>(List.of(year)));
            }
        }
        return runs;
    }

    private static String run(List<Integer> run) {
        Integer first = run.get(0);
        Integer last = run.get(run.size() - 1);
        return run.size() == 1 ? first.toString() : first + "–" + last;
    }

    private String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
