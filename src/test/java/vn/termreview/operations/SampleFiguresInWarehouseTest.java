package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.Scope;
import vn.termreview.cli.Verdict;

/** The published figures of 2015–2020 come out of the sample's workbooks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleFiguresInWarehouseTest {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private List<FigureRow> figures;

    @BeforeAll
    void the_sample_is_received(@TempDir Path directory) throws IOException {
        office = Office.withSample(directory);
        figures = office.operations().figures(FiguresRequest.of("2015-2020"));
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void everything_is_accepted_and_one_school_that_grew_is_to_be_explained() {
        assertThat(office.findings().stream().filter(finding -> !finding.startsWith("note")))
                .containsExactly("query E0_PUPILS_CHANGED | L30 | 365 | 275");
    }

    @Test
    void there_are_seven_branches_each_year() {
        assertThat(values("ORG_BRANCH_CNT")).containsExactly(7, 7, 7, 7, 7);
    }

    @Test
    void there_are_144_members_in_2019() {
        assertThat(values("MEM_TOTAL")).containsExactly(136, 138, 140, 142, 144);
    }

    @Test
    void good_or_better_is_above_98_percent_each_year_and_exceeds_95() {
        for (int year = 2015; year <= 2019; year++) {
            FigureRow figure = committee("MEM_GOODPLUS_RATE", year);
            assertThat(figure.value()).isGreaterThan(new BigDecimal("0.98"));
            assertThat(figure.verdict()).isEqualTo(Verdict.EXCEEDED);
        }
        FigureRow term = committee("MEM_GOODPLUS_RATE", null);
        assertThat(term.verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(term.target()).isNotNull().satisfies(target -> {
            assertThat(target.kind()).isEqualTo("FLOOR_EACH_YEAR");
            assertThat(target.comparator()).isEqualTo("≥");
            assertThat(target.level()).isEqualByComparingTo("0.95");
        });
        assertThat(term.numerator()).isEqualByComparingTo("132");
        assertThat(term.denominator()).isEqualByComparingTo("134");
    }

    @Test
    void excellent_members_are_15_percent_to_the_nearest_count() {
        assertThat(IntStream.rangeClosed(2015, 2019)
                        .mapToObj(year -> committee("MEM_EXC_RATE", year))
                        .map(figure -> figure.numerator() + "/" + figure.denominator()))
                .containsExactly("20/134", "20/135", "20/136", "21/140", "21/140");
        assertThat(committee("MEM_EXC_RATE", 2019).value()).isEqualByComparingTo("0.15");
    }

    @Test
    void all_branches_are_good_or_better_and_none_failed() {
        for (int year = 2015; year <= 2019; year++) {
            assertThat(committee("BR_GOOD_RATE", year).value()).isEqualByComparingTo("1");
            assertThat(committee("BR_FAIL_CNT", year).value()).isEqualByComparingTo("0");
        }
    }

    @Test
    void the_committee_is_good_five_years_of_five() {
        assertThat(values("PC_RATING")).containsExactly(2, 2, 2, 2, 2);
        assertThat(committee("PC_RATING", 2019).text()).isEqualTo("Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void every_indicator_has_a_row_for_every_year_and_one_for_the_term() {
        List<String> indicators =
                figures.stream().map(FigureRow::indicator).distinct().toList();
        assertThat(indicators).hasSize(38);
        for (String indicator : indicators) {
            assertThat(figures.stream()
                            .filter(row -> row.indicator().equals(indicator) && isWidest(row))
                            .map(FigureRow::year))
                    .containsExactly(2015, 2016, 2017, 2018, 2019, null);
        }
    }

    @Test
    void each_figure_has_a_code_of_its_own() {
        assertThat(figures).extracting(FigureRow::code).doesNotHaveDuplicates();
    }

    private List<Integer> values(String indicator) {
        return IntStream.rangeClosed(2015, 2019)
                .mapToObj(year -> committee(indicator, year).value())
                .map(value -> value == null ? -1 : value.intValueExact())
                .toList();
    }

    private FigureRow committee(String indicator, @Nullable Integer year) {
        return figures.stream()
                .filter(row -> row.indicator().equals(indicator)
                        && Objects.equals(row.year(), year)
                        && row.scope() == Scope.COMMITTEE)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWidest(FigureRow row) {
        return row.scope() == Scope.COMMITTEE || row.scope() == Scope.PROVINCE;
    }
}
