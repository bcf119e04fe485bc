package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.Scope;
import vn.termreview.cli.Verdict;
import vn.termreview.operations.Workbooks.Goal;

/** The decision tables of {@code sqlcases/verdicts}, one file a kind of target, through the figures of a warehouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictTest {

    static final List<String> KINDS = List.of(
            "floor_each_year",
            "flow_per_year",
            "stock_at_end",
            "cumulative",
            "keep_state",
            "zero",
            "coverage",
            "qualitative",
            "without_target");

    private static final String TERM = "2015-2020";
    private static final int FIRST_YEAR = 2015;
    private static final int FIRST_TARGET_ROW = 4;
    private static final int MOST_TARGETS = 2;
    private static final Map<String, String> SIGNS = Map.of("≥", "GE", "≤", "LE", "=", "EQ", ">", "GT");
    private static final Pattern TARGET = Pattern.compile("(\\d{4})?\\s*([≥≤=>])?\\s*(\\S+)?");
    private static final Map<Verdict, String> SHOWN = Map.of(
            Verdict.EXCEEDED, "+",
            Verdict.MET, "=",
            Verdict.MISSED, "x",
            Verdict.INSUFFICIENT, "?",
            Verdict.INCOMPARABLE, "~",
            Verdict.NONE, ".");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private long submission;

    @BeforeAll
    void targetsAndTwoUnitsOfEveryKind(@TempDir Path directory) {
        office = Office.in(directory);
        Path targets = Office.file(
                directory,
                "T0.xlsx",
                Workbooks.t0(
                        TERM,
                        new Goal("MEM_TOTAL", "FLOOR_EACH_YEAR", "≥", 1, null),
                        new Goal("PC_RATING", "FLOOR_EACH_YEAR", "≥", 1, null)));
        submission = office.types("import", targets).id();
        for (String kind : List.of("branch", "mass_organisation", "province", "district", "commune", "school")) {
            unit(kind, "U1");
            unit(kind, "U2");
        }
        unit("committee", "U1");
        office.sql().sql("update indicator set completeness = 'units'").update();
        office.statements().update("dimensions/unit_year_cleared", Map.of());
        office.statements().update("dimensions/unit_year", Map.of());
        office.sql()
                .sql("delete from unit_year where unit_code not in ('U1', 'U2')")
                .update();
    }

    private void unit(String kind, String code) {
        office.sql()
                .sql("""
                        with made as (
                            insert into dim_unit (unit_kind, unit_code) values (:kind, :code) returning unit_key
                        )
                        insert into unit_version (
                            unit_key, valid, unit_code, unit_name, unit_name_key, first_seen_submission)
                        select unit_key, daterange('2000-01-01', null), :code, :code, :code, :submission from made
                        """)
                .param("kind", kind)
                .param("code", code)
                .param("submission", submission)
                .update();
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void a_kind_of_target_is_judged_as_its_table_says(String kind) {
        List<String> table = CaseFile.lines("verdicts/" + kind + ".txt");
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String line : table.subList(1, table.size())) {
            List<String> cells = CaseFile.cells(line);
            expected.add(said(cells.get(0), cells.get(9), number(cells.get(10)), cells.get(11)));
            found.add(judged(kind, cells));
        }
        assertThat(expected).hasSizeGreaterThan(2);
        assertThat(found).isEqualTo(expected);
    }

    private String judged(String kind, List<String> cells) {
        String indicator = cells.get(1);
        state(kind, indicator, cells.get(2));
        office.sql().sql("delete from contribution").update();
        for (int year = FIRST_YEAR - 1; year < FIRST_YEAR + 5; year++) {
            contribute(indicator, year, cells.get(year - FIRST_YEAR + 4));
        }
        for (String step : List.of("figure_part_cleared", "figure_part", "year_figure_cleared", "year_figure")) {
            office.statements().update("indicators/" + step, Map.of());
        }
        List<FigureRow> figures = office.operations().figures(FiguresRequest.of(TERM)).stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .filter(figure -> figure.scope() == Scope.COMMITTEE || figure.scope() == Scope.PROVINCE)
                .toList();
        assertThat(figures).extracting(FigureRow::year).containsExactly(2015, 2016, 2017, 2018, 2019, null);
        FigureRow term = figures.get(5);
        String years = String.join(
                " ",
                figures.subList(0, 5).stream()
                        .map(figure -> Objects.requireNonNull(SHOWN.get(figure.verdict())))
                        .toList());
        return said(cells.get(0), years, term.value(), term.verdict().word());
    }

    private static String said(String name, String years, @Nullable BigDecimal value, String verdict) {
        String shown = value == null
                ? "-"
                : value.round(new MathContext(12)).stripTrailingZeros().toPlainString();
        return name + ": " + years + ", " + shown + ", " + verdict;
    }

    /** Up to two targets: {@code ≥ 95%; 2017 ≥ 97%}. */
    private void state(String kind, String indicator, String text) {
        List<String> targets = kind.equals("without_target") ? List.of() : Arrays.asList(text.split("\\s*;\\s*", -1));
        for (int i = 0; i < MOST_TARGETS; i++) {
            Matcher target = TARGET.matcher(i < targets.size() ? targets.get(i) : "");
            assertThat(target.matches()).as(text).isTrue();
            String sign = target.group(2);
            office.sql()
                    .sql("""
                            update fct_target
                            set indicator_code = :indicator, target_kind = :kind, comparator = :comparator,
                                level = :level, from_year = cast(:year as integer)
                            where submission_key = :submission and row_no = :row
                            """)
                    .param("indicator", i < targets.size() ? indicator : "NOTHING")
                    .param("kind", i < targets.size() ? kind.toUpperCase(Locale.ROOT) : "ZERO")
                    .param("comparator", sign == null ? null : SIGNS.get(sign))
                    .param("level", target.group(3))
                    .param("year", target.group(1))
                    .param("submission", submission)
                    .param("row", FIRST_TARGET_ROW + i)
                    .update();
        }
    }

    /** The first unit states it all; the second adds nothing, unless it is missing. */
    private void contribute(String indicator, int year, String text) {
        if (text.equals("-")) {
            return;
        }
        String stated = text.replace("?", "");
        String[] parts = stated.split("/", -1);
        for (String unit : text.endsWith("?") ? List.of("U1") : List.of("U1", "U2")) {
            boolean first = unit.equals("U1");
            if (parts.length == 2) {
                contribute(indicator, year, unit, "numerator", first ? parts[0] : "0");
                contribute(indicator, year, unit, "denominator", first ? parts[1] : "0");
            } else {
                contribute(indicator, year, unit, "value", first ? stated : "0");
            }
        }
    }

    private void contribute(String indicator, int year, String unit, String part, String amount) {
        office.sql()
                .sql("""
                        insert into contribution (indicator_code, year, unit_key, part, amount, submission_key,
                            sheet_name, row_no, field)
                        select indicator.indicator_code, :year, dim_unit.unit_key, :part, cast(:amount as numeric),
                            :submission, 'T0', 4, 'level'
                        from indicator
                        inner join dim_unit using (unit_kind)
                        where indicator.indicator_code = :indicator and dim_unit.unit_code = :unit
                        """)
                .param("indicator", indicator)
                .param("year", year)
                .param("unit", unit)
                .param("part", part)
                .param("amount", amount)
                .param("submission", submission)
                .update();
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.equals("-")) {
            return null;
        }
        String[] parts = text.split("/", -1);
        return parts.length == 1
                ? new BigDecimal(text)
                : new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
    }
}
