package vn.termreview.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.Gap;

/** Why something is not known, in words that can follow "because". */
final class Reasons {
    private final Facts facts;
    private final Messages messages;
    private final YearWords words;

    Reasons(Facts facts, Messages messages, YearWords words) {
        this.facts = facts;
        this.messages = messages;
        this.words = words;
    }

    /** Why an indicator lacks the given years; an incomplete form where no year lacks a value. */
    String of(String indicator, List<Integer> years) {
        return ofForm(
                facts.entry(indicator).map(ReviewData.CatalogueEntry::form).orElse(null), years);
    }

    String ofForm(@Nullable String form, List<Integer> years) {
        if (years.isEmpty()) {
            return messages.text("reason.unfinished");
        }
        if (form == null) {
            return messages.text("reason.plain", "years", words.all(YearKind.CALENDAR_YEAR, years));
        }
        YearKind kind = facts.formYearKind(form);
        Map<String, List<Integer>> yearsOfUnits = new LinkedHashMap<>();
        for (Integer year : years) {
            yearsOfUnits
                    .computeIfAbsent(units(form, year), units -> new ArrayList<>())
                    .add(year);
        }
        return yearsOfUnits.entrySet().stream()
                .map(e -> e.getKey().isEmpty()
                        ? messages.text("reason.form", "years", words.all(kind, e.getValue()), "form", form)
                        : messages.text(
                                "reason.form.units",
                                "years",
                                words.all(kind, e.getValue()),
                                "form",
                                form,
                                "units",
                                e.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** Calendar years with their word: "năm 2018", "các năm 2015–2017". */
    String years(List<Integer> years) {
        return words.all(YearKind.CALENDAR_YEAR, years);
    }

    private String units(String form, int year) {
        return facts.missing(form, year).stream()
                .map(Gap::unitName)
                .flatMap(java.util.stream.Stream::ofNullable)
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
