package vn.termreview.sample;

import java.util.ArrayList;
import java.util.List;

/** P3: some branches are inspected each year, all of them and their members are supervised, and nobody is disciplined. */
final class InspectionForm implements SampleForm {

    private static final Turns HANDS = new Turns("template", "names", "year-end", "groups");
    private static final List<String> NOBODY = List.of(
            "violation_organisation_count",
            "violation_member_count",
            "denounced_organisation_count",
            "denounced_member_count",
            "disciplined_organisation_count",
            "disciplined_member_count");
    private static final int SUPERVISED_BY_SUBJECT = 5;

    @Override
    public String code() {
        return "P3";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return Years.toLastTerm()
                .mapToObj(year ->
                        Paper.ofDepartment(Integer.toString(year), HANDS.of(year), rows(year, figures.branches(year))))
                .toList();
    }

    /** In turn: of seven branches, two are inspected in a year and another one is supervised by subject. */
    private static List<SampleRow> rows(int year, List<BranchYear> branches) {
        List<SampleRow> rows = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            BranchYear branch = branches.get(i);
            int turn = (i + year) % branches.size();
            Values values = new Values()
                    .put("branch_code", branch.code())
                    .put("branch_name", branch.name())
                    .put("inspection_count", turn < 2 ? 1 : 0)
                    .put("thematic_supervision_count", turn == SUPERVISED_BY_SUBJECT ? 1 : 0)
                    .mark("is_supervised", true)
                    .put("supervised_member_count", branch.members());
            NOBODY.forEach(field -> values.put(field, 0));
            rows.add(new SampleRow(branch.code(), values.all()));
        }
        return rows;
    }
}
