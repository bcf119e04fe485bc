package vn.termreview.sample;

import java.util.List;

/** E4: results of contests, a file of the Department each school year. */
final class ContestsForm implements SampleForm {

    private static final List<String> HANDS = List.of("template", "grouped", "names", "decomposed");

    @Override
    public String code() {
        return "E4";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        ContestResults contests = new ContestResults(figures.schools());
        return Years.toLastTerm()
                .mapToObj(year -> Paper.ofDepartment(
                        Integer.toString(year),
                        HANDS.get((year - SampleFigures.FIRST_YEAR) % HANDS.size()),
                        contests.of(year).stream().map(ContestsForm::row).toList()))
                .toList();
    }

    private static SampleRow row(ContestResult result) {
        return new SampleRow(
                result.kind() + "/" + result.level() + "/" + result.subject() + "/" + result.schoolCode(),
                result.kind() + "/" + result.level(),
                new Values()
                        .put("contest_kind", result.kind())
                        .put("contest_level", result.level())
                        .put("subject_name", result.subject())
                        .put("school_code", result.schoolCode())
                        .put("school_name", result.schoolName())
                        .put("entrant_count", result.entrants())
                        .put("first_prize_count", result.first())
                        .put("second_prize_count", result.second())
                        .put("third_prize_count", result.third())
                        .put("consolation_prize_count", result.consolation())
                        .all());
    }
}
