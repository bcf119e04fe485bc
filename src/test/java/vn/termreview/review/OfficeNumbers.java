package vn.termreview.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and years as an office writes them: "95,5 %", "70.000", "11/11", "các năm 2015–2017, 2019". */
public final class OfficeNumbers {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final char thousands;
    private final char decimal;

    /** The numbers of a language. */
    public OfficeNumbers(String language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language));
        this.thousands = symbols.getGroupingSeparator();
        this.decimal = symbols.getDecimalSeparator();
    }

    /** A count or a number with decimals, as an expression without groups. */
    String pattern() {
        return "\\d{1,3}(?:[" + thousands + "]\\d{3})*(?:[" + decimal + "]\\d+)?";
    }

    /** The sign before the decimals. */
    char decimal() {
        return decimal;
    }

    /** Every number of a text in its order; those of "3/4" are two. */
    public List<BigDecimal> all(String text) {
        return Pattern.compile(pattern())
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(this::one)
                .toList();
    }

    /**
     * The first number of a text.
     *
     * @throws IllegalArgumentException where there is none
     */
    public BigDecimal number(String text) {
        return all(text).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no number in: " + text));
    }

    private BigDecimal one(String digits) {
        return new BigDecimal(digits.replace(String.valueOf(thousands), "").replace(decimal, '.'));
    }

    /**
     * The calendar years, or the first ones of school years, that a text names.
     *
     * @return ascending; all years of "2015–2017" and of "2015-2016 đến 2017-2018"
     */
    public static List<Integer> years(String text) {
        String calendar = text.replaceAll("(\\d{4})-\\d{4}", "$1");
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(calendar);
        int end = 0;
        while (year.find()) {
            int found = Integer.parseInt(year.group());
            String between = calendar.substring(end, year.start());
            boolean run = !years.isEmpty() && between.matches("–| đến | to ");
            for (int y = run ? years.get(years.size() - 1) + 1 : found; y <= found; y++) {
                years.add(y);
            }
            end = year.end();
        }
        return years;
    }

    /**
     * Whether "95,5 %" is what an office prints of a rate: rounded to its decimals, but 0 and 100 only where they are exact.
     *
     * @param rate 0 to 1
     */
    public boolean isRate(String printed, BigDecimal rate) {
        BigDecimal shown = number(printed);
        BigDecimal exact = rate.multiply(HUNDRED);
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(shown.scale());
        BigDecimal rounded = exact.setScale(shown.scale(), RoundingMode.HALF_UP);
        if (exact.signum() == 0 || exact.compareTo(HUNDRED) == 0) {
            return shown.compareTo(exact) == 0;
        }
        if (rounded.compareTo(HUNDRED) == 0) {
            rounded = exact.compareTo(HUNDRED) < 0 ? HUNDRED.subtract(smallest) : rounded;
        }
        return shown.scale() > 0 && shown.compareTo(rounded.signum() == 0 ? smallest : rounded) == 0;
    }
}
