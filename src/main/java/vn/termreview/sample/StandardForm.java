package vn.termreview.sample;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;

/** E2: recognitions at national standard, a file of the Department each school year, the first with the opening list. */
final class StandardForm implements SampleForm {

    static final String OPENING = "OPENING";

    private static final List<String> HANDS = List.of("opening", "sections", "template", "decomposed", "capitals");

    @Override
    public String code() {
        return "E2";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return Years.toLastTerm()
                .mapToObj(year -> paper(year, figures.schools().decisions()))
                .toList();
    }

    private static Paper paper(int year, List<Decision> decisions) {
        int turn = year - SampleFigures.FIRST_YEAR;
        String hand = HANDS.get(turn < HANDS.size() ? turn : 1 + turn % (HANDS.size() - 1));
        return Paper.ofDepartment(
                Integer.toString(year),
                hand,
                decisions.stream()
                        .filter(decision -> decision.listedIn() == year)
                        .sorted(comparing(StandardForm::isOpening)
                                .thenComparing(Decision::kind)
                                .thenComparing(Decision::on))
                        .map(StandardForm::row)
                        .toList());
    }

    private static boolean isOpening(Decision decision) {
        return decision.schoolYear() < decision.listedIn();
    }

    private static SampleRow row(Decision decision) {
        return new SampleRow(
                decision.schoolCode(),
                isOpening(decision) ? OPENING : decision.kind().name(),
                Map.of(
                        "school_code", decision.schoolCode(),
                        "school_name", decision.schoolName(),
                        "level_group", decision.schoolLevel().name(),
                        "standard_level", "LEVEL_" + decision.standardLevel(),
                        "accreditation_level", decision.accreditationLevel(),
                        "decision_number", decision.number(),
                        "decision_on", decision.on(),
                        "recognition_kind", decision.kind().name(),
                        "valid_until", decision.lastDay()));
    }
}
