package vn.termreview.sample;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The truth behind the school forms: what they say, and what it comes to.
 *
 * @param schools by year and code
 * @param decisions by date
 * @param communes by year and code
 * @param changes by day, communes first
 */
public record SchoolFigures(
        List<SchoolYear> schools, List<Decision> decisions, List<CommuneYear> communes, List<UnitChange> changes) {

    public SchoolFigures {
        schools = List.copyOf(schools);
        decisions = List.copyOf(decisions);
        communes = List.copyOf(communes);
        changes = List.copyOf(changes);
    }

    static SchoolFigures make() {
        Communes places = new Communes();
        CommuneSize sizes = new CommuneSize(places);
        List<School> register = new SchoolRegister(places, sizes).all();
        return new SchoolFigures(
                new SchoolYearGenerator(places, register).generate(),
                new DecisionGenerator(register).generate(),
                new CommuneYearGenerator(places, sizes).generate(),
                Stream.concat(new CommuneChanges(places).all().stream(), new SchoolChanges(register).all().stream())
                        .sorted(comparing(UnitChange::on))
                        .toList());
    }

    /**
     * The schools of a school year, as of 30 September.
     *
     * @param year the starting year, 2015 to 2025
     * @return by code
     */
    public List<SchoolYear> schools(int year) {
        return schools.stream().filter(school -> school.year() == year).toList();
    }

    /**
     * The communes of a calendar year, as of 31 December.
     *
     * @param year 2015 to 2025
     * @return by code
     */
    public List<CommuneYear> communes(int year) {
        return communes.stream().filter(commune -> commune.year() == year).toList();
    }

    /**
     * A sum over the schools of a year.
     *
     * @param measure null where a school does not state it
     * @return the sum of what is stated
     */
    public int sumOfSchools(int year, Function<SchoolYear, @Nullable Integer> measure) {
        return schools(year).stream()
                .map(measure)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * A sum over the communes of a year.
     *
     * @param measure what is summed
     * @return the sum
     */
    public int sumOfCommunes(int year, ToIntFunction<CommuneYear> measure) {
        return communes(year).stream().mapToInt(measure).sum();
    }

    /**
     * Schools at national standard at the end of a school year. Schools that ended never held a decision.
     *
     * @param year the starting year
     * @return those that hold a valid decision on 31 August of the next year
     */
    public int stock(int year) {
        LocalDate end = LocalDate.of(year + 1, 8, 31);
        return countSchools(decision -> decision.holdsOn(end));
    }

    /**
     * Decisions of one kind dated in a school year.
     *
     * @param year the starting year
     * @return how many
     */
    public int recognised(int year, Decision.Kind kind) {
        return (int) decisions.stream()
                .filter(decision -> decision.schoolYear() == year && decision.kind() == kind)
                .count();
    }

    /**
     * Decisions whose last day lies in a school year, renewed or not.
     *
     * @param year the starting year
     * @return how many
     */
    public int lapsed(int year) {
        return countSchools(decision -> decision.lapsesIn() == year);
    }

    /**
     * The level of a district in lower secondary education.
     *
     * @param district its code
     * @return 1 to 3
     */
    public int lowerSecondaryLevel(String district, int year) {
        return UniversalPlan.read().lowerSecondary(district, year);
    }

    /**
     * The level of a district in literacy.
     *
     * @param district its code
     * @return 1 or 2
     */
    public int literacyLevel(String district, int year) {
        return UniversalPlan.read().literacy(district, year);
    }

    private int countSchools(Predicate<Decision> chosen) {
        return (int) decisions.stream()
                .filter(chosen)
                .map(Decision::schoolCode)
                .distinct()
                .count();
    }
}
