package vn.termreview.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares levels out among a district's communes so that the district is at its planned level and no higher. */
final class CommuneLevels {

    private static final int HIGHEST = 3;
    /** From this many communes on, one may lag and still leave nine tenths. */
    private static final int MAY_LAG = 12;

    private CommuneLevels() {}

    /** A commune's levels. */
    record Levels(int primary, int lowerSecondary, int literacy) {}

    /**
     * The levels of a district, or of the province once there are none.
     *
     * @param mayLag communes where one could be behind in primary education
     */
    static Map<String, Levels> of(
            List<String> communes, List<String> mayLag, int year, int lowerSecondary, int literacy) {
        List<String> ranked = communes.stream()
                .sorted(Comparator.comparingDouble(code -> Dice.of("rank", code).between(0, 1)))
                .toList();
        int size = ranked.size();
        String behind = size < MAY_LAG || year % 2 == 0
                ? ""
                : ranked.stream().filter(mayLag::contains).findFirst().orElse("");
        Map<String, Levels> levels = new HashMap<>();
        for (int rank = 0; rank < size; rank++) {
            levels.put(
                    ranked.get(rank),
                    new Levels(
                            ranked.get(rank).equals(behind) ? 2 : HIGHEST,
                            lowerSecondary(lowerSecondary, rank, size),
                            literacy(literacy, rank, size)));
        }
        return levels;
    }

    /** District level 3 asks for all communes, 2 for 95 of 100, 1 for 90. */
    private static int lowerSecondary(int district, int rank, int size) {
        if (district == HIGHEST) {
            return HIGHEST;
        }
        boolean low = rank < Math.max(2, size / 4);
        boolean high = rank >= size - size / 3;
        return high ? HIGHEST : low && district == 1 ? 1 : 2;
    }

    /** Nine tenths of the communes make the district. */
    private static int literacy(int district, int rank, int size) {
        int lagging = district == 1 ? Math.max(2, size * 2 / 5) : size < MAY_LAG ? 0 : 1;
        return rank < lagging ? 1 : 2;
    }
}
