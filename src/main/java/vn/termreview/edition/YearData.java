package vn.termreview.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.Figure;

/**
 * What a yearly summary is composed from.
 *
 * @param year the data of the one year
 * @param both the same with the year before, or null where nothing of it is known
 */
public record YearData(ReviewData year, @Nullable ReviewData both) {

    /** What a year has no part in: what people wrote of the whole term, and the next one's targets. */
    private static final Set<String> OF_A_TERM = Set.of("V0");

    public YearData {
        if (year.term().years().size() != 1) {
            throw new IllegalArgumentException("a year is one: " + year.term().years());
        }
    }

    /** The year's number. */
    int number() {
        return year.term().years().get(0);
    }

    /** The year's data as if it were a term of one year: what the term's figures would be are the year's own. */
    ReviewData own() {
        return with(year, year.gaps());
    }

    /** The year beside the one before it. */
    @Nullable
    ReviewData beside() {
        return both == null ? null : with(both, both.gaps());
    }

    /** The year's figures, and those of the year before at the widest scope, as the warehouse has them. */
    List<Figure> figures() {
        Set<Figure> figures = new LinkedHashSet<>();
        if (both != null) {
            both.figures().stream()
                    .filter(figure -> figure.scope().isWidest() && Objects.equals(figure.year(), number() - 1))
                    .forEach(figures::add);
        }
        year.figures().stream()
                .filter(figure -> Objects.equals(figure.year(), number()))
                .forEach(figures::add);
        return List.copyOf(figures);
    }

    private ReviewData with(ReviewData data, List<ReviewData.Gap> gaps) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : data.figures()) {
            Integer of = figure.year();
            if (of != null && data.term().years().contains(of)) {
                figures.add(figure);
                if (of == number() && figure.scope().isWidest()) {
                    figures.add(ofTerm(figure));
                }
            }
        }
        Records records = data.records();
        return new ReviewData(
                data.term(),
                data.committee(),
                data.sample(),
                data.dataAt(),
                data.catalogue(),
                figures,
                data.members(),
                data.organisationRatings(),
                data.schemes(),
                data.explanations(),
                data.sources().stream()
                        .filter(source -> !OF_A_TERM.contains(source.form()) && !isNextTerms(data, source))
                        .toList(),
                gaps.stream()
                        .filter(gap -> gap.form() == null || !OF_A_TERM.contains(gap.form()))
                        .toList(),
                data.schools(),
                new Records(
                        records.inspections(),
                        records.studies(),
                        records.contests(),
                        records.awards(),
                        records.prizes(),
                        List.of(),
                        null),
                data.charts(),
                data.hashes());
    }

    private static boolean isNextTerms(ReviewData data, ReviewData.Source source) {
        return source.form().equals("T0") && !source.period().equals(data.term().code());
    }

    private static Figure ofTerm(Figure figure) {
        return new Figure(
                figure.indicator(),
                figure.traceCode(),
                null,
                figure.scope(),
                figure.unitCode(),
                figure.unitName(),
                figure.value(),
                figure.text(),
                figure.numerator(),
                figure.denominator(),
                figure.target(),
                figure.verdict());
    }
}
