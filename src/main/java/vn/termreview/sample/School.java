package vn.termreview.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school over all the years.
 *
 * @param home the commune of 2015 that it lies in
 * @param bareName its name without the words for its kind
 * @param primary about how many primary pupils it had in 2015
 * @param others about how many other pupils it had in 2015
 * @param founded null where it was there before 2015
 * @param ended the day from which it is part of another school, or null
 * @param into the code of that other school
 * @param semiBoardingFrom the day from which it is a semi-boarding school, or null
 */
record School(
        String code,
        SchoolLevel level,
        SchoolType type,
        Ownership ownership,
        Commune home,
        String bareName,
        double primary,
        double others,
        @Nullable LocalDate founded,
        @Nullable LocalDate ended,
        @Nullable String into,
        @Nullable LocalDate semiBoardingFrom) {

    static School since2015(
            String code,
            SchoolLevel level,
            SchoolType type,
            Ownership ownership,
            Commune home,
            String bareName,
            double primary,
            double others) {
        return new School(code, level, type, ownership, home, bareName, primary, others, null, null, null, null);
    }

    School endingIn(String other, LocalDate day) {
        return new School(
                code, level, type, ownership, home, bareName, primary, others, founded, day, other, semiBoardingFrom);
    }

    School semiBoardingFrom(LocalDate day) {
        return new School(code, level, type, ownership, home, bareName, primary, others, founded, ended, into, day);
    }

    boolean isOpen(LocalDate day) {
        return (founded == null || !founded.isAfter(day)) && (ended == null || ended.isAfter(day));
    }

    boolean isOrdinary() {
        return type == SchoolType.GENERAL && ownership == Ownership.PUBLIC;
    }

    boolean staysOrdinary() {
        return isOrdinary() && founded == null && ended == null && semiBoardingFrom == null;
    }

    SchoolType type(LocalDate day) {
        return semiBoardingFrom != null && !semiBoardingFrom.isAfter(day) ? SchoolType.ETHNIC_SEMI_BOARDING : type;
    }

    String name(LocalDate day) {
        return SchoolNames.name(level, type(day), bareName);
    }
}
