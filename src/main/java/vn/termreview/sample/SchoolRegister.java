package vn.termreview.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All schools of all years: those of 2015, what became of them after 2019, and those that they went into. */
final class SchoolRegister {

    private static final int FIRST_CHANGES = 2020;
    private static final int LAST_CHANGES = 2024;
    private static final int MERGERS_A_YEAR = 3;
    private static final int SEMI_BOARDING_A_YEAR = 4;

    private final CommuneSize sizes;
    private final SchoolCodes codes = new SchoolCodes();
    private final Map<String, School> schools = new HashMap<>();

    SchoolRegister(Communes communes, CommuneSize sizes) {
        this.sizes = sizes;
        new SchoolFounder(communes.in(Era.UNTIL_2019), sizes, codes)
                .found()
                .forEach(school -> schools.put(school.code(), school));
    }

    /** By code. */
    List<School> all() {
        List<School> homes = shuffled("mergers", SchoolLevel.PRIMARY);
        int next = 0;
        for (int year = FIRST_CHANGES; year <= LAST_CHANGES; year++) {
            LocalDate day = year == FIRST_CHANGES ? LocalDate.of(year, 9, 1) : LocalDate.of(year, 8, 1);
            for (int merged = 0; merged < MERGERS_A_YEAR; next++) {
                merged += merge(homes.get(next), day) ? 1 : 0;
            }
        }
        changeTypes();
        return schools.values().stream()
                .sorted(Comparator.comparing(School::code))
                .toList();
    }

    /** With the lower secondary school next door, where there is one of each. */
    private boolean merge(School primary, LocalDate day) {
        Optional<School> lower = inCommune(primary, SchoolLevel.LOWER_SECONDARY);
        if (lower.filter(School::staysOrdinary).isEmpty()
                || !primary.staysOrdinary()
                || schools.values().stream()
                                .filter(school -> isBeside(school, primary) && school.level() == SchoolLevel.PRIMARY)
                                .count()
                        > 1) {
            return false;
        }
        String code = codes.next(primary.home().district(), SchoolLevel.PRIMARY_LOWER_SECONDARY);
        schools.put(
                code,
                new School(
                        code,
                        SchoolLevel.PRIMARY_LOWER_SECONDARY,
                        SchoolType.GENERAL,
                        Ownership.PUBLIC,
                        primary.home(),
                        primary.bareName(),
                        primary.primary(),
                        lower.get().others(),
                        day,
                        null,
                        null,
                        null));
        schools.put(primary.code(), primary.endingIn(code, day));
        schools.put(lower.get().code(), lower.get().endingIn(code, day));
        return true;
    }

    private void changeTypes() {
        List<School> remote = new ArrayList<>(shuffled("types", SchoolLevel.PRIMARY));
        remote.addAll(shuffled("types", SchoolLevel.LOWER_SECONDARY));
        Collections.shuffle(remote, Dice.of("both types").random());
        remote.removeIf(school -> !school.staysOrdinary()
                || school.bareName().startsWith("2 ")
                || !sizes.isDisadvantaged(Era.UNTIL_2019, school.home().code()));
        for (int i = 0; i < SEMI_BOARDING_A_YEAR * (LAST_CHANGES - FIRST_CHANGES + 1); i++) {
            School school = remote.get(i);
            LocalDate day = LocalDate.of(FIRST_CHANGES + i / SEMI_BOARDING_A_YEAR, 8, 15);
            schools.put(school.code(), school.semiBoardingFrom(day));
        }
    }

    private List<School> shuffled(String name, SchoolLevel level) {
        List<School> some = new ArrayList<>(schools.values().stream()
                .filter(school -> school.level() == level)
                .sorted(Comparator.comparing(School::code))
                .toList());
        Collections.shuffle(some, Dice.of(name, level).random());
        return some;
    }

    private Optional<School> inCommune(School school, SchoolLevel level) {
        return schools.values().stream()
                .filter(other -> isBeside(other, school) && other.level() == level)
                .filter(School::isOrdinary)
                .findFirst();
    }

    private static boolean isBeside(School one, School other) {
        return one.home().equals(other.home());
    }
}
