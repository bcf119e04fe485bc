package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.Part;
import vn.termreview.cli.TraceRow;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Language;
import vn.termreview.problem.Refused;
import vn.termreview.sql.Sql;

/**
 * Answers {@code trace}: from a figure to its cells, and from a cell to its figures. What it has looked up it keeps: good
 * for one command, or for a sweep over a warehouse that nobody changes.
 */
final class Tracing {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    private final Sql sql;
    private final Figures figures;
    private final Terms terms;
    private final RawCells cells;
    private final Map<String, List<KeyedFigure>> known = new HashMap<>();

    Tracing(Sql sql, Language language) {
        this.sql = sql;
        this.figures = new Figures(sql, language);
        this.terms = new Terms(sql);
        this.cells = new RawCells(sql, language);
    }

    /** The cells of a figure, such as {@code A7-19} or {@code MEM_GOODPLUS_RATE-2019}. */
    List<TraceRow> figure(String code) {
        for (Terms.Term term : terms.all()) {
            for (KeyedFigure figure : of(term)) {
                if (isNamed(figure, term, code)) {
                    return cells(figure, term);
                }
            }
        }
        throw new Refused(ExitCode.USAGE, "failure.code-unknown", Map.of("code", code));
    }

    private List<KeyedFigure> of(Terms.Term term) {
        return known.computeIfAbsent(term.code(), figures::of);
    }

    /** A figure goes by its printed code, and by its indicator, year or term, and unit spelled out. */
    private static boolean isNamed(KeyedFigure keyed, Terms.Term term, String code) {
        FigureRow figure = keyed.figure();
        String spelled = figure.indicator() + "-" + (figure.year() == null ? term.code() : figure.year());
        if (!keyed.widest()) {
            spelled += "-" + figure.unitCode();
        }
        return code.equalsIgnoreCase(figure.code()) || code.equalsIgnoreCase(spelled);
    }

    private List<TraceRow> cells(KeyedFigure figure, Terms.Term term) {
        boolean all = figure.isTerm() && figure.sumsTerm();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("indicator_code", figure.figure().indicator());
        values.put("first_year", all ? term.firstYear() : figure.year());
        values.put("last_year", all ? term.lastYear() : figure.year());
        values.put("scope", figure.scope());
        values.put("unit_key", figure.unit());
        List<TraceRow> found = sql.query(
                "indicators/trace",
                values,
                (row, n) -> new TraceRow(
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getLong("submission_key"),
                        row.getString("sheet_name"),
                        row.getString("cell"),
                        null,
                        row.getBigDecimal("cell_value"),
                        row.getString("unit_name"),
                        Part.of(row.getString("part")),
                        row.getBigDecimal("amount")));
        return cells.filled(found);
    }

    /** The figures that a cell feeds: of its unit where the indicator is shown by unit, of all, and of the terms. */
    List<FigureRow> cell(long submission, String sheet, String address) {
        Matcher cell = CELL.matcher(address);
        if (!cell.matches()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "failure.cell-unknown",
                    Map.of("submission", Long.toString(submission), "sheet", sheet, "cell", address));
        }
        Set<String> fed = new HashSet<>();
        sql.query(
                "indicators/trace_cell",
                Map.of(
                        "submission_key",
                        submission,
                        "sheet_name",
                        sheet,
                        "column_letters",
                        cell.group(1),
                        "row_no",
                        Integer.parseInt(cell.group(2))),
                (row, n) -> fed.add(key(
                        row.getString("indicator_code"),
                        row.getInt("year"),
                        row.getString("scope"),
                        row.getLong("figure_key"))));
        List<FigureRow> rows = new ArrayList<>();
        for (Terms.Term term : fed.isEmpty() ? List.<Terms.Term>of() : terms.all()) {
            for (KeyedFigure figure : of(term)) {
                if (feeds(fed, figure, term)) {
                    rows.add(figure.figure());
                }
            }
        }
        return rows;
    }

    private static boolean feeds(Set<String> fed, KeyedFigure figure, Terms.Term term) {
        boolean all = figure.isTerm() && figure.sumsTerm();
        int first = all ? term.firstYear() : figure.year();
        int last = all ? term.lastYear() : figure.year();
        for (int year = first; year <= last; year++) {
            if (fed.contains(key(figure.figure().indicator(), year, figure.scope(), figure.unit()))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String indicator, int year, String scope, long unit) {
        return String.join("/", indicator, Integer.toString(year), scope, Long.toString(unit));
    }
}
