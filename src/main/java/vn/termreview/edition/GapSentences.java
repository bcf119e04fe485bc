package vn.termreview.edition;

import java.util.List;
import java.util.Objects;
import vn.termreview.edition.ReviewData.Gap;

/** What keeps the review a draft, one sentence a gap. */
final class GapSentences {
    private final Workshop workshop;

    GapSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    List<String> sentences() {
        return workshop.facts().data().gaps().stream()
                .map(this::sentence)
                .distinct()
                .toList();
    }

    private String sentence(Gap gap) {
        Messages messages = workshop.messages();
        String unit = Objects.requireNonNullElse(gap.unitName(), messages.text("gap.everyUnit"));
        Integer year = gap.year();
        String when = year == null
                ? messages.text("gap.term")
                : workshop.years().one(workshop.facts().formYearKind(gap.form()), year);
        return switch (gap.kind()) {
            case OTHER -> Objects.requireNonNullElse(gap.text(), "");
            case MISSING_FORM -> messages.sentence(missingKey(gap), "unit", unit, "form", gap.form(), "when", when);
            default ->
                messages.sentence(
                        "gap." + gap.kind(),
                        "form",
                        gap.form(),
                        "when",
                        when,
                        "unit",
                        unit,
                        "count",
                        workshop.numbers().count(gap.count()));
        };
    }

    private static String missingKey(Gap gap) {
        if (gap.year() == null) {
            return "gap.MISSING_FORM.term";
        }
        return gap.unitName() == null ? "gap.MISSING_FORM.all" : "gap.MISSING_FORM.unit";
    }
}
