package vn.termreview.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** P4: all members study what they have to, and in some years there is a contest. */
final class StudyForm implements SampleForm {

    static final String CONTEST = "contest";

    private static final Turns HANDS = new Turns("template", "below", "year-end", "own-sheet");
    /** Two in the first term, as published. */
    private static final Set<Integer> YEARS_OF_CONTESTS = Set.of(2016, 2018, 2021, 2023);

    @Override
    public String code() {
        return "P4";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return Years.toLastTerm()
                .mapToObj(year ->
                        Paper.ofDepartment(Integer.toString(year), HANDS.of(year), rows(year, figures.branches(year))))
                .toList();
    }

    private static List<SampleRow> rows(int year, List<BranchYear> branches) {
        List<SampleRow> rows = new ArrayList<>();
        String resolution = "Nghị quyết Hội nghị Trung ương năm " + year + " (mẫu)";
        String subject =
                "Chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm " + year + " (mẫu)";
        for (BranchYear branch : branches) {
            rows.add(studied(resolution, LocalDate.of(year, 3, 12), branch, branch.membersAtStart()));
        }
        for (BranchYear branch : branches) {
            rows.add(studied(subject, LocalDate.of(year, 12, 25), branch, branch.members()));
        }
        if (YEARS_OF_CONTESTS.contains(year)) {
            rows.add(contest(
                    year, branches.stream().mapToInt(BranchYear::members).sum()));
        }
        return rows;
    }

    private static SampleRow studied(String document, LocalDate day, BranchYear branch, int members) {
        return new SampleRow(
                day + " " + branch.code(),
                Map.of(
                        "document_name", document,
                        "held_on", day,
                        "branch_code", branch.code(),
                        "branch_name", branch.name(),
                        "required_count", members,
                        "attended_count", members));
    }

    private static SampleRow contest(int year, int members) {
        return new SampleRow(
                Integer.toString(year),
                CONTEST,
                Map.of(
                        "contest_name",
                        "Cuộc thi viết về tấm gương đạo đức Hồ Chí Minh năm " + year + " (mẫu)",
                        "concluded_on",
                        LocalDate.of(year, 5, 17),
                        "entry_count",
                        members * 3 / 4,
                        "prize_count",
                        12));
    }
}
