package vn.termreview.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Schools.Change;
import vn.termreview.edition.Schools.Size;
import vn.termreview.edition.Schools.UnitCount;

/** How many schools, classes and pupils there are, and what became of the units, in sentences. */
final class NetworkSentences {
    private final Workshop workshop;
    private final Schools schools;

    NetworkSentences(Workshop workshop) {
        this.workshop = workshop;
        this.schools = workshop.facts().data().schools();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<Size> all =
                schools.sizes().stream().filter(size -> size.level() == null).toList();
        if (!all.isEmpty()) {
            Size last = all.get(all.size() - 1);
            sentences.add(all.size() > 1 ? last(last) + " " + change(all.get(0), last) : last(last));
            sentences.add(levels(all.get(0).year(), last.year()));
        }
        missing(all).ifPresent(sentences::add);
        communes().ifPresent(sentences::add);
        for (Change.Kind kind : Change.Kind.values()) {
            changes(kind).ifPresent(sentences::add);
        }
        LocalDate ended = schools.districtsEndedOn();
        if (ended != null) {
            sentences.add(workshop.messages()
                    .text("network.districts.ended", "date", workshop.years().date(ended)));
        }
        return sentences;
    }

    private String last(Size last) {
        String year = year(last.year());
        String schoolCount = count(last.schools());
        Integer classes = last.classes();
        Integer pupils = last.pupils();
        return classes == null || pupils == null
                ? workshop.messages().sentence("network.schools", "year", year, "schools", schoolCount)
                : workshop.messages()
                        .sentence(
                                "network.last",
                                "year",
                                year,
                                "schools",
                                schoolCount,
                                "classes",
                                count(classes),
                                "pupils",
                                count(pupils));
    }

    private String change(Size first, Size last) {
        List<String> items = new ArrayList<>();
        item("schools", first.schools(), last.schools()).ifPresent(items::add);
        item("classes", first.classes(), last.classes()).ifPresent(items::add);
        item("pupils", first.pupils(), last.pupils()).ifPresent(items::add);
        return workshop.messages().text("network.change", "year", year(first.year()), "list", String.join(", ", items));
    }

    private Optional<String> item(String what, @Nullable Integer first, @Nullable Integer last) {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(workshop.messages()
                        .text("network.item." + what + way(first, last), "change", count(Math.abs(last - first))));
    }

    private static String way(int first, int last) {
        return last > first ? ".more" : last < first ? ".less" : ".same";
    }

    private String levels(int firstYear, int lastYear) {
        List<String> items = new ArrayList<>();
        for (SchoolLevel level : SchoolLevel.values()) {
            int first = schools(level, firstYear);
            int last = schools(level, lastYear);
            if (first != 0 || last != 0) {
                String key = first == last ? "network.level" : "network.level" + way(first, last);
                items.add(workshop.messages()
                        .text(
                                key,
                                "level",
                                workshop.messages()
                                        .uncapitalised(workshop.messages().text("schoolLevel." + level)),
                                "count",
                                count(last),
                                "change",
                                count(Math.abs(last - first))));
            }
        }
        return workshop.messages().text("network.levels", "list", String.join("; ", items));
    }

    private int schools(SchoolLevel level, int year) {
        return schools.sizes().stream()
                .filter(size -> size.level() == level && size.year() == year)
                .mapToInt(Size::schools)
                .sum();
    }

    private Optional<String> missing(List<Size> all) {
        List<Integer> unknown = workshop.facts().years().stream()
                .filter(year -> all.stream()
                        .noneMatch(size -> size.year() == year && size.classes() != null && size.pupils() != null))
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(workshop.messages()
                        .text(
                                all.isEmpty() ? "network.missing" : "network.missing.some",
                                "reason",
                                workshop.reasons().ofForm("E0", unknown)));
    }

    private Optional<String> communes() {
        List<UnitCount> counts = schools.counts().stream()
                .filter(count -> count.unit() == Change.Kind.COMMUNE)
                .toList();
        if (counts.size() < 2) {
            return Optional.empty();
        }
        UnitCount first = counts.get(0);
        UnitCount last = counts.get(counts.size() - 1);
        return Optional.of(workshop.messages()
                .text(
                        "network.communes" + way(first.count(), last.count()),
                        "first",
                        count(first.count()),
                        "firstYear",
                        workshop.years().one(YearKind.CALENDAR_YEAR, first.year()),
                        "last",
                        count(last.count()),
                        "lastYear",
                        workshop.years().one(YearKind.CALENDAR_YEAR, last.year()),
                        "change",
                        count(Math.abs(last.count() - first.count()))));
    }

    private Optional<String> changes(Change.Kind kind) {
        List<String> items = schools.changes().stream()
                .filter(change -> change.unit() == kind && change.count() > 0)
                .sorted(java.util.Comparator.comparing(Change::what))
                .map(change ->
                        workshop.messages().text("network.what." + change.what(), "count", count(change.count())))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(workshop.messages().text("network.changes." + kind, "list", String.join("; ", items)));
    }

    private String year(int year) {
        return workshop.years().one(YearKind.SCHOOL_YEAR, year);
    }

    private String count(int value) {
        return workshop.numbers().count(value);
    }
}
