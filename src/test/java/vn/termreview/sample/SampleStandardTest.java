package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.sample.Decision.Kind;

/** The recognitions at national standard of the sample (E2): 222 schools at the end of the first term. */
class SampleStandardTest {

    private static final SchoolFigures FIGURES = SchoolFigures.make();

    @ParameterizedTest
    @CsvSource({
        "2014, 150, 20, 10, 0",
        "2015, 164, 16, 28, 30",
        "2016, 178, 16, 28, 30",
        "2017, 192, 16, 28, 30",
        "2018, 207, 17, 28, 30",
        "2019, 222, 17, 28, 30",
        "2020, 240, 20, 42, 44",
        "2021, 258, 21, 41, 44",
        "2022, 277, 21, 42, 44",
        "2023, 296, 22, 42, 45",
        "2024, 317, 23, 43, 45",
    })
    void the_stock_follows_from_what_is_new_renewed_and_lapsed(int year, int stock, int fresh, int again, int lapsed) {
        assertThat(FIGURES.stock(year)).isEqualTo(stock);
        assertThat(FIGURES.recognised(year, Kind.NEW)).isEqualTo(fresh);
        assertThat(FIGURES.recognised(year, Kind.AGAIN) + FIGURES.recognised(year, Kind.RAISED))
                .isEqualTo(again);
        assertThat(FIGURES.lapsed(year)).isEqualTo(lapsed);
    }

    @Test
    void the_first_list_opens_with_30_decisions_of_each_of_five_school_years() {
        Map<Integer, Long> opening = FIGURES.decisions().stream()
                .filter(decision -> decision.listedIn() == 2015 && decision.schoolYear() < 2015)
                .collect(Collectors.groupingBy(Decision::schoolYear, Collectors.counting()));

        assertThat(opening).isEqualTo(Map.of(2010, 30L, 2011, 30L, 2012, 30L, 2013, 30L, 2014, 30L));
    }

    @Test
    void a_new_recognition_finds_no_valid_one_and_every_other_one_does() {
        Map<String, List<Decision>> bySchool = FIGURES.decisions().stream()
                .sorted(Comparator.comparing(Decision::on))
                .collect(Collectors.groupingBy(Decision::schoolCode));

        assertThat(FIGURES.decisions())
                .filteredOn(decision -> decision.schoolYear() >= 2015)
                .allSatisfy(decision -> assertThat(bySchool.getOrDefault(decision.schoolCode(), List.of()).stream()
                                .anyMatch(other -> !other.equals(decision) && other.holdsOn(decision.on())))
                        .isEqualTo(decision.kind() != Kind.NEW));
    }

    @Test
    void a_decision_is_raised_to_level_2_only_and_dated_on_a_workday_within_its_list() {
        assertThat(FIGURES.decisions())
                .allMatch(decision -> decision.kind() != Kind.RAISED || decision.standardLevel() == 2)
                .allMatch(decision -> decision.on().getDayOfWeek().getValue() <= 5)
                .allMatch(decision -> decision.schoolYear() == decision.listedIn()
                        || (decision.listedIn() == 2015 && decision.schoolYear() >= 2010))
                .allMatch(decision -> decision.holdsOn(decision.lastDay())
                        && !decision.holdsOn(decision.lastDay().plusDays(1)));
        assertThat(FIGURES.decisions().stream()
                        .map(decision -> decision.number() + decision.on().getYear()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_recognised_school_is_there_under_its_name_in_all_years() {
        for (int year = 2015; year <= 2024; year++) {
            LocalDate day = LocalDate.of(year, 9, 30);
            Map<String, String> names =
                    FIGURES.schools(year).stream().collect(Collectors.toMap(SchoolYear::code, SchoolYear::name));
            assertThat(FIGURES.decisions())
                    .allMatch(decision -> names.containsKey(decision.schoolCode()))
                    .filteredOn(decision -> decision.listedIn() == day.getYear())
                    .allMatch(decision -> decision.schoolName().equals(names.get(decision.schoolCode())));
        }
    }
}
