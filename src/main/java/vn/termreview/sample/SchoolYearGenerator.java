package vn.termreview.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts classes and pupils of every school on each 30 September; the primary pupils add up to the plan. */
final class SchoolYearGenerator {

    private static final double GROWTH = 0.012;
    private static final double JITTER = 0.02;
    /** The most that one school's pupils without two sessions, or not at the right age, are of all its pupils. */
    private static final double[] ONE_SESSION = {0.3, 0.75};

    private static final double[] OFF_AGE = {0.01, 0.09};

    private static final int SECOND_TERM = 2020;
    private static final int FEW_CLASSES = 5;
    private static final double MORE_CLASSES = 1.08;

    private final Communes communes;
    private final List<School> schools;
    private final MovedClasses moved = MovedClasses.read();

    SchoolYearGenerator(Communes communes, List<School> schools) {
        this.communes = communes;
        this.schools = schools;
    }

    List<SchoolYear> generate() {
        List<SchoolYear> all = new ArrayList<>();
        PrimaryPlan.read().years().forEach(plan -> all.addAll(year(plan)));
        return all;
    }

    private List<SchoolYear> year(PrimaryPlan.Year plan) {
        LocalDate day = LocalDate.of(plan.year(), 9, 30);
        List<School> open =
                schools.stream().filter(school -> school.isOpen(day)).toList();
        int[] primary = Shares.proportional(
                plan.pupils(),
                open.stream()
                        .mapToDouble(school -> school.primary() * chance(school, "primary", plan.year()))
                        .toArray());
        int[] oneSession = missing(plan.pupils() - plan.twoSessions(), primary, open, ONE_SESSION, "one session");
        int[] offAge = missing(plan.pupils() - plan.onAge(), primary, open, OFF_AGE, "off age " + plan.year());
        return IntStream.range(0, open.size())
                .mapToObj(i -> schoolYear(
                        open.get(i),
                        day,
                        new Primary(primary[i], primary[i] - oneSession[i], primary[i] - offAge[i])
                                .and(moved.pupils(open.get(i), plan.year()))))
                .toList();
    }

    private static int[] missing(int total, int[] whole, List<School> schools, double[] bounds, String name) {
        List<Double> line = schools.stream()
                .map(school -> Dice.of(name, "line", school.code()).between(0, 1))
                .toList();
        int[] room = IntStream.range(0, whole.length)
                .map(i -> (int)
                        (whole[i] * Dice.of(name, "room", schools.get(i).code()).between(bounds[0], bounds[1])))
                .toArray();
        return Shares.fill(total, room, line);
    }

    private SchoolYear schoolYear(School school, LocalDate day, Primary primary) {
        int year = day.getYear();
        boolean hasPrimary = school.level().hasPrimary();
        double growth = 1 + GROWTH * (year - SampleFigures.FIRST_YEAR);
        int pupils = primary.pupils() + (int) Math.round(school.others() * growth * chance(school, "others", year));
        Dice dice = Dice.of("school", school.code());
        double perClass = school.level().classSize() * dice.between(0.78, 1.08);
        int classesAtFirst = Math.max(1, (int) Math.ceil((school.primary() + school.others()) / perClass));
        int classes = year < SECOND_TERM || classesAtFirst < FEW_CLASSES
                ? classesAtFirst
                : (int) Math.round(classesAtFirst * MORE_CLASSES);
        Commune commune = communes.later(school.home().code(), Era.ofSchoolYear(year));
        boolean isCity = school.home().district().equals("178");
        return new SchoolYear(
                year,
                school.code(),
                school.name(day),
                school.level(),
                school.type(day),
                school.ownership(),
                Era.ofSchoolYear(year) == Era.FROM_JULY_2025 ? null : commune.district(),
                commune.code(),
                commune.name(),
                classes + moved.classes(school, year),
                pupils,
                hasPrimary ? primary.pupils() : null,
                (int) Math.round(pupils * dice.between(0.465, 0.505)),
                (int) Math.round(pupils * (isCity ? dice.between(0.55, 0.7) : dice.between(0.78, 0.97))),
                hasPrimary ? primary.twoSessions() : null,
                hasPrimary ? primary.onAge() : null,
                classesAtFirst < 2 * FEW_CLASSES ? 2 : 3,
                (int) Math.ceil(classes * dice.between(1.3, 1.9)),
                dice.whole(2, 5) + classesAtFirst / 10);
    }

    private static double chance(School school, String name, int year) {
        return Dice.of(name, school.code(), year).between(1 - JITTER, 1 + JITTER);
    }

    private record Primary(int pupils, int twoSessions, int onAge) {

        Primary and(int more) {
            return new Primary(pupils + more, twoSessions + more, onAge + more);
        }
    }
}
