package vn.termreview.sample;

import java.util.List;
import java.util.stream.IntStream;

/** D0: what happened to units, a file of the Department each calendar year in which something did. */
final class UnitChangesForm implements SampleForm {

    private static final int FIRST_YEAR = 2020;
    private static final List<String> HANDS = List.of("template", "sections");

    @Override
    public String code() {
        return "D0";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return IntStream.rangeClosed(FIRST_YEAR, SampleFigures.LAST_SCHOOL_YEAR)
                .mapToObj(year -> Paper.ofDepartment(
                        Integer.toString(year),
                        HANDS.get(year % HANDS.size()),
                        figures.schools().changes().stream()
                                .filter(change -> change.on().getYear() == year)
                                .map(UnitChangesForm::row)
                                .toList()))
                .toList();
    }

    private static SampleRow row(UnitChange change) {
        Values values = new Values()
                .put("changed_kind", change.unit())
                .put("old_code", change.oldCode())
                .put("new_code", change.newCode())
                .put("new_name", change.newName())
                .put("change_kind", change.kind())
                .put("effective_on", change.on())
                .put("share", change.share() == null ? null : change.share() + "%")
                .put("legal_basis", change.basis());
        return new SampleRow(change.oldCode(), change.unit(), values.all());
    }
}
