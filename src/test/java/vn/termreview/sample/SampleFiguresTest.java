package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.sample.OrganisationRating.Level;

/** The sample raises no query: its identities hold, in both terms. */
class SampleFiguresTest {

    private static final SampleFigures FIGURES = SampleFigures.ofBothTerms();

    @Test
    void ten_years_of_seven_branches_are_made() {
        assertThat(FIGURES.branches()).hasSize(70);
    }

    @ParameterizedTest
    @MethodSource("branches")
    void members_at_the_end_are_those_at_the_start_and_who_came_and_went(BranchYear branch) {
        assertThat(branch.membersAtStart()
                        + branch.admitted()
                        + branch.transferredIn()
                        - branch.transferredOut()
                        - branch.otherDecrease())
                .isEqualTo(branch.members());
    }

    @ParameterizedTest
    @MethodSource("branches")
    void levels_and_unrated_are_all_members(BranchYear branch) {
        assertThat(branch.evaluated() + branch.unrated()).isEqualTo(branch.members());
    }

    @ParameterizedTest
    @MethodSource("branches")
    void every_part_is_within_the_whole(BranchYear branch) {
        assertThat(List.of(
                        branch.committeeMembers(),
                        branch.female(),
                        branch.ethnicMinority(),
                        branch.probationary(),
                        branch.exempt(),
                        branch.excellent(),
                        branch.good(),
                        branch.completed(),
                        branch.failed(),
                        branch.unrated(),
                        branch.pledged()))
                .allSatisfy(part -> assertThat(part).isBetween(0, branch.members()));
        assertThat(branch.exempt()).isLessThanOrEqualTo(branch.unrated());
        assertThat(List.of(branch.admitted(), branch.transferredIn(), branch.transferredOut(), branch.otherDecrease()))
                .allSatisfy(flow -> assertThat(flow).isBetween(0, 6));
    }

    @ParameterizedTest
    @MethodSource("branches")
    void a_year_starts_where_the_last_one_ended(BranchYear branch) {
        FIGURES.branches(branch.year() - 1).stream()
                .filter(before -> before.code().equals(branch.code()))
                .forEach(before -> assertThat(branch.membersAtStart()).isEqualTo(before.members()));
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_committee_keeps_the_cap_of_the_rule_then_in_force(int year) {
        List<BranchYear> branches = FIGURES.branches(year);
        int excellent = branches.stream().mapToInt(BranchYear::excellent).sum();
        int evaluated = branches.stream().mapToInt(BranchYear::evaluated).sum();
        int good = branches.stream().mapToInt(BranchYear::good).sum();

        if (year <= 2017) {
            assertThat(excellent * 100).isLessThanOrEqualTo(evaluated * 15);
        } else {
            assertThat(excellent * 100).isLessThanOrEqualTo(good * 20);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void at_least_95_percent_are_good_or_better_and_nobody_failed(int year) {
        List<BranchYear> branches = FIGURES.branches(year);
        int evaluated = branches.stream().mapToInt(BranchYear::evaluated).sum();
        int good = branches.stream().mapToInt(b -> b.excellent() + b.good()).sum();

        assertThat(good * 100).isGreaterThanOrEqualTo(evaluated * 95);
        assertThat(branches).allMatch(branch -> branch.failed() == 0);
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_branch_and_three_mass_organisations_are_rated_good_or_better(int year) {
        List<OrganisationRating> ratings = FIGURES.organisations(year);

        assertThat(ratings).hasSize(11).allMatch(rating -> rating.level().compareTo(Level.GOOD) >= 0);
        assertThat(ratings)
                .extracting(OrganisationRating::code)
                .containsAll(
                        FIGURES.branches(year).stream().map(BranchYear::code).toList());
        assertThat(ratings)
                .allMatch(rating -> rating.decidedOn().getYear() == year + 1
                        && rating.decidedOn().getMonthValue() == 1);
    }

    @Test
    void the_figures_are_the_same_each_time() {
        assertThat(SampleFigures.ofBothTerms()).isEqualTo(FIGURES);
    }

    static Stream<BranchYear> branches() {
        return FIGURES.branches().stream();
    }

    static Stream<Integer> years() {
        return Stream.iterate(SampleFigures.FIRST_YEAR, year -> year <= SampleFigures.LAST_YEAR, year -> year + 1);
    }
}
