package vn.termreview.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Founds the 663 schools of the first term: where children live, at least one of each level nearby. */
final class SchoolFounder {

    private static final int COMBINED = 24;
    private static final int SECOND_PRIMARY = 28;
    private static final int LOWER_SECONDARY = 140;
    private static final int PRESCHOOL = 212;
    private static final int PRIVATE_PRESCHOOL = 8;
    private static final int SEMI_BOARDING_EVERY = 8;

    private final List<Commune> communes;
    private final CommuneSize sizes;
    private final SchoolCodes codes;
    private final List<School> schools = new ArrayList<>();

    SchoolFounder(List<Commune> communes, CommuneSize sizes, SchoolCodes codes) {
        this.communes = communes;
        this.sizes = sizes;
        this.codes = codes;
    }

    List<School> found() {
        List<Commune> bySize = communes.stream()
                .sorted(Comparator.comparingDouble((Commune commune) -> -size(commune))
                        .thenComparing(Commune::code))
                .toList();
        Set<Commune> combined = combined();
        List<Commune> separate =
                bySize.stream().filter(commune -> !combined.contains(commune)).toList();
        Set<Commune> twice = new HashSet<>(separate.subList(0, SECOND_PRIMARY));

        byCode(bySize.subList(0, PRESCHOOL)).forEach(commune -> ordinary(SchoolLevel.PRESCHOOL, commune, 0, 188));
        privatePreschools(bySize.stream().filter(Commune::isTown).toList());
        for (Commune commune : byCode(separate)) {
            ordinary(SchoolLevel.PRIMARY, commune, twice.contains(commune) ? 162 : 243, 0);
            if (twice.contains(commune)) {
                add(SchoolLevel.PRIMARY, SchoolType.GENERAL, Ownership.PUBLIC, commune, "2 " + name(commune), 117, 0);
            }
        }
        byCode(separate.subList(0, LOWER_SECONDARY))
                .forEach(commune -> ordinary(SchoolLevel.LOWER_SECONDARY, commune, 0, 212));
        byCode(List.copyOf(combined))
                .forEach(commune -> ordinary(SchoolLevel.PRIMARY_LOWER_SECONDARY, commune, 207, 153));
        new UpperSchoolFounder(communes, this).found();
        return schools;
    }

    private Set<Commune> combined() {
        List<Commune> rural = new ArrayList<>(
                communes.stream().filter(commune -> !commune.isTown()).toList());
        Collections.shuffle(rural, Dice.of("combined").random());
        return new HashSet<>(rural.subList(0, COMBINED));
    }

    private void privatePreschools(List<Commune> towns) {
        for (int i = 0; i < PRIVATE_PRESCHOOL; i++) {
            Ownership ownership = i == 0 ? Ownership.PEOPLE_FOUNDED : Ownership.PRIVATE;
            add(SchoolLevel.PRESCHOOL, SchoolType.GENERAL, ownership, towns.get(i), "Hoa Sen " + (i + 1), 0, 60);
        }
    }

    private void ordinary(SchoolLevel level, Commune commune, double primary, double others) {
        boolean mayBoard = level == SchoolLevel.PRIMARY || level == SchoolLevel.LOWER_SECONDARY;
        boolean boards = mayBoard
                && sizes.isDisadvantaged(Era.UNTIL_2019, commune.code())
                && Dice.of("semi-boarding", commune.code()).whole(1, SEMI_BOARDING_EVERY) == 1;
        SchoolType type = boards ? SchoolType.ETHNIC_SEMI_BOARDING : SchoolType.GENERAL;
        add(level, type, Ownership.PUBLIC, commune, name(commune), primary, others);
    }

    /** Pupils are those of a commune of middle size. */
    void add(
            SchoolLevel level,
            SchoolType type,
            Ownership ownership,
            Commune commune,
            String name,
            double primary,
            double others) {
        String code = codes.next(commune.district(), level);
        double size = level.compareTo(SchoolLevel.PRIMARY_LOWER_SECONDARY) > 0 || ownership != Ownership.PUBLIC
                ? Dice.of("pupils", code).between(0.8, 1.3)
                : size(commune) * Dice.of("pupils", code).between(0.9, 1.1);
        schools.add(School.since2015(code, level, type, ownership, commune, name, primary * size, others * size));
    }

    private double size(Commune commune) {
        return sizes.of(Era.UNTIL_2019, commune.code());
    }

    private static String name(Commune commune) {
        return Names.inSchoolName(commune.name());
    }

    private static List<Commune> byCode(List<Commune> communes) {
        return communes.stream().sorted(Comparator.comparing(Commune::code)).toList();
    }
}
