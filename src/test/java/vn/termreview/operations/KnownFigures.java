package vn.termreview.operations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.Scope;
import vn.termreview.cli.Verdict;
import vn.termreview.review.OfficeNumbers;
import vn.termreview.review.Statement;

/** What the warehouse's figures say of a sentence on an indicator: its values, its target, its verdict, its direction. */
final class KnownFigures {
    private static final Map<String, String> INDICATORS =
            Map.of("goodPlus.", "MEM_GOODPLUS_RATE", "pledge.", "PLEDGE_RATE", "standard.stock.", "NATSTD_STOCK");
    private static final Set<String> VERDICTS = Set.of("EXCEEDED", "MET", "MISSED", "INSUFFICIENT", "INCOMPARABLE");

    private final OfficeNumbers numbers;
    private final FigureWords words;
    private final List<FigureRow> figures;
    private final Map<String, String> codes = new HashMap<>();

    KnownFigures(List<FigureRow> figures, OfficeNumbers numbers) {
        this.numbers = numbers;
        this.words = new FigureWords(numbers);
        this.figures = figures.stream()
                .filter(figure -> figure.scope() == Scope.COMMITTEE || figure.scope() == Scope.PROVINCE)
                .toList();
        this.figures.forEach(figure -> codes.put(FigureWords.low(figure.indicatorName()), figure.indicator()));
    }

