package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
import vn.termreview.cli.Verdict;

/** The published figures of the province's schools come out of the sample's workbooks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolFiguresInWarehouseTest {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private List<FigureRow> first;

    @SuppressWarnings("NullAway.Init")
    private List<FigureRow> second;

    @BeforeAll
    void the_sample_is_received(@TempDir Path directory) {
        office = Office.withSample(directory);
        first = office.operations().figures(FiguresRequest.of("2015-2020"));
        second = office.operations().figures(FiguresRequest.of("2020-2025"));
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void schools_at_national_standard_are_222_against_205() {
        assertThat(values(first, "NATSTD_STOCK")).containsExactly("164", "178", "192", "207", "222");
        assertThat(values(first, "NATSTD_NEW")).containsExactly("16", "16", "16", "17", "17");
        FigureRow term = province(first, "NATSTD_STOCK", null);
        assertThat(term.value()).isEqualByComparingTo("222");
        assertThat(term.verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(Objects.requireNonNull(term.target()).level()).isEqualByComparingTo("205");
        FigureRow rate = province(first, "NATSTD_RATE", 2019);
        assertThat(rate.numerator() + "/" + rate.denominator()).isEqualTo("222/663");
    }

    @Test
    void all_11_districts_are_at_primary_level_3_each_year() {
        for (int year = 2015; year <= 2024; year++) {
            FigureRow figure = province(year < 2020 ? first : second, "PCGDTH3_DIST", year);
            assertThat(figure.numerator() + "/" + figure.denominator())
                    .as(figure.code())
                    .isEqualTo("11/11");
        }
        assertThat(province(second, "PCGDTH3_DIST", null).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void districts_cannot_be_compared_once_they_have_ended() {
        FigureRow figure = province(office.operations().figures(FiguresRequest.of("2025-2030")), "PCGDTH3_DIST", 2025);

        assertThat(figure.value()).isNull();
        assertThat(figure.verdict()).isEqualTo(Verdict.INCOMPARABLE);
    }

    @Test
    void two_sessions_a_day_are_95_5_percent_of_primary_pupils() {
        FigureRow figure = province(first, "PRIM_2SESS_RATE", 2019);

        assertThat(figure.numerator() + "/" + figure.denominator()).isEqualTo("66850/70000");
        assertThat(figure.value()).isEqualByComparingTo("0.955");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGE6_G1_RATE", "AGE6_11_ENROL", "ONAGE_RATE", "PRIM_2SESS_RATE"})
    void they_rise_every_year(String indicator) {
        List<BigDecimal> values = IntStream.rangeClosed(2015, 2019)
                .mapToObj(year ->
                        Objects.requireNonNull(province(first, indicator, year).value()))
                .toList();

        assertThat(values).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    }

    @Test
    void the_next_term_judges_15_new_a_year_and_universal_education_kept() {
        FigureRow fresh = province(second, "NATSTD_NEW", null);
        assertThat(Objects.requireNonNull(fresh.target()).level()).isEqualByComparingTo("15");
        assertThat(fresh.verdict()).isIn(Verdict.MET, Verdict.EXCEEDED);
        for (String kept : List.of("PCGDMN5_PROV", "PCGDTH3_DIST", "PCGDTHCS", "XMC")) {
            assertThat(province(second, kept, null).verdict()).as(kept).isEqualTo(Verdict.MET);
        }
    }

    @Test
    void levels_of_2018_are_those_that_were_published() {
        List<FigureRow> districts = first.stream()
                .filter(row -> row.scope() == Scope.DISTRICT && Objects.equals(row.year(), 2018))
                .toList();

        assertThat(level(districts, "PCGDTHCS", "178")).isEqualByComparingTo("3");
        assertThat(level(districts, "PCGDTHCS", "185")).isEqualByComparingTo("2");
        assertThat(level(districts, "XMC", "186")).isEqualByComparingTo("1");
        assertThat(level(districts, "XMC", "178")).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "NATSTD_STOCK,SCHOOL",
        "NATSTD_NEW,SCHOOL",
        "NATSTD_RATE,SCHOOL",
        "PRIM_2SESS_RATE,SCHOOL",
        "ONAGE_RATE,SCHOOL",
        "AGE6_G1_RATE,COMMUNE",
        "AGE6_11_ENROL,COMMUNE"
    })
    void the_province_is_the_sum_of_its_districts_communes_and_schools(String indicator, Scope narrowest) {
        for (List<FigureRow> figures : List.of(first, second)) {
            for (int year : years(figures)) {
                FigureRow all = province(figures, indicator, year);
                for (Scope scope : List.of(Scope.DISTRICT, Scope.COMMUNE, narrowest)) {
                    List<FigureRow> parts = figures.stream()
                            .filter(row -> row.indicator().equals(indicator)
                                    && row.scope() == scope
                                    && Objects.equals(row.year(), year))
                            .toList();
                    String place = all.code() + " " + scope;
                    assertThat(parts).as(place).isNotEmpty();
                    assertThat(sum(parts, true)).as(place).isEqualByComparingTo(part(all, true));
                    assertThat(sum(parts, false)).as(place).isEqualByComparingTo(part(all, false));
                }
            }
        }
    }

    private static List<Integer> years(List<FigureRow> figures) {
        return figures.stream()
                .map(FigureRow::year)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Counts have no parts: theirs is the value. */
    private static BigDecimal part(FigureRow row, boolean upper) {
        BigDecimal part = upper ? row.numerator() : row.denominator();
        return Objects.requireNonNullElse(
                part == null && row.numerator() == null ? row.value() : part, BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<FigureRow> rows, boolean upper) {
        return rows.stream().map(row -> part(row, upper)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal level(List<FigureRow> rows, String indicator, String unit) {
        return rows.stream()
                .filter(row -> row.indicator().equals(indicator) && unit.equals(row.unitCode()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<String> values(List<FigureRow> figures, String indicator) {
        return years(figures).stream()
                .map(year -> String.valueOf(province(figures, indicator, year).value()))
                .toList();
    }

    private static FigureRow province(List<FigureRow> figures, String indicator, @Nullable Integer year) {
        return figures.stream()
                .filter(row -> row.indicator().equals(indicator)
                        && row.scope() == Scope.PROVINCE
                        && Objects.equals(row.year(), year))
                .findFirst()
                .orElseThrow();
    }
}
