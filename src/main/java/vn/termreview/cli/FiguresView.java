package vn.termreview.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Messages;

/** Figures, for people: a table per indicator, units down, years across, the term's verdict at the end. */
final class FiguresView {

    private static final Set<Scope> TOO_MANY = EnumSet.of(Scope.COMMUNE, Scope.SCHOOL);

    private final Messages texts;
    private final FigureText figures;
    private final Call call;

    FiguresView(Call call) {
        this.call = call;
        this.texts = call.texts();
        this.figures = new FigureText(call.numbers(), texts);
    }

    String text(List<FigureRow> rows) {
        if (rows.isEmpty()) {
            return texts.text("figures.none") + "\n";
        }
        List<FigureRow> shown =
                rows.stream().filter(row -> !TOO_MANY.contains(row.scope())).toList();
        return tables(shown) + narrower(rows, shown) + traceHint(rows);
    }

    private String tables(List<FigureRow> rows) {
        List<Integer> years = new ArrayList<>(new TreeSet<>(
                rows.stream().map(FigureRow::year).filter(Objects::nonNull).toList()));
        Map<String, List<FigureRow>> indicators = new LinkedHashMap<>();
        rows.forEach(row -> indicators
                .computeIfAbsent(row.indicator(), code -> new ArrayList<>())
                .add(row));
        StringBuilder text = new StringBuilder();
        indicators.values().forEach(each -> text.append(indicator(each, years)).append('\n'));
        return text.toString();
    }

    /** Communes and schools by the hundred are for programs. */
    private String narrower(List<FigureRow> rows, List<FigureRow> shown) {
        int left = rows.size() - shown.size();
        return left == 0
                ? ""
                : texts.text("figures.narrower", "count", call.numbers().count(left)) + "\n";
    }

    private String indicator(List<FigureRow> rows, List<Integer> years) {
        FigureRow first = rows.get(0);
        StringBuilder heading = new StringBuilder(first.indicator() + "  " + Table.clean(first.indicatorName()));
        String target = figures.target(rows);
        if (target != null) {
            heading.append("  (").append(target).append(')');
        }
        List<String> columns = new ArrayList<>(List.of(texts.text("figures.unit")));
        years.forEach(year -> columns.add(">" + year));
        columns.addAll(List.of(">" + texts.text("figures.term"), texts.text("figures.verdict")));
        Table table = new Table(columns);
        Map<String, List<FigureRow>> units = new LinkedHashMap<>();
        rows.forEach(row -> units.computeIfAbsent(
                        row.scope() + "/" + row.unitCode() + "/" + (row.unitCode() == null ? row.unit() : ""),
                        u -> new ArrayList<>())
                .add(row));
        units.values().forEach(each -> table.row(unit(each, years)));
        return heading + "\n" + table;
    }

    private List<String> unit(List<FigureRow> rows, List<Integer> years) {
        FigureRow last = rows.get(rows.size() - 1);
        List<String> cells = new ArrayList<>(List.of(last.unit()));
        for (Integer year : years) {
            cells.add(cell(of(rows, year)));
        }
        FigureRow term = of(rows, null);
        cells.add(cell(term));
        cells.add(term == null ? verdicts(rows) : figures.verdict(term));
        return cells;
    }

    /** Narrower units have no row for the term; theirs is the one verdict that all their years share, if any. */
    private String verdicts(List<FigureRow> rows) {
        List<Verdict> verdicts =
                rows.stream().map(FigureRow::verdict).distinct().toList();
        return verdicts.size() == 1 ? figures.verdict(rows.get(0)) : "";
    }

    private static @Nullable FigureRow of(List<FigureRow> rows, @Nullable Integer year) {
        return rows.stream()
                .filter(row -> Objects.equals(row.year(), year))
                .findFirst()
                .orElse(null);
    }

    private String cell(@Nullable FigureRow row) {
        return row == null ? "" : figures.value(row);
    }

    private String traceHint(List<FigureRow> rows) {
        return rows.stream()
                .filter(row -> row.value() != null)
                .map(FigureRow::code)
                .findFirst()
                .map(code -> texts.text("next", "command", call.command("trace " + code)) + "\n")
                .orElse("");
    }
}
