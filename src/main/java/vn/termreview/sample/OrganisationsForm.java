package vn.termreview.sample;

import java.util.List;
import java.util.Map;

/** P2: how organisations were rated. */
final class OrganisationsForm implements SampleForm {

    @Override
    public String code() {
        return "P2";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return Years.toLastTerm()
                .mapToObj(year -> Paper.ofDepartment(
                        Integer.toString(year),
                        Integer.toString(year),
                        figures.organisations(year).stream()
                                .map(OrganisationsForm::row)
                                .toList()))
                .toList();
    }

    private static SampleRow row(OrganisationRating rating) {
        String scheme = rating.kind().isParty() ? "party." : "mass.";
        return new SampleRow(
                rating.code(),
                Map.of(
                        "organisation_type", rating.kind().name(),
                        "organisation_code", rating.code(),
                        "organisation_name", rating.name(),
                        "rating_level", scheme + rating.level().name(),
                        "decision_number", rating.decisionNumber(),
                        "decision_on", rating.decidedOn()));
    }
}
