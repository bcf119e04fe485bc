package vn.termreview.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;

/** A term's data cut down to one unit, as if the unit were all there is: its figures stand at the widest scope. */
final class UnitProjection {

    /** Pupils need not take part in a contest: a year without a figure is then no gap. */
    private static final String CONTESTS = "E4";

    /** Of one district it only says that it is one of one. */
    private static final Set<String> NOT_OF_A_UNIT = Set.of("PCGDTH3_DIST");

    private final ReviewData all;
    private final UnitData unit;

    UnitProjection(ReviewData all, UnitData unit) {
        this.all = all;
        this.unit = unit;
    }

    /** The figures of the unit and of its communes as the warehouse has them, for each year in which it was there. */
    List<Figure> figures() {
        return Stream.concat(own(), communes()).toList();
    }

    private Stream<Figure> own() {
        return all.figures().stream()
                .filter(figure -> figure.scope() == unit.kind().scope()
                        && unit.code().equals(figure.unitCode())
                        && figure.year() != null
                        && unit.years().contains(figure.year())
                        && !NOT_OF_A_UNIT.contains(figure.indicator()));
    }

    /** Of the year whose communes are listed. */
    private Stream<Figure> communes() {
        Map<String, Integer> listed = new HashMap<>();
        schools().communes().forEach(commune -> listed.put(commune.code(), commune.year()));
        return all.figures().stream()
                .filter(figure -> figure.scope() == Scope.COMMUNE
                        && figure.unitCode() != null
                        && figure.year() != null
                        && figure.year().equals(listed.get(figure.unitCode())));
    }

    ReviewData data() {
        Set<String> known = own().filter(figure -> figure.value() != null)
                .map(Figure::indicator)
                .collect(Collectors.toSet());
        List<CatalogueEntry> catalogue = all.catalogue().stream()
                .filter(entry -> known.contains(entry.code()))
                .toList();
        ReviewData.Term term = all.term();
        return new ReviewData(
                new ReviewData.Term(term.code(), term.firstYear(), term.lastYear(), unit.years()),
                all.committee(),
                all.sample(),
                all.dataAt(),
                catalogue,
                widest(catalogue),
                all.members().stream().filter(row -> isBranch(row.branchCode())).toList(),
                all.organisationRatings().stream()
                        .filter(row -> row.type() == OrganisationType.BRANCH && isBranch(row.code()))
                        .toList(),
                unit.kind() == UnitData.Kind.BRANCH ? all.schemes() : List.of(),
                all.explanations().stream().filter(this::isOwn).toList(),
                all.sources().stream()
                        .filter(source -> unit.submissions().contains(source.submission()))
                        .toList(),
                unit.gaps(),
                schools(),
                new Records(
                        all.records().inspections().stream()
                                .filter(row -> isBranch(row.branchCode()))
                                .toList(),
                        unit.studies(),
                        List.of(),
                        List.of(),
                        unit.prizes(),
                        List.of(),
                        null),
                ChartData.none(),
                all.hashes());
    }

    private List<Figure> widest(List<CatalogueEntry> catalogue) {
        List<Figure> figures = new ArrayList<>(communes().toList());
        for (Figure figure : own().toList()) {
            figures.add(new Figure(
                    figure.indicator(),
                    figure.traceCode(),
                    figure.year(),
                    unit.kind().whole(),
                    null,
                    null,
                    figure.value(),
                    figure.text(),
                    figure.numerator(),
                    figure.denominator(),
                    figure.target(),
                    figure.verdict()));
        }
        for (CatalogueEntry entry : catalogue) {
            for (Integer year : unit.years()) {
                if (CONTESTS.equals(entry.form()) && isReported(year) && isWithout(figures, entry.code(), year)) {
                    figures.add(new Figure(
                            entry.code(),
                            null,
                            year,
                            unit.kind().whole(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            Verdict.INCOMPARABLE));
                }
            }
        }
        return figures;
    }

    private boolean isReported(Integer year) {
        return unit.gaps().stream().noneMatch(gap -> CONTESTS.equals(gap.form()) && year.equals(gap.year()));
    }

    private static boolean isWithout(List<Figure> figures, String code, Integer year) {
        return figures.stream()
                .noneMatch(figure -> figure.scope().isWidest()
                        && figure.indicator().equals(code)
                        && Objects.equals(figure.year(), year));
    }

    private Schools schools() {
        Schools schools = all.schools();
        if (unit.kind() == UnitData.Kind.BRANCH) {
            return Schools.none();
        }
        return new Schools(
                unit.sizes(),
                List.of(),
                List.of(),
                List.of(),
                null,
                unit.flows(),
                schools.holders().stream()
                        .filter(holder -> unit.name().equals(holder.place()))
                        .toList(),
                schools.levels().stream()
                        .filter(row -> row.code().equals(unit.code()))
                        .toList(),
                schools.communes().stream()
                        .filter(row -> unit.name().equals(row.district()))
                        .toList());
    }

    private boolean isBranch(String code) {
        return unit.kind() == UnitData.Kind.BRANCH && unit.code().equals(code);
    }

    private boolean isOwn(Explanation explanation) {
        return unit.oddities()
                .contains(new UnitData.Oddity(explanation.submission(), explanation.found(), explanation.reason()));
    }
}
