package vn.termreview.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** P5: who was commended. */
final class AwardsForm implements SampleForm {

    private static final Turns HANDS = new Turns("abbreviated", "sections", "year-end", "template");

    @Override
    public String code() {
        return "P5";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        List<Award> awards = Yaml.read("awards.yml", Awards.class).awards();
        return Years.toLastTerm()
                .mapToObj(year -> Paper.ofDepartment(
                        Integer.toString(year),
                        HANDS.of(year),
                        awards.stream()
                                .filter(award -> award.on().getYear() == year)
                                .map(AwardsForm::row)
                                .toList()))
                .toList();
    }

    private static SampleRow row(Award award) {
        return new SampleRow(
                award.number(),
                award.subject(),
                Map.of(
                        "award_subject", award.subject(),
                        "recipient_name", award.name(),
                        "award_kind", award.kind(),
                        "award_level", award.level(),
                        "decision_number", award.number(),
                        "decision_on", award.on()));
    }

    /** The list, year by year, collectives before individuals. */
    private record Awards(List<Award> awards) {}

    private record Award(String subject, String name, String kind, String level, String number, LocalDate on) {}
}
