package vn.termreview.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review says of the schools besides their indicators. Every unit is named as it was in its year; what is not
 * known is null.
 *
 * @param sizes schools by level group for each school year that has any E0
 * @param places schools by district, or by commune where there are none, in the last school year that has any E0
 * @param changes what happened to units during the term
 * @param counts how many units there were at the end of calendar years
 * @param districtsEndedOn the first day without districts, or null where they go on
 * @param flows recognitions and lapses for each school year
 * @param holders the schools at national standard at the term's end
 * @param levels what each district held in each year
 * @param communes what each commune held in the last year that has any E3
 */
public record Schools(
        List<Size> sizes,
        List<Place> places,
        List<Change> changes,
        List<UnitCount> counts,
        @Nullable LocalDate districtsEndedOn,
        List<Flow> flows,
        List<Holder> holders,
        List<DistrictLevel> levels,
        List<Commune> communes) {

    public Schools {
        sizes = List.copyOf(sizes);
        places = List.copyOf(places);
        changes = List.copyOf(changes);
        counts = List.copyOf(counts);
        flows = List.copyOf(flows);
        holders = List.copyOf(holders);
        levels = List.copyOf(levels);
        communes = List.copyOf(communes);
    }

    /**
     * Nothing known of schools.
     *
     * @return no rows at all
     */
    public static Schools none() {
        return new Schools(
                List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Schools of one level group in one school year.
     *
     * @param level null for all schools
     * @param classes null where a school's own number is missing
     * @param pupils null where a school's own number is missing
     */
    public record Size(
            int year,
            @Nullable SchoolLevel level,
            int schools,
            @Nullable Integer classes,
            @Nullable Integer pupils,
            @Nullable BigDecimal pupilsPerClass) {}

    /**
     * The schools of one place in one school year.
     *
     * @param scope {@link Scope#DISTRICT} or {@link Scope#COMMUNE}
     */
    public record Place(
            int year,
            Scope scope,
            String code,
            String name,
            int schools,
            @Nullable Integer classes,
            @Nullable Integer pupils,
            @Nullable BigDecimal pupilsPerClass) {}

    /** How many units of a kind went through one kind of change during the term. */
    public record Change(Kind unit, What what, int count) {
        /** The kind of unit. */
        public enum Kind {
            SCHOOL,
            COMMUNE,
            DISTRICT
        }

        /** What happened. */
        public enum What {
            FOUNDED,
            MERGED,
            SPLIT,
            DISSOLVED,
            RENAMED,
            RECODED,
            TRANSFERRED
        }
    }

    /** How many units of a kind there were at the end of a calendar year. */
    public record UnitCount(int year, Change.Kind unit, int count) {}

    /**
     * Recognitions in one school year.
     *
     * @param lapsed schools that held one at its beginning and none at its end
     */
    public record Flow(int year, int again, int raised, int lapsed) {}

    /**
     * A school at national standard.
     *
     * @param place its district, or its commune where there are none; null where not known
     * @param standard 1 or 2
     * @param accreditation 1 to 4, or null where not stated
     */
    public record Holder(
            @Nullable String place,
            String school,
            @Nullable SchoolLevel level,
            int standard,
            @Nullable Integer accreditation,
            String decision,
            LocalDate decidedOn,
            LocalDate validUntil) {}

    /**
     * What a district held in a year.
     *
     * @param level null where undecided
     */
    public record DistrictLevel(
            int year,
            String code,
            String name,
            Programme programme,
            @Nullable Integer level) {}

    /**
     * What a commune held in a year, as recognised.
     *
     * @param district its district, or null where there are none
     */
    public record Commune(
            int year,
            String code,
            String name,
            @Nullable String district,
            @Nullable Integer preschool,
            @Nullable Integer primary,
            @Nullable Integer lowerSecondary,
            @Nullable Integer literacy) {}
}
