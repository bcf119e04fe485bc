package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Gap;
import vn.termreview.edition.ReviewData.MemberRow;

/** Questions to the data of a review. What is not known is null, never 0. */
record Facts(ReviewData data) {

    List<Integer> years() {
        return data.term().years();
    }

    Integer lastYear() {
        return years().get(years().size() - 1);
    }

    List<CatalogueEntry> catalogue() {
        return data.catalogue().stream()
                .sorted(Comparator.comparingInt(CatalogueEntry::order).thenComparing(CatalogueEntry::code))
                .toList();
    }

    Optional<CatalogueEntry> entry(String code) {
        return data.catalogue().stream().filter(e -> e.code().equals(code)).findFirst();
    }

    /** What an indicator's years are; calendar years where the catalogue does not know it. */
    YearKind yearKind(String indicator) {
        return entry(indicator).map(CatalogueEntry::years).orElse(YearKind.CALENDAR_YEAR);
    }

    /** What a form's years are. */
    YearKind formYearKind(@Nullable String form) {
        return data.catalogue().stream()
                .filter(e -> Objects.equals(e.form(), form))
                .map(CatalogueEntry::years)
                .findFirst()
                .orElse(YearKind.CALENDAR_YEAR);
    }

    /** The figure of a place or school in a year. */
    Optional<Figure> placeFigure(String code, Scope scope, String unitCode, int year) {
        return data.figures().stream()
                .filter(f -> f.scope() == scope
                        && f.indicator().equals(code)
                        && unitCode.equals(f.unitCode())
                        && Objects.equals(f.year(), year))
                .findFirst();
    }

    /** The figure at the widest scope; a null year is the term. */
    Optional<Figure> figure(String code, @Nullable Integer year) {
        return data.figures().stream()
                .filter(f -> f.indicator().equals(code) && f.scope().isWidest() && Objects.equals(f.year(), year))
                .findFirst();
    }

    /** The figures of the years that have a value, in the order of the years. */
    List<Figure> known(String code) {
        return years().stream()
                .flatMap(year -> figure(code, year).stream())
                .filter(f -> f.value() != null)
                .toList();
    }

    /** As {@link #known}, with what is stated in words alone. */
    List<Figure> told(String code) {
        return years().stream()
                .flatMap(year -> figure(code, year).stream())
                .filter(f -> f.value() != null || f.text() != null)
                .toList();
    }

    /** The years without a value that ought to have one; where nothing can be compared, nothing is missing. */
    List<Integer> unknownYears(String code) {
        return years().stream()
                .filter(year -> figure(code, year)
                        .filter(f -> f.value() != null || f.text() != null || f.verdict() == Verdict.INCOMPARABLE)
                        .isEmpty())
                .toList();
    }

    /** The years in which nothing can be compared. */
    List<Integer> incomparableYears(String code) {
        return years().stream()
                .filter(year -> figure(code, year)
                        .filter(f -> f.value() == null && f.verdict() == Verdict.INCOMPARABLE)
                        .isPresent())
                .toList();
    }

    static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }

    List<MemberRow> rows(int year) {
        return data.members().stream().filter(row -> row.year() == year).toList();
    }

    Optional<MemberRow> row(int year, String branchCode) {
        return rows(year).stream()
                .filter(r -> r.branchCode().equals(branchCode))
                .findFirst();
    }

    /** The sum over the branches of a year, or null when a branch or its number is missing. */
    @Nullable
    Integer sum(int year, Function<MemberRow, @Nullable Integer> number) {
        List<MemberRow> rows = rows(year);
        if (rows.isEmpty() || isMissing("P1", year, null)) {
            return null;
        }
        int sum = 0;
        for (MemberRow row : rows) {
            Integer value = number.apply(row);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    /** The sum over all years, or null when one is missing. */
    @Nullable
    Integer sumOfTerm(Function<MemberRow, @Nullable Integer> number) {
        int sum = 0;
        for (int year : years()) {
            Integer value = sum(year, number);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    /** Whether a form is missing in a year, from the given unit or, with a null unit, from any. */
    boolean isMissing(String form, int year, @Nullable String unitCode) {
        return missing(form, year).stream()
                .anyMatch(g -> unitCode == null || g.unitCode() == null || unitCode.equals(g.unitCode()));
    }

    List<Gap> missing(String form, int year) {
        return data.gaps().stream()
                .filter(g ->
                        g.kind() == GapKind.MISSING_FORM && form.equals(g.form()) && Objects.equals(g.year(), year))
                .toList();
    }
}