    /** The indicator that a statement names, by its own words or its template. */
    @Nullable
    String code(Statement statement) {
        String named = statement.words().get("indicator");
        return named != null
                ? codes.get(FigureWords.low(named))
                : INDICATORS.entrySet().stream()
                        .filter(entry -> statement.is(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** The indicator of a table's line, whose name may be followed by a note. */
    String codeAt(String label) {
        return codes.entrySet().stream()
                .filter(entry -> FigureWords.low(label).startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("no indicator is called " + label));
    }

    /** The figures of the term that have a target, with their verdict. */
    Stream<FigureRow> judged() {
        return figures.stream().filter(figure -> figure.year() == null && figure.target() != null);
    }

    FigureRow figure(String code, @Nullable Integer year) {
        return find(code, year).orElseThrow(() -> new AssertionError("no figure " + code + " " + year));
    }

    private Optional<FigureRow> find(String code, @Nullable Integer year) {
        return figures.stream()
                .filter(f -> f.indicator().equals(code) && Objects.equals(f.year(), year))
                .findFirst();
    }

    private List<FigureRow> years(String code) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(code) && figure.year() != null && figure.value() != null)
                .sorted(Comparator.comparing(figure -> Objects.requireNonNull(figure.year())))
                .toList();
    }

    /**
     * Compares a statement on an indicator.
     *
     * @param wrong takes what differs
     * @return the places that were compared
     */
    List<String> compare(Statement statement, String code, List<String> wrong) {
        List<String> compared = new ArrayList<>();
        Map<String, BiFunction<Statement, String, Boolean>> places = Map.of(
                "value",
                this::isValue,
                "words",
                this::isValue,
                "target",
                this::isTarget,
                "difference",
                this::isDifference,
                "first",
                (s, c) -> words.isPrinted(s.word("first"), figure(c, year(s, "firstYear"))),
                "last",
                (s, c) -> words.isPrinted(s.word("last").replaceFirst(" \\(.*", ""), figure(c, year(s, "lastYear"))),
                "numerator",
                (s, c) -> words.isPart(s.word("numerator"), of(s, c).numerator()),
                "denominator",
                (s, c) -> words.isPart(s.word("denominator"), of(s, c).denominator()));
        places.forEach((place, check) -> {
            if (statement.words().containsKey(place)) {
                compared.add(place);
                if (!check.apply(statement, code)) {
                    wrong.add(statement.key() + " " + place + " of " + code + ": " + statement.words());
                }
            }
        });
        if (!isVerb(statement, code)) {
            wrong.add(statement.key() + ": the verb is another one than that of " + figure(code, null));
        }
        List.of("year", "years", "firstYear", "lastYear").stream()
                .filter(statement.words()::containsKey)
                .forEach(compared::add);
        return compared;
    }

    /** Whether the verb follows the verdict, the sign of the change, or the sameness of all years. */
    private boolean isVerb(Statement statement, String code) {
        String key = statement.key();
        if ((statement.is("trend.") && statement.words().containsKey("difference")) || statement.is("trend.same")) {
            int way = value(code, year(statement, "lastYear")).compareTo(value(code, year(statement, "firstYear")));
            boolean isEach = key.endsWith(".each");
            return Integer.signum(way) == (key.contains(".more") ? 1 : key.contains(".less") ? -1 : 0)
                    && (!isEach || (years(code).size() > 2 && isEach(code, Integer.signum(way))));
        }
        if (key.startsWith("each.")) {
            BigDecimal least = years(code).stream()
                    .map(figure -> Objects.requireNonNull(figure.value()))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            boolean isWeakest = !statement.words().containsKey("year")
                    || value(code, year(statement, "year")).compareTo(least) == 0;
            return isWeakest
                    && verdict(key.replaceFirst("\\.same$", ""))
                            == figure(code, null).verdict();
        }
        return key.contains("NONE")
                || !VERDICTS.contains(statement.ending())
                || verdict(key) == figure(code, null).verdict();
    }

    private boolean isEach(String code, int way) {
        List<FigureRow> years = years(code);
        for (int i = 1; i < years.size(); i++) {
            BigDecimal before = Objects.requireNonNull(years.get(i - 1).value());
            if (Integer.signum(Objects.requireNonNull(years.get(i).value()).compareTo(before)) != way) {
                return false;
            }
        }
        return true;
    }

    private static Verdict verdict(String key) {
        return Verdict.valueOf(key.substring(key.lastIndexOf('.') + 1));
    }

    /** The figure that a statement is of: of its year, else of the term. */
    private FigureRow of(Statement statement, String code) {
        String place = statement.words().containsKey("lastYear") ? "lastYear" : "year";
        return figure(code, statement.words().containsKey(place) ? year(statement, place) : null);
    }

    private boolean isValue(Statement statement, String code) {
        String place = statement.words().containsKey("words") ? "words" : "value";
        String word = statement.word(place);
        String years = Stream.of("years", "year")
                .filter(statement.words()::containsKey)
                .map(statement::word)
                .findFirst()
                .orElse("");
        if (years.isEmpty()) {
            return statement.key().equals("each.MET.same")
                    ? years(code).stream().allMatch(figure -> words.isPrinted(word, figure))
                    : words.isPrinted(word, figure(code, null));
        }
        List<Integer> named = OfficeNumbers.years(years);
        return !named.isEmpty()
                && named.stream().allMatch(year -> find(code, year)
                        .filter(figure -> words.isPrinted(word, figure))
                        .isPresent());
    }

    private boolean isTarget(Statement statement, String code) {
        return words.isTarget(
                statement.word("target"),
                Objects.requireNonNull(figure(code, null).target()));
    }

    private boolean isDifference(Statement statement, String code) {
        BigDecimal one = statement.is("trend.")
                ? value(code, year(statement, "firstYear"))
                : Objects.requireNonNull(
                        Objects.requireNonNull(figure(code, null).target()).level());
        BigDecimal other = statement.is("trend.")
                ? value(code, year(statement, "lastYear"))
                : statement.is("each.") ? value(code, year(statement, "year")) : value(code, null);
        BigDecimal shown = numbers.number(statement.word("difference"));
        BigDecimal exact = other.subtract(one).abs();
        boolean isRate = one.abs().compareTo(BigDecimal.ONE) <= 0 && other.abs().compareTo(BigDecimal.ONE) <= 0;
        BigDecimal known = isRate ? exact.movePointRight(2) : exact;
        int decimals = Math.max(isRate ? 1 : 0, shown.scale());
        return shown.compareTo(known.setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }

    private BigDecimal value(String code, @Nullable Integer year) {
        return Objects.requireNonNull(figure(code, year).value(), code + " " + year);
    }

    private static Integer year(Statement statement, String place) {
        return OfficeNumbers.years(statement.word(place)).get(0);
    }
}
