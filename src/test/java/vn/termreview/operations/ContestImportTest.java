package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.Scope;
import vn.termreview.cli.TraceRow;
import vn.termreview.sample.ContestResult;
import vn.termreview.sample.ContestResult.Kind;
import vn.termreview.sample.ContestResult.Level;
import vn.termreview.sample.ContestResults;
import vn.termreview.sample.SampleFigures;
import vn.termreview.sample.SampleInbox;

/** The sample's contests, other results and paragraphs, beside two years of its schools. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContestImportTest {

    private final ContestResults contests =
            new ContestResults(SampleFigures.ofBothTerms().schools());

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private List<FigureRow> first;

    @BeforeAll
    void the_forms_are_received(@TempDir Path directory) throws IOException {
        office = Office.in(directory);
        List<Path> kept = new ArrayList<>();
        for (Path file : new SampleInbox().write(directory.resolve("inbox"))) {
            String name = directory.resolve("inbox").relativize(file).toString().replace('\\', '/');
            if (name.matches("201[78]/.*(dau nam|E0|Mang luoi).*")
                    || name.matches(".*(E4|E5|HSG|ket qua thi|mot so chi tieu|noi dung bao cao).*")) {
                kept.add(file);
            }
        }
        office.receives(kept.toArray(Path[]::new));
        first = office.operations().figures(FiguresRequest.of("2015-2020"));
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void nothing_is_wrong_with_the_years_whose_schools_are_known() {
        assertThat(office.findings().stream()
                        .filter(finding -> !finding.startsWith("note"))
                        .filter(finding -> !finding.startsWith("query UNIT_UNKNOWN")))
                .isEmpty();
        assertThat(office.sql()
                        .sql("select distinct state from row_binding where form_code = 'E4' "
                                + "and period_code in ('2017', '2018')")
                        .query(String.class)
                        .list())
                .containsExactly("bound");
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019})
    void the_rates_are_those_of_the_sample(int year) {
        assertThat(parts("HSG_PROV_RATE", year))
                .isEqualTo(sum(
                        year, result -> result.kind() == Kind.GIFTED_STUDENT && result.level() == Level.PROVINCIAL));
        assertThat(parts("HSG_NAT_RATE", year))
                .isEqualTo(
                        sum(year, result -> result.kind() == Kind.GIFTED_STUDENT && result.level() == Level.NATIONAL));
        assertThat(parts("STI_PRIZE_RATE", year)).isEqualTo(sum(year, result -> result.kind() != Kind.GIFTED_STUDENT));
    }

    @ParameterizedTest
    @CsvSource({"HSG_PROV_RATE,0.575,0.625", "HSG_NAT_RATE,0.355,0.435", "STI_PRIZE_RATE,0.46,0.50"})
    void the_rates_are_steady(String indicator, BigDecimal low, BigDecimal high) {
        for (int year = 2015; year <= 2019; year++) {
            assertThat(figure(indicator, year, null).value()).isBetween(low, high);
        }
    }

    @Test
    void a_school_has_a_rate_of_its_own_in_whatever_hand_it_is_named() {
        for (int year : new int[] {2017, 2018}) {
            List<String> codes = contests.of(year).stream()
                    .map(ContestResult::schoolCode)
                    .distinct()
                    .toList();
            for (String code : List.of(codes.get(0), codes.get(codes.size() - 1))) {
                FigureRow figure = figure("HSG_PROV_RATE", year, code);
                assertThat(figure.numerator() + "/" + figure.denominator())
                        .isEqualTo(sum(
                                year,
                                result -> result.schoolCode().equals(code)
                                        && result.kind() == Kind.GIFTED_STUDENT
                                        && result.level() == Level.PROVINCIAL));
            }
        }
    }

    @Test
    void a_rate_is_traced_to_every_cell_of_its_prizes_and_entrants() {
        FigureRow figure = figure("HSG_NAT_RATE", 2018, null);

        List<TraceRow> cells = office.operations().trace(figure.code());

        assertThat(cells).hasSize(9 * 5);
        assertThat(sum(cells, "numerator")).isEqualByComparingTo(Objects.requireNonNull(figure.numerator()));
        assertThat(sum(cells, "denominator")).isEqualByComparingTo(Objects.requireNonNull(figure.denominator()));
    }

    @Test
    void results_are_told_in_words_or_counted_and_lead_to_their_cell() {
        FigureRow words = figure("INTL_COOP", 2016, null);
        FigureRow count = figure("PRIVATE_CENTRES", 2019, null);

        assertThat(words.text()).isEqualTo("Duy trì trao đổi chuyên môn, giao lưu học sinh theo kế hoạch");
        assertThat(words.value()).isNull();
        assertThat(count.value()).isEqualByComparingTo("14");
        assertThat(office.operations().trace(words.code())).singleElement().satisfies(cell -> assertThat(cell.raw())
                .isEqualTo(words.text()));
        assertThat(office.operations().trace(count.code()))
                .singleElement()
                .satisfies(cell -> assertThat(cell.contribution()).isEqualByComparingTo("14"));
    }

    @Test
    void each_term_has_its_paragraphs_and_no_number_stands_in_them_but_by_its_code() {
        assertThat(office.sql()
                        .sql("select term_code from current_paragraph group by term_code "
                                + "having count(*) between 20 and 30 order by term_code")
                        .query(String.class)
                        .list())
                .containsExactly("2015-2020", "2020-2025");
        assertThat(office.sql()
                        .sql("select paragraph from current_paragraph "
                                + "where regexp_replace(paragraph, '[{][^{}]*[}]', '', 'g') ~ '[0-9{}]'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private String parts(String indicator, int year) {
        FigureRow figure = figure(indicator, year, null);
        return figure.numerator() + "/" + figure.denominator();
    }

    private String sum(int year, Predicate<ContestResult> counted) {
        int prizes = 0;
        int entrants = 0;
        for (ContestResult result : contests.of(year)) {
            prizes += counted.test(result) ? result.prizes() : 0;
            entrants += counted.test(result) ? result.entrants() : 0;
        }
        return prizes + "/" + entrants;
    }

    private static BigDecimal sum(List<TraceRow> cells, String part) {
        return cells.stream()
                .filter(cell -> cell.part().word().equals(part))
                .map(TraceRow::contribution)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private FigureRow figure(String indicator, int year, @Nullable String unit) {
        return first.stream()
                .filter(row -> row.indicator().equals(indicator) && Objects.equals(row.year(), year))
                .filter(row -> unit == null
                        ? row.scope() == Scope.PROVINCE
                        : row.code().endsWith("-" + unit))
                .findFirst()
                .orElseThrow();
    }
}
