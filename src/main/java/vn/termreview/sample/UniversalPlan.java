package vn.termreview.sample;

import java.util.List;
import java.util.Map;

/**
 * The state of universal education, as {@code sample/universal.yml} has it. Districts at primary level 3 in every year, and
 * the levels of 2018, are public.
 *
 * @param years what is missing from the whole, by year
 * @param lowerSecondary levels of districts: district, then the year from which it is at the level
 * @param literacy likewise
 */
record UniversalPlan(
        List<Year> years,
        Map<String, Map<Integer, Integer>> lowerSecondary,
        Map<String, Map<Integer, Integer>> literacy) {

    static UniversalPlan read() {
        return Yaml.read("universal.yml", UniversalPlan.class);
    }

    Year year(int year) {
        return years.stream().filter(plan -> plan.year() == year).findFirst().orElseThrow();
    }

    int lowerSecondary(String district, int year) {
        return level(lowerSecondary, district, year);
    }

    int literacy(String district, int year) {
        return level(literacy, district, year);
    }

    private static int level(Map<String, Map<Integer, Integer>> levels, String district, int year) {
        return levels.getOrDefault(district, levels.getOrDefault("others", Map.of())).entrySet().stream()
                .filter(step -> step.getKey() <= year)
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }

    /**
     * One year.
     *
     * @param outOfGradeOne 6-year-olds not in grade 1, per 10,000
     * @param outOfSchool children of 7 to 11 not at school, per 10,000 of those of 6 to 11
     */
    record Year(int year, int outOfGradeOne, int outOfSchool) {}
}
