package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.Schools.Change;
import vn.termreview.edition.Schools.Size;
import vn.termreview.edition.Schools.UnitCount;

/** How large the committee and the school system are at the end of the term. */
final class OverviewSentences {
    private final Workshop workshop;

    OverviewSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        committee().ifPresent(sentences::add);
        schools().ifPresent(sentences::add);
        places().ifPresent(sentences::add);
        return sentences.isEmpty() ? sentences : List.of(String.join(" ", sentences));
    }

    private Optional<String> committee() {
        Facts facts = workshop.facts();
        Integer year = facts.lastYear();
        Optional<Figure> branches = facts.figure("ORG_BRANCH_CNT", year).filter(f -> f.value() != null);
        Optional<Figure> members = facts.figure("MEM_TOTAL", year).filter(f -> f.value() != null);
        return branches.isEmpty() || members.isEmpty()
                ? Optional.empty()
                : Optional.of(Stated.in(
                        workshop.messages()
                                .text(
                                        "overview.committee",
                                        "year",
                                        year,
                                        "branches",
                                        workshop.numbers().count(Facts.value(branches.get())),
                                        "members",
                                        workshop.numbers().count(Facts.value(members.get()))),
                        List.of(branches.get(), members.get())));
    }

    private Optional<String> schools() {
        return workshop.facts().data().schools().sizes().stream()
                .filter(size -> size.level() == null && workshop.facts().lastYear() == size.year())
                .findFirst()
                .map(this::schools);
    }

    private String schools(Size size) {
        return workshop.messages()
                .sentence(
                        "overview.schools",
                        "year",
                        workshop.years().one(YearKind.SCHOOL_YEAR, size.year()),
                        "schools",
                        workshop.numbers().count(size.schools()));
    }

    private Optional<String> places() {
        int last = workshop.facts().lastYear();
        Optional<UnitCount> communes = count(Change.Kind.COMMUNE, last);
        Optional<UnitCount> districts = count(Change.Kind.DISTRICT, last).filter(c -> c.count() > 0);
        return communes.map(communeCount -> workshop.messages()
                .text(
                        districts.isPresent() ? "overview.places" : "overview.communes",
                        "year",
                        workshop.years().one(YearKind.CALENDAR_YEAR, last),
                        "districts",
                        workshop.numbers().count(districts.map(UnitCount::count).orElse(0)),
                        "communes",
                        workshop.numbers().count(communeCount.count())));
    }

    private Optional<UnitCount> count(Change.Kind kind, int year) {
        return workshop.facts().data().schools().counts().stream()
                .filter(count -> count.unit() == kind && count.year() == year)
                .findFirst();
    }
}
