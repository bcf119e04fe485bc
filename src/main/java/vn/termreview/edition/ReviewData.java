package vn.termreview.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a review of one term is composed from, as the warehouse states it.
 *
 * @param catalogue the indicators that may be printed, in any order
 * @param figures the figures of the term: at the widest scope for each year and, with a null year, for the term; of
 *     places for each year
 * @param sample whether the data are invented and the cover has to say so
 * @param dataAt when the newest submission was accepted; the document's date of creation, never the clock
 */
public record ReviewData(
        Term term,
        Committee committee,
        boolean sample,
        Instant dataAt,
        List<CatalogueEntry> catalogue,
        List<Figure> figures,
        List<MemberRow> members,
        List<OrganisationRating> organisationRatings,
        List<Scheme> schemes,
        List<Explanation> explanations,
        List<Source> sources,
        List<Gap> gaps,
        Schools schools,
        Records records,
        ChartData charts,
        Hashes hashes) {

    public ReviewData {
        catalogue = List.copyOf(catalogue);
        figures = List.copyOf(figures);
        members = List.copyOf(members);
        organisationRatings = List.copyOf(organisationRatings);
        schemes = List.copyOf(schemes);
        explanations = List.copyOf(explanations);
        sources = List.copyOf(sources);
        gaps = List.copyOf(gaps);
    }

    /** The same with other figures. */
    public ReviewData withFigures(List<Figure> others) {
        return new ReviewData(
                term,
                committee,
                sample,
                dataAt,
                catalogue,
                others,
                members,
                organisationRatings,
                schemes,
                explanations,
                sources,
                gaps,
                schools,
                records,
                charts,
                hashes);
    }

    /**
     * A term.
     *
     * @param code such as {@code 2015-2020}
     * @param firstYear the first year in its name
     * @param lastYear the last year in its name
     * @param years the reported years, calendar or by the first of a school year, ascending, one to five
     */
    public record Term(String code, int firstYear, int lastYear, List<Integer> years) {
        public Term {
            years = List.copyOf(years);
            if (years.isEmpty() || years.size() > 5) {
                throw new IllegalArgumentException("a term has one to five years: " + years);
            }
        }
    }

    /**
     * Who reports.
     *
     * @param parentName the committee above, or null where none is known
     * @param number such as {@code 12-BC/ĐU}, or null while not issued
     * @param issuedOn the date of issue, or null while not issued
     * @param form the rule of that date, or of the newest data while not issued
     */
    public record Committee(
            @Nullable String parentName,
            String name,
            String place,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            DocumentForm form) {}

    /**
     * An indicator as the catalogue names it.
     *
     * @param unit the printed unit of measure, such as {@code %} or {@code chi bộ}
     * @param unitOfOne the same of exactly one, where the language tells them apart
     * @param order its place in the printed table
     * @param form the form that brings it, such as {@code P1}, or null
     * @param years what its years are
     */
    public record CatalogueEntry(
            String code,
            String name,
            Measure measure,
            String unit,
            String unitOfOne,
            int order,
            @Nullable String form,
            YearKind years) {}

    /**
     * One figure. Rates and target levels of rates run from 0 to 1.
     *
     * @param indicator the catalogue code
     * @param traceCode the printed code that leads to the cells, or null
     * @param year the year, or null for the term
     * @param unitCode null at the widest scope
     * @param value null where it is not known
     * @param text a level's, state's or word's name, or null
     */
    public record Figure(
            String indicator,
            @Nullable String traceCode,
            @Nullable Integer year,
            Scope scope,
            @Nullable String unitCode,
            @Nullable String unitName,
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Target target,
            Verdict verdict) {
        public Figure {
            value = plain(value);
            numerator = plain(numerator);
            denominator = plain(denominator);
        }

        /** Equal after it was written and read: 6.3E+4 is kept as 63000. */
        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null || number.scale() >= 0 ? number : number.setScale(0);
        }
    }

    /**
     * A target.
     *
     * @param comparator one of {@code ≥ ≤ = >}, or null where the kind says all
     * @param level on the scale of the figure's value, or null
     * @param levelText the name of an ordinal level or a target in words, or null
     */
    public record Target(
            TargetKind kind,
            @Nullable String comparator,
            @Nullable BigDecimal level,
            @Nullable String levelText) {}

    /** One branch in one year, as its form P1 states it; null is not stated. */
    public record MemberRow(
            int year,
            String branchCode,
            String branchName,
            @Nullable Integer start,
            @Nullable Integer admitted,
            @Nullable Integer transferredIn,
            @Nullable Integer transferredOut,
            @Nullable Integer otherDecrease,
            @Nullable Integer members,
            @Nullable Integer female,
            @Nullable Integer ethnicMinority,
            @Nullable Integer probationary,
            @Nullable Integer exempt,
            @Nullable Integer excellent,
            @Nullable Integer good,
            @Nullable Integer completed,
            @Nullable Integer failed,
            @Nullable Integer unrated,
            @Nullable Integer pledged) {}

    /**
     * The rating of one organisation in one year.
     *
     * @param levelName as that year's scheme names the level, or null where not rated
     * @param rank 0 failed … 3 excellent, or null where not rated
     */
    public record OrganisationRating(
            int year,
            OrganisationType type,
            String code,
            String name,
            @Nullable String levelCode,
            @Nullable String levelName,
            @Nullable Integer rank) {}

    /**
     * The rule that judged members and Party organisations in some years.
     *
     * @param toYear the last rated year, or null while in force
     * @param source its legal basis as printed
     * @param cap the highest share of "excellent", 0 to 1, or null
     */
    public record Scheme(
            String code,
            int fromYear,
            @Nullable Integer toYear,
            String source,
            @Nullable BigDecimal cap,
            @Nullable CapBase capBase) {
        boolean covers(int year) {
            return fromYear <= year && (toYear == null || year <= toYear);
        }
    }

    /**
     * A submission that the figures come from.
     *
     * @param submission its number, as {@code status} and {@code trace} name it
     * @param period as printed, such as {@code 2019}
     * @param version counted from 1
     * @param sha256 of the file, 64 hexadecimal digits
     */
    public record Source(
            long submission,
            String file,
            String form,
            String period,
            String unit,
            int version,
            LocalDate acceptedOn,
            String sha256) {
        Source named(String otherUnit) {
            return new Source(submission, file, form, period, otherUnit, version, acceptedOn, sha256);
        }
    }

    /**
     * Something that keeps the review a draft.
     *
     * @param unitCode null for all units
     * @param count how many findings are open; 0 where nothing is counted
     * @param text the sentence itself for {@link GapKind#OTHER}, else null
     */
    public record Gap(
            GapKind kind,
            @Nullable String form,
            @Nullable Integer year,
            @Nullable String unitCode,
            @Nullable String unitName,
            int count,
            @Nullable String text) {}

    /**
     * What the rendering depends on besides the content.
     *
     * @param templates sha256 over the compiled templates and styles
     * @param fonts sha256 over the fonts
     * @param codeVersion the program's version
     */
    public record Hashes(String templates, String fonts, String codeVersion) {}
}
