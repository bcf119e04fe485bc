package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.HolderRow;
import vn.termreview.edition.Block.HolderTable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.Chart.ChartLevel;
import vn.termreview.edition.Chart.StockChart;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.edition.Schools.Flow;
import vn.termreview.edition.Schools.Holder;

/** The schools at national standard: the chart and table of the years, and the list of the last one. */
final class StandardTables {

    private final Workshop workshop;
    private final Schools schools;

    StandardTables(Workshop workshop) {
        this.workshop = workshop;
        this.schools = workshop.facts().data().schools();
    }

    /** Nothing while no year's stock is known. */
    Optional<StockChart> chart(Function<String, String> caption) {
        List<@Nullable Integer> stock = numbers(year -> whole("NATSTD_STOCK", year));
        if (stock.stream().allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        Target target = workshop.facts()
                .figure("NATSTD_STOCK", null)
                .map(Figure::target)
                .filter(t -> t.kind() == TargetKind.STOCK_AT_END)
                .orElse(null);
        BigDecimal level = target == null ? null : target.level();
        Messages messages = workshop.messages();
        return Optional.of(new StockChart(
                caption.apply(level == null ? "stock.noTarget" : "stock"),
                workshop.years().heads(YearKind.SCHOOL_YEAR, workshop.facts().years()),
                messages.text("chart.stock.label"),
                stock,
                workshop.facts().data().charts().stockBefore(),
                level,
                level == null
                        ? ""
                        : messages.text(
                                "chart.target", "target", workshop.numbers().count(level)),
                List.of(
                        new ChartLevel(messages.text("chart.flow.new"), numbers(year -> whole("NATSTD_NEW", year))),
                        new ChartLevel(messages.text("chart.flow.again"), numbers(year -> flow(year, Flow::again))),
                        new ChartLevel(
                                messages.text("chart.flow.lapsed"), numbers(year -> flow(year, Flow::lapsed))))));
    }

    YearTable years(String caption) {
        List<YearRow> rows = new ArrayList<>();
        rows.add(row("row.newStandard", RowStyle.PLAIN, year -> whole("NATSTD_NEW", year)));
        rows.add(row("row.againStandard", RowStyle.PLAIN, year -> flow(year, Flow::again)));
        if (schools.flows().stream().anyMatch(flow -> flow.raised() > 0)) {
            rows.add(row("row.raisedStandard", RowStyle.PLAIN, year -> flow(year, Flow::raised)));
        }
        rows.add(row("row.lapsedStandard", RowStyle.PLAIN, year -> flow(year, Flow::lapsed)));
        rows.add(row("row.stock", RowStyle.TOTAL, year -> whole("NATSTD_STOCK", year)));
        List<String> all = new ArrayList<>();
        List<String> rates = new ArrayList<>();
        for (Integer year : workshop.facts().years()) {
            Optional<Figure> rate = workshop.facts().figure("NATSTD_RATE", year);
            all.add(rate.map(Figure::denominator)
                    .map((BigDecimal n) -> workshop.numbers().count(n))
                    .orElse(Words.MISSING));
            rates.add(rate.map(Figure::value)
                    .map((BigDecimal n) -> workshop.numbers().hundredths(n))
                    .orElse(Words.MISSING));
        }
        rows.add(new YearRow(workshop.messages().text("row.schoolCount"), RowStyle.PLAIN, all));
        rows.add(new YearRow(workshop.messages().text("row.standardRate"), RowStyle.PLAIN, rates));
        List<Integer> years = workshop.facts().years();
        return new YearTable(
                caption,
                workshop.messages().text("head.content"),
                years,
                workshop.years().heads(YearKind.SCHOOL_YEAR, years),
                years.stream().map(year -> "").toList(),
                rows);
    }

    /** Nothing while no school is known. */
    Optional<HolderTable> holders(Function<String, String> caption) {
        List<HolderRow> rows = new ArrayList<>();
        for (Holder holder : schools.holders()) {
            rows.add(holder(rows.size() + 1, holder));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new HolderTable(
                        caption.apply(workshop.years()
                                .one(YearKind.SCHOOL_YEAR, workshop.facts().lastYear())),
                        rows));
    }

    private HolderRow holder(int number, Holder holder) {
        SchoolLevel level = holder.level();
        Integer accreditation = holder.accreditation();
        return new HolderRow(
                Objects.requireNonNullElseGet(
                        holder.place(), () -> workshop.messages().text("row.unknownPlace")),
                Integer.toString(number),
                holder.school(),
                level == null ? Words.MISSING : workshop.messages().text("schoolLevel." + level),
                Integer.toString(holder.standard()),
                accreditation == null ? Words.MISSING : accreditation.toString(),
                holder.decision(),
                workshop.years().cell(holder.decidedOn()),
                workshop.years().cell(holder.validUntil()));
    }

    private YearRow row(String key, RowStyle style, IntFunction<@Nullable Integer> number) {
        List<String> values = numbers(number).stream()
                .map(value -> value == null ? Words.MISSING : workshop.numbers().count(value))
                .toList();
        return new YearRow(workshop.messages().text(key), style, values);
    }

    private List<@Nullable Integer> numbers(IntFunction<@Nullable Integer> number) {
        List<@Nullable Integer> numbers = new ArrayList<>();
        workshop.facts().years().forEach(year -> numbers.add(number.apply(year)));
        return numbers;
    }

    private @Nullable Integer whole(String code, int year) {
        return workshop.facts()
                .figure(code, year)
                .map(Figure::value)
                .map(BigDecimal::intValueExact)
                .orElse(null);
    }

    private @Nullable Integer flow(int year, Function<Flow, Integer> number) {
        return schools.flows().stream()
                .filter(flow -> flow.year() == year)
                .findFirst()
                .map(number)
                .orElse(null);
    }
}
