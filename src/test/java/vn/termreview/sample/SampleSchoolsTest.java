package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schools of the sample (E0). */
class SampleSchoolsTest {

    private static final SchoolFigures FIGURES = SchoolFigures.make();

    @ParameterizedTest
    @CsvSource({
        "2015, 663",
        "2016, 663",
        "2017, 663",
        "2018, 663",
        "2019, 663",
        "2020, 660",
        "2021, 657",
        "2022, 654",
        "2023, 651",
        "2024, 648",
        "2025, 648",
    })
    void schools_are_663_in_the_first_term_and_648_in_2025(int year, int schools) {
        assertThat(FIGURES.schools(year)).hasSize(schools);
    }

    @Test
    void in_2019_there_are_70_000_primary_pupils_and_66_850_have_two_sessions() {
        assertThat(FIGURES.sumOfSchools(2019, SchoolYear::primary)).isEqualTo(70_000);
        assertThat(FIGURES.sumOfSchools(2019, SchoolYear::twoSessions)).isEqualTo(66_850);
    }

    @Test
    void two_sessions_and_the_right_age_become_more_every_year() {
        for (int year = 2016; year <= 2025; year++) {
            assertThat(rate(year, SchoolYear::twoSessions)).isGreaterThan(rate(year - 1, SchoolYear::twoSessions));
            assertThat(rate(year, SchoolYear::onAge)).isGreaterThan(rate(year - 1, SchoolYear::onAge));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void codes_have_eight_digits_and_name_one_school_each_and_so_do_names_in_a_district(int year) {
        assertThat(FIGURES.schools(year))
                .allMatch(school -> school.code().matches("20\\d{6}"))
                .extracting(SchoolYear::code)
                .doesNotHaveDuplicates();
        assertThat(FIGURES.schools(year).stream().map(school -> school.code().substring(0, 5) + school.name()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_school_lies_in_a_commune_of_that_30_september(int year) {
        List<Commune> communes = new Communes().in(Era.ofSchoolYear(year));

        assertThat(FIGURES.schools(year))
                .allMatch(school -> communes.stream()
                        .anyMatch(commune -> commune.code().equals(school.communeCode())
                                && commune.name().equals(school.communeName())
                                && (year == 2025 || commune.district().equals(school.district()))))
                .allMatch(school -> (school.district() == null) == (year == 2025));
    }

    @Test
    void parts_are_within_the_whole_and_classes_have_3_to_60_pupils() {
        assertThat(FIGURES.schools()).allSatisfy(SampleSchoolsTest::isSound);
    }

    private static void isSound(SchoolYear school) {
        int primary = Objects.requireNonNullElse(school.primary(), 0);
        assertThat(school.pupils()).isBetween(3 * school.classes(), 60 * school.classes());
        assertThat(Stream.of(primary, school.female(), school.ethnicMinority()))
                .allMatch(part -> part >= 0 && part <= school.pupils());
        assertThat(Stream.of(school.twoSessions(), school.onAge()).filter(Objects::nonNull))
                .allMatch(part -> part >= 0 && part <= primary);
        assertThat(school.primary() != null).isEqualTo(school.level().hasPrimary());
        assertThat(school.level() != SchoolLevel.PRIMARY || primary == school.pupils())
                .isTrue();
        assertThat(school.name().endsWith("(mẫu)") || school.name().endsWith("Chu Văn An"))
                .isTrue();
    }

    @Test
    void ninety_pupils_of_three_classes_went_to_a_sister_school_in_2017() {
        assertThat(pupils("20183402", 2016)).isEqualTo(275);
        assertThat(pupils("20183402", 2017)).isEqualTo(275 + 90);
        assertThat(pupils("20183401", 2017)).isEqualTo(394 - 90);
        assertThat(FIGURES.sumOfSchools(2017, SchoolYear::primary)).isEqualTo(67_100);
        assertThat(FIGURES.sumOfSchools(2017, SchoolYear::twoSessions)).isEqualTo(60_524);
        assertThat(FIGURES.sumOfSchools(2017, SchoolYear::onAge)).isEqualTo(64_818);
    }

    private static int pupils(String code, int year) {
        return FIGURES.schools(year).stream()
                .filter(school -> school.code().equals(code))
                .mapToInt(SchoolYear::pupils)
                .sum();
    }

    @Test
    void no_count_of_another_school_moves_by_more_than_30_percent_in_a_year() {
        Map<String, SchoolYear> before = new HashMap<>();
        for (SchoolYear school : FIGURES.schools()) {
            SchoolYear last = before.put(school.code(), school);
            boolean isSister = school.code().equals("20183402") && school.year() == 2017;
            if (last != null && !isSister) {
                assertThat(Math.abs(school.pupils() - last.pupils()) * 10).isLessThan(last.pupils() * 3);
                assertThat(Math.abs(school.classes() - last.classes()) * 10).isLessThanOrEqualTo(last.classes() * 3);
            }
        }
    }

    @Test
    void a_school_that_is_missing_was_merged_and_its_successor_is_there() {
        for (int year = 2016; year <= 2025; year++) {
            List<String> codes =
                    FIGURES.schools(year).stream().map(SchoolYear::code).toList();
            int until = year;
            for (SchoolYear gone : FIGURES.schools(year - 1)) {
                if (!codes.contains(gone.code())) {
                    assertThat(FIGURES.changes())
                            .anyMatch(change -> change.oldCode().equals(gone.code())
                                    && change.kind().equals("MERGED")
                                    && change.on().getYear() == until
                                    && codes.contains(change.newCode()));
                }
            }
        }
    }

    private static double rate(int year, Function<SchoolYear, @Nullable Integer> part) {
        return (double) FIGURES.sumOfSchools(year, part) / FIGURES.sumOfSchools(year, SchoolYear::primary);
    }

    static Stream<Integer> years() {
        return Stream.iterate(2015, year -> year <= 2025, year -> year + 1);
    }
}
