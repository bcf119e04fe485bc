package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.ColumnTable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.Records.Prize;
import vn.termreview.edition.ReviewData.Figure;

/** What pupils won: the tables of all contests over the school years, and by subject in the last one. */
final class Prizes {
    private static final String FORM = "E4";

    private final Workshop workshop;
    private final List<Prize> prizes;

    Prizes(Workshop workshop) {
        this.workshop = workshop;
        this.prizes = workshop.facts().data().records().prizes();
    }

    boolean isEmpty() {
        return prizes.isEmpty();
    }

    /** Where the rates went, and how many prizes of each class the term brought. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        TrendSentences trends = new TrendSentences(workshop);
        IndicatorSentences indicators = new IndicatorSentences(workshop);
        for (String code : List.of("HSG_PROV_RATE", "HSG_NAT_RATE", "STI_PRIZE_RATE")) {
            if (!workshop.facts().known(code).isEmpty()) {
                sentences.addAll(trends.sentences(code, "trend.base.prizes"));
            } else if (workshop.facts().figure(code, null).map(Figure::target).isPresent()) {
                indicators.sentence(code).ifPresent(sentences::add);
            }
        }
        List<String> contests = new ArrayList<>();
        for (Prize.Kind kind : Prize.Kind.values()) {
            for (Prize.Level level : Prize.Level.values()) {
                classes(kind, level).ifPresent(contests::add);
            }
        }
        if (!contests.isEmpty()) {
            sentences.add(workshop.messages().text("prizes.list", "list", String.join("; ", contests)));
        }
        return sentences;
    }

    private Optional<String> classes(Prize.Kind kind, Prize.Level level) {
        List<@Nullable Integer> sums = new ArrayList<>();
        for (Function<Prize, @Nullable Integer> number : classes()) {
            int sum = 0;
            for (Integer year : workshop.facts().years()) {
                Integer value = sum(of(kind, level, year), year, number);
                if (value == null && !of(kind, level, year).isEmpty()) {
                    return Optional.empty();
                }
                sum += Objects.requireNonNullElse(value, 0);
            }
            sums.add(sum);
        }
        int all = sums.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        boolean missing = workshop.facts().years().stream()
                .anyMatch(year -> !workshop.facts().missing(FORM, year).isEmpty());
        if (all == 0 || missing) {
            return Optional.empty();
        }
        List<String> names = List.of("row.first", "row.second", "row.third", "row.consolation");
        List<String> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Integer sum = sums.get(i);
            if (sum != null && sum > 0) {
                items.add(workshop.messages()
                        .text(
                                "prizes.class",
                                "count",
                                number(sum),
                                "name",
                                workshop.messages()
                                        .uncapitalised(workshop.messages().text(names.get(i)))));
            }
        }
        return Optional.of(workshop.messages()
                .text(
                        "prizes.classes",
                        "contest",
                        name(kind, level),
                        "count",
                        workshop.numbers().count(all),
                        "list",
                        String.join(", ", items)));
    }

    private static List<Function<Prize, @Nullable Integer>> classes() {
        return List.of(Prize::first, Prize::second, Prize::third, Prize::consolation);
    }

    YearTable years(String caption) {
        List<YearRow> rows = new ArrayList<>();
        for (Prize.Kind kind : Prize.Kind.values()) {
            for (Prize.Level level : Prize.Level.values()) {
                if (prizes.stream().anyMatch(p -> p.kind() == kind && p.level() == level)) {
                    rows.add(new YearRow(
                            workshop.messages().capitalised(name(kind, level)), RowStyle.GROUP, cells(year -> "")));
                    row(rows, "row.entrants", RowStyle.PLAIN, kind, level, Prize::entrants);
                    row(rows, "row.first", RowStyle.PART, kind, level, Prize::first);
                    row(rows, "row.second", RowStyle.PART, kind, level, Prize::second);
                    row(rows, "row.third", RowStyle.PART, kind, level, Prize::third);
                    row(rows, "row.consolation", RowStyle.PART, kind, level, Prize::consolation);
                    row(rows, "row.prizes", RowStyle.TOTAL, kind, level, Prizes::won);
                }
            }
        }
        List<Integer> years = workshop.facts().years();
        rates(rows);
        return new YearTable(
                caption,
                workshop.messages().text("head.contest"),
                years,
                workshop.years().heads(YearKind.SCHOOL_YEAR, years),
                cells(year -> ""),
                rows);
    }

    private void rates(List<YearRow> rows) {
        List<YearRow> rates = new ArrayList<>();
        for (String code : List.of("HSG_PROV_RATE", "HSG_NAT_RATE", "STI_PRIZE_RATE")) {
            workshop.facts()
                    .entry(code)
                    .filter(entry -> !workshop.facts().known(code).isEmpty())
                    .ifPresent(
                            entry -> rates.add(new YearRow(entry.name(), RowStyle.PLAIN, cells(year -> workshop.facts()
                                    .figure(code, year)
                                    .map(Figure::value)
                                    .map((BigDecimal rate) -> workshop.numbers().hundredths(rate))
                                    .orElse(Words.MISSING)))));
        }
        if (!rates.isEmpty()) {
            rows.add(new YearRow(workshop.messages().text("row.group.rates"), RowStyle.GROUP, cells(year -> "")));
            rows.addAll(rates);
        }
    }

    /** By subject in the last school year that has any; nothing where no subject is stated. */
    Optional<ColumnTable> subjects(Function<String, String> caption) {
        int last = prizes.stream().mapToInt(Prize::year).max().orElse(0);
        List<YearRow> rows = new ArrayList<>();
        for (Prize.Kind kind : Prize.Kind.values()) {
            for (Prize.Level level : Prize.Level.values()) {
                List<Prize> of = of(kind, level, last);
                TreeSet<String> subjects = new TreeSet<>();
                of.stream().map(Prize::subject).filter(Objects::nonNull).forEach(subjects::add);
                if (!subjects.isEmpty()) {
                    rows.add(
                            new YearRow(workshop.messages().capitalised(name(kind, level)), RowStyle.GROUP, List.of()));
                    subjects.forEach(subject -> rows.add(subject(of, subject, last)));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ColumnTable(
                        caption.apply(workshop.years().one(YearKind.SCHOOL_YEAR, last)),
                        workshop.messages().text("head.subject"),
                        List.of(
                                workshop.messages().text("row.entrants"),
                                workshop.messages().text("row.first"),
                                workshop.messages().text("row.second"),
                                workshop.messages().text("row.third"),
                                workshop.messages().text("row.consolation"),
                                workshop.messages().text("row.prizes")),
                        rows));
    }

    private YearRow subject(List<Prize> of, String subject, int year) {
        List<Prize> rows = of.stream().filter(p -> subject.equals(p.subject())).toList();
        List<String> cells = new ArrayList<>();
        for (Function<Prize, @Nullable Integer> number : List.<Function<Prize, @Nullable Integer>>of(
                Prize::entrants, Prize::first, Prize::second, Prize::third, Prize::consolation, Prizes::won)) {
            cells.add(number(sum(rows, year, number)));
        }
        return new YearRow(subject, RowStyle.PLAIN, cells);
    }

    private void row(
            List<YearRow> rows,
            String key,
            RowStyle style,
            Prize.Kind kind,
            Prize.Level level,
            Function<Prize, @Nullable Integer> number) {
        rows.add(new YearRow(
                workshop.messages().text(key),
                style,
                cells(year -> of(kind, level, year).isEmpty()
                                && workshop.facts().missing(FORM, year).isEmpty()
                        ? Words.ABSENT
                        : number(sum(of(kind, level, year), year, number)))));
    }

    private List<Prize> of(Prize.Kind kind, Prize.Level level, int year) {
        return prizes.stream()
                .filter(p -> p.kind() == kind && p.level() == level && p.year() == year)
                .toList();
    }

    /** The sum of the rows, or null when none is there, one does not say, or the year's form is missing. */
    private @Nullable Integer sum(List<Prize> rows, int year, Function<Prize, @Nullable Integer> number) {
        if (rows.isEmpty() || !workshop.facts().missing(FORM, year).isEmpty()) {
            return null;
        }
        int sum = 0;
        for (Prize row : rows) {
            Integer value = number.apply(row);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    private static @Nullable Integer won(Prize prize) {
        int sum = 0;
        for (Function<Prize, @Nullable Integer> number : classes()) {
            Integer value = number.apply(prize);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    private String name(Prize.Kind kind, Prize.Level level) {
        return workshop.messages()
                .text(
                        "contest.name",
                        "contest",
                        workshop.messages().text("contestKind." + kind),
                        "level",
                        workshop.messages().text("contestLevel." + level));
    }

    private String number(@Nullable Integer value) {
        return value == null ? Words.MISSING : workshop.numbers().count(value);
    }

    private List<String> cells(IntFunction<String> cell) {
        return workshop.facts().years().stream().map(year -> cell.apply(year)).toList();
    }
}
