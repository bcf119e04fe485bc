package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Universal education in the sample (E3): levels as published for 2018, and primary level 3 in all districts always. */
class SampleUniversalEducationTest {

    private static final SchoolFigures FIGURES = SchoolFigures.make();

    @ParameterizedTest
    @MethodSource("years")
    void every_commune_of_that_31_december_is_surveyed(int year) {
        assertThat(FIGURES.communes(year))
                .extracting(commune -> new Commune(commune.code(), commune.name(), ""))
                .containsExactlyElementsOf(new Communes()
                        .in(Era.ofYear(year)).stream()
                                .map(commune -> new Commune(commune.code(), commune.name(), ""))
                                .toList());
    }

    @Test
    void six_year_olds_in_grade_1_and_6_to_11_at_school_become_more_every_year() {
        for (int year = 2016; year <= 2025; year++) {
            assertThat(grade1(year)).isGreaterThan(grade1(year - 1));
            assertThat(atSchool(year)).isGreaterThan(atSchool(year - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("districtYears")
    void districts_are_at_their_planned_levels(int year, List<CommuneYear> communes) {
        String district = communes.get(0).district();
        assertThat(share(
                        communes,
                        communes.stream().filter(c -> c.primaryLevel() == 3).count()))
                .isGreaterThanOrEqualTo(90);
        assertThat(lowerSecondary(communes))
                .isEqualTo(UniversalPlan.read().lowerSecondary(district == null ? "others" : district, year));
        assertThat(literacy(communes))
                .isEqualTo(UniversalPlan.read().literacy(district == null ? "others" : district, year));
    }

    @Test
    void in_2018_ten_districts_are_at_lower_secondary_level_2_and_the_city_at_3() {
        assertThat(levels(district -> FIGURES.lowerSecondaryLevel(district, 2018)))
                .isEqualTo("178:3 180:2 181:2 182:2 183:2 184:2 185:2 186:2 187:2 188:2 189:2");
    }

    @Test
    void in_2018_all_districts_but_huu_lung_are_at_literacy_level_2() {
        assertThat(levels(district -> FIGURES.literacyLevel(district, 2018)))
                .isEqualTo("178:2 180:2 181:2 182:2 183:2 184:2 185:2 186:1 187:2 188:2 189:2");
    }

    @Test
    void no_district_falls_back() {
        for (int year = 2016; year <= 2024; year++) {
            for (District district : District.all()) {
                assertThat(FIGURES.lowerSecondaryLevel(district.code(), year))
                        .isGreaterThanOrEqualTo(FIGURES.lowerSecondaryLevel(district.code(), year - 1));
                assertThat(FIGURES.literacyLevel(district.code(), year))
                        .isGreaterThanOrEqualTo(FIGURES.literacyLevel(district.code(), year - 1));
            }
        }
    }

    private static String levels(ToIntFunction<String> level) {
        return District.all().stream()
                .map(district -> district.code() + ":" + level.applyAsInt(district.code()))
                .collect(Collectors.joining(" "));
    }

    private static int lowerSecondary(List<CommuneYear> communes) {
        return atLeast(communes, 3) == 100 ? 3 : atLeast(communes, 2) >= 95 ? 2 : atLeast(communes, 1) >= 90 ? 1 : 0;
    }

    private static double atLeast(List<CommuneYear> communes, int level) {
        return share(
                communes,
                communes.stream().filter(c -> c.lowerSecondaryLevel() >= level).count());
    }

    private static int literacy(List<CommuneYear> communes) {
        return share(
                                communes,
                                communes.stream()
                                        .filter(c -> c.literacyLevel() == 2)
                                        .count())
                        >= 90
                ? 2
                : 1;
    }

    private static double share(List<CommuneYear> communes, long some) {
        return 100.0 * some / communes.size();
    }

    private static double grade1(int year) {
        return (double) FIGURES.sumOfCommunes(year, c -> c.young().age6Grade1())
                / FIGURES.sumOfCommunes(year, c -> c.young().age6());
    }

    private static double atSchool(int year) {
        return (double) FIGURES.sumOfCommunes(year, c -> c.young().age6To11Enrolled())
                / FIGURES.sumOfCommunes(year, c -> c.young().age6To11());
    }

    static IntStream years() {
        return IntStream.rangeClosed(2015, 2025);
    }

    static Stream<Object[]> districtYears() {
        return years().boxed().flatMap(year -> FIGURES.communes(year).stream()
                .collect(Collectors.groupingBy(commune -> String.valueOf(commune.district())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> new Object[] {year, group.getValue()}));
    }
}
