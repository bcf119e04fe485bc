package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.sample.OrganisationRating.Kind;
import vn.termreview.sample.OrganisationRating.Level;

/** The sample says what was published on the term 2015–2020. */
class PublishedFiguresTest {

    private final SampleFigures figures = SampleFigures.ofBothTerms();

    @Test
    void there_are_seven_branches_and_144_members_in_2019() {
        assertThat(figures.branches(2019)).hasSize(7);
        assertThat(figures.branches(2019).stream().mapToInt(BranchYear::members).sum())
                .isEqualTo(144);
    }

    @Test
    void only_the_two_public_names_of_branches_stand_without_the_mark_of_a_sample() {
        assertThat(figures.branches(2019))
                .extracting(BranchYear::name)
                .filteredOn(name -> !name.endsWith("(mẫu)"))
                .containsExactly(
                        "Chi bộ Giáo dục Mầm non-Tiểu học-Thường xuyên, Chuyên nghiệp",
                        "Chi bộ Trường THPT chuyên Chu Văn An");
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 136, 2, 134, 20, 112, 2, 0",
        "2016, 138, 3, 135, 20, 113, 2, 0",
        "2017, 140, 4, 136, 20, 114, 2, 0",
        "2018, 142, 2, 140, 21, 117, 2, 0",
        "2019, 144, 4, 140, 21, 117, 2, 0",
    })
    void the_branches_of_a_year_add_up_to_the_set_that_holds_together(
            int year, int members, int unrated, int evaluated, int excellent, int good, int completed, int failed) {
        List<BranchYear> branches = figures.branches(year);

        assertThat(branches.stream().mapToInt(BranchYear::members).sum()).isEqualTo(members);
        assertThat(branches.stream().mapToInt(BranchYear::unrated).sum()).isEqualTo(unrated);
        assertThat(branches.stream().mapToInt(BranchYear::evaluated).sum()).isEqualTo(evaluated);
        assertThat(branches.stream().mapToInt(BranchYear::excellent).sum()).isEqualTo(excellent);
        assertThat(branches.stream().mapToInt(BranchYear::good).sum()).isEqualTo(good);
        assertThat(branches.stream().mapToInt(BranchYear::completed).sum()).isEqualTo(completed);
        assertThat(branches.stream().mapToInt(BranchYear::failed).sum()).isEqualTo(failed);
    }

    @Test
    void the_term_begins_with_134_members() {
        assertThat(figures.branches(2015).stream()
                        .mapToInt(BranchYear::membersAtStart)
                        .sum())
                .isEqualTo(134);
    }

    @Test
    void more_than_98_percent_are_good_or_better_in_each_year_of_the_term() {
        assertThat(IntStream.rangeClosed(2015, 2019))
                .allSatisfy(year -> assertThat(goodOrBetter(year)).isGreaterThan(0.98));
    }

    @Test
    void nobody_stays_without_a_pledge() {
        assertThat(figures.branches()).allMatch(branch -> branch.pledged() == branch.members());
    }

    @Test
    void the_committee_is_good_five_years_of_five() {
        assertThat(figures.organisations().stream()
                        .filter(rating -> rating.kind() == Kind.PARTY_COMMITTEE && rating.year() <= 2019))
                .extracting(OrganisationRating::level)
                .containsExactly(Level.GOOD, Level.GOOD, Level.GOOD, Level.GOOD, Level.GOOD);
    }

    @Test
    void the_targets_of_the_first_term_are_the_three_with_a_level() {
        assertThat(figures.targets("2015-2020"))
                .extracting(TermTarget::indicator, TermTarget::kind, TermTarget::comparator, TermTarget::level)
                .containsExactly(
                        tuple("STUDY_RATE", "COVERAGE", "=", "100%"),
                        tuple("MEM_GOODPLUS_RATE", "FLOOR_EACH_YEAR", "≥", "95"),
                        tuple("NATSTD_STOCK", "STOCK_AT_END", "≥", "205"));
    }

    @Test
    void the_targets_of_the_second_term_are_the_nine_lines_of_the_resolution() {
        assertThat(figures.targets("2020-2025"))
                .extracting(TermTarget::indicator)
                .containsExactly(
                        "STUDY_RATE",
                        "PC_RATING",
                        "MEM_GOODPLUS_RATE",
                        "BR_GOOD_RATE",
                        "BR_FAIL_CNT",
                        "PCGDMN5_PROV",
                        "PCGDTH3_DIST",
                        "PCGDTHCS",
                        "XMC",
                        "NATSTD_NEW",
                        "INSP_BRANCH_CNT",
                        "SUPV_ORG_RATE",
                        "SUPV_MEM_RATE",
                        "MASSORG_GOOD_RATE",
                        "MASSORG_FAIL_CNT");
    }

    private double goodOrBetter(int year) {
        List<BranchYear> branches = figures.branches(year);
        double good = branches.stream().mapToInt(b -> b.excellent() + b.good()).sum();
        return good / branches.stream().mapToInt(BranchYear::evaluated).sum();
    }
}
