package vn.termreview.sample;

import java.util.List;
import java.util.Map;

/** Founds the schools that a district has one or two of: upper secondary, boarding, continuing. */
final class UpperSchoolFounder {

    private static final String CITY = "178";
    private static final Map<String, Integer> UPPER = Map.of(CITY, 2, "186", 3);
    private static final List<String> WITH_LOWER = List.of("181", "189");

    private final List<Commune> communes;
    private final SchoolFounder founder;

    UpperSchoolFounder(List<Commune> communes, SchoolFounder founder) {
        this.communes = communes;
        this.founder = founder;
    }

    void found() {
        Commune centre = seat(CITY);
        add(SchoolLevel.UPPER_SECONDARY, SchoolType.GIFTED, centre, "chuyên Chu Văn An", 900);
        add(SchoolLevel.UPPER_SECONDARY, SchoolType.ETHNIC_BOARDING, centre, "tỉnh", 560);
        founder.add(SchoolLevel.MULTI_LEVEL, SchoolType.GENERAL, Ownership.PRIVATE, centre, "Hoa Hồi", 260, 300);
        add(SchoolLevel.CONTINUING, SchoolType.CONTINUING_CENTRE, centre, "tỉnh", 420);
        for (District district : District.all()) {
            String place = Names.bare(district.name());
            Commune seat = seat(district.code());
            for (int i = 1; i <= UPPER.getOrDefault(district.code(), 2); i++) {
                add(SchoolLevel.UPPER_SECONDARY, SchoolType.GENERAL, seat, place + " " + i, 780);
            }
            if (WITH_LOWER.contains(district.code())) {
                add(SchoolLevel.LOWER_UPPER_SECONDARY, SchoolType.GENERAL, seat, place, 520);
            }
            if (!district.code().equals(CITY)) {
                add(SchoolLevel.LOWER_SECONDARY, SchoolType.ETHNIC_BOARDING, seat, "huyện " + place, 290);
                add(SchoolLevel.CONTINUING, SchoolType.VOCATIONAL_CONTINUING_CENTRE, seat, "huyện " + place, 230);
            }
        }
    }

    private void add(SchoolLevel level, SchoolType type, Commune commune, String name, double pupils) {
        founder.add(level, type, Ownership.PUBLIC, commune, name, 0, pupils);
    }

    private Commune seat(String district) {
        return communes.stream()
                .filter(commune -> commune.district().equals(district) && commune.isTown())
                .findFirst()
                .orElseThrow();
    }
}
