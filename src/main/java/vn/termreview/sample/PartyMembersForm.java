package vn.termreview.sample;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** P1: branches and their members. */
final class PartyMembersForm implements SampleForm {

    @Override
    public String code() {
        return "P1";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return Years.toLastTerm()
                .mapToObj(year -> Paper.ofDepartment(
                        Integer.toString(year),
                        Integer.toString(year),
                        figures.branches(year).stream()
                                .map(PartyMembersForm::row)
                                .toList()))
                .toList();
    }

    private static SampleRow row(BranchYear branch) {
        return new SampleRow(
                branch.code(),
                Map.ofEntries(
                        entry("branch_code", branch.code()),
                        entry("branch_name", branch.name()),
                        entry("committee_member_count", branch.committeeMembers()),
                        entry("members_at_start", branch.membersAtStart()),
                        entry("admitted_count", branch.admitted()),
                        entry("transferred_in_count", branch.transferredIn()),
                        entry("transferred_out_count", branch.transferredOut()),
                        entry("other_decrease_count", branch.otherDecrease()),
                        entry("member_count", branch.members()),
                        entry("female_count", branch.female()),
                        entry("ethnic_minority_count", branch.ethnicMinority()),
                        entry("probationary_count", branch.probationary()),
                        entry("exempt_count", branch.exempt()),
                        entry("excellent_count", branch.excellent()),
                        entry("good_count", branch.good()),
                        entry("completed_count", branch.completed()),
                        entry("failed_count", branch.failed()),
                        entry("unrated_count", branch.unrated()),
                        entry("pledged_count", branch.pledged())));
    }
}
