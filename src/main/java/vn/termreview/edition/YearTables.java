package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.MemberRow;

/** The two tables of the whole committee: members over the years, and members by level of rating. */
final class YearTables {
    private final Workshop workshop;

    YearTables(Workshop workshop) {
        this.workshop = workshop;
    }

    YearTable members(String caption) {
        List<YearRow> rows = new ArrayList<>();
        rows.add(row("row.start", RowStyle.PLAIN, MemberRow::start));
        rows.add(row("row.admitted", RowStyle.PART, MemberRow::admitted));
        rows.add(row("row.transferredIn", RowStyle.PART, MemberRow::transferredIn));
        rows.add(row("row.transferredOut", RowStyle.PART, MemberRow::transferredOut));
        rows.add(row("row.otherDecrease", RowStyle.PART, MemberRow::otherDecrease));
        rows.add(row("row.end", RowStyle.TOTAL, MemberRow::members));
        rows.add(row("row.female", RowStyle.PART, MemberRow::female));
        rows.add(row("row.ethnicMinority", RowStyle.PART, MemberRow::ethnicMinority));
        rows.add(row("row.probationary", RowStyle.PART, MemberRow::probationary));
        rows.add(row("row.exempt", RowStyle.PART, MemberRow::exempt));
        rows.add(row("row.pledged", RowStyle.PLAIN, MemberRow::pledged));
        List<Integer> years = workshop.facts().years();
        List<String> noMarks = years.stream().map(year -> "").toList();
        return new YearTable(
                caption, workshop.messages().text("head.content"), years, heads(years), noMarks, stated(rows));
    }

    YearTable ratings(String caption, List<String> marks) {
        List<YearRow> rows = List.of(
                row("row.excellent", RowStyle.PLAIN, MemberRow::excellent),
                row("row.good", RowStyle.PLAIN, MemberRow::good),
                row("row.completed", RowStyle.PLAIN, MemberRow::completed),
                row("row.failed", RowStyle.PLAIN, MemberRow::failed),
                row("row.evaluated", RowStyle.TOTAL, YearTables::evaluated),
                row("row.unrated", RowStyle.PLAIN, MemberRow::unrated),
                rates("row.excellentRate", "MEM_EXC_RATE"),
                rates("row.goodPlusRate", "MEM_GOODPLUS_RATE"));
        return new YearTable(
                caption,
                workshop.messages().text("head.level"),
                workshop.facts().years(),
                heads(workshop.facts().years()),
                marks,
                rows);
    }

    private List<String> heads(List<Integer> years) {
        return workshop.years().heads(YearKind.CALENDAR_YEAR, years);
    }

    private YearRow row(String key, RowStyle style, Function<MemberRow, @Nullable Integer> number) {
        List<String> values = workshop.facts().years().stream()
                .map(year -> Optional.ofNullable(workshop.facts().sum(year, number))
                        .map(workshop.numbers()::count)
                        .orElse(Words.MISSING))
                .toList();
        return new YearRow(workshop.messages().text(key), style, values);
    }

    private YearRow rates(String key, String indicator) {
        List<String> values = workshop.facts().years().stream()
                .map(year -> workshop.facts()
                        .figure(indicator, year)
                        .map(Figure::value)
                        .map((BigDecimal rate) -> workshop.numbers().hundredths(rate))
                        .orElse(Words.MISSING))
                .toList();
        return new YearRow(workshop.messages().text(key), RowStyle.PLAIN, values);
    }

    /** Rows that at least one year states, and always the members at the year's end. */
    private static List<YearRow> stated(List<YearRow> rows) {
        return rows.stream()
                .filter(row -> row.style() == RowStyle.TOTAL
                        || row.values().stream().anyMatch(value -> !value.equals(Words.MISSING)))
                .toList();
    }

    private static @Nullable Integer evaluated(MemberRow row) {
        Integer excellent = row.excellent();
        Integer good = row.good();
        Integer completed = row.completed();
        Integer failed = row.failed();
        return excellent == null || good == null || completed == null || failed == null
                ? null
                : Integer.valueOf(excellent + good + completed + failed);
    }
}
