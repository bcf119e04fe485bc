package vn.termreview.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Surveys every commune on each 31 December; the province's rates of 6-year-olds and of 6 to 11 rise every year. */
final class CommuneYearGenerator {

    private static final int TEN_THOUSAND = 10_000;
    /** Level 3 asks for 98 of 100 six-year-olds in grade 1, level 2 for 95. */
    private static final double LEVEL_3 = 0.02;

    private static final int ENOUGH_TO_LAG = 45;

    private final Communes communes;
    private final CommuneSize sizes;
    private final UniversalPlan plan = UniversalPlan.read();

    CommuneYearGenerator(Communes communes, CommuneSize sizes) {
        this.communes = communes;
        this.sizes = sizes;
    }

    List<CommuneYear> generate() {
        return IntStream.rangeClosed(SampleFigures.FIRST_YEAR, SampleFigures.LAST_SCHOOL_YEAR)
                .boxed()
                .flatMap(year -> year(year).stream())
                .toList();
    }

    private List<CommuneYear> year(int year) {
        Era era = Era.ofYear(year);
        List<Census> censuses = communes.in(era).stream()
                .map(commune -> Census.of(
                        commune, year, sizes.of(era, commune.code()), sizes.isDisadvantaged(era, commune.code())))
                .toList();
        Map<String, CommuneLevels.Levels> levels = levels(censuses, year);
        int[] notInGrade1 = notInGrade1(censuses, levels, plan.year(year).outOfGradeOne());
        int[] notAtSchool = notAtSchool(censuses, plan.year(year).outOfSchool());
        List<CommuneYear> communeYears = new ArrayList<>();
        for (int i = 0; i < censuses.size(); i++) {
            Census census = censuses.get(i);
            communeYears.add(new Survey(census, levels(levels, census))
                    .communeYear(notInGrade1[i], notInGrade1[i] + notAtSchool[i], era != Era.FROM_JULY_2025));
        }
        return communeYears;
    }

    private Map<String, CommuneLevels.Levels> levels(List<Census> censuses, int year) {
        boolean hasDistricts = Era.ofYear(year) != Era.FROM_JULY_2025;
        Map<String, List<Census>> groups = censuses.stream()
                .collect(Collectors.groupingBy(
                        census -> hasDistricts ? census.commune().district() : "others"));
        Map<String, CommuneLevels.Levels> levels = new HashMap<>();
        groups.forEach((district, group) -> levels.putAll(CommuneLevels.of(
                codes(group),
                codes(group.stream().filter(c -> c.age6() >= ENOUGH_TO_LAG).toList()),
                year,
                plan.lowerSecondary(district, year),
                plan.literacy(district, year))));
        return levels;
    }

    private static int[] notInGrade1(
            List<Census> censuses, Map<String, CommuneLevels.Levels> levels, int perTenThousand) {
        int total = Math.round((float) censuses.stream().mapToInt(Census::age6).sum() * perTenThousand / TEN_THOUSAND);
        int[] least = censuses.stream()
                .mapToInt(c -> levels(levels, c).primary() == 2 ? (int) (c.age6() * LEVEL_3) + 1 : 0)
                .toArray();
        int[] room = censuses.stream()
                .mapToInt(c -> levels(levels, c).primary() == 2 ? 0 : (int) (c.age6() * LEVEL_3))
                .toArray();
        List<Double> line = censuses.stream()
                .map(c -> Dice.of("grade 1", c.commune().code(), c.year()).between(0, 1))
                .toList();
        int[] more = Shares.fill(total - IntStream.of(least).sum(), room, line);
        return IntStream.range(0, least.length).map(i -> least[i] + more[i]).toArray();
    }

    private static int[] notAtSchool(List<Census> censuses, int perTenThousand) {
        int total =
                Math.round((float) censuses.stream().mapToInt(Census::age6To11).sum() * perTenThousand / TEN_THOUSAND);
        return Shares.proportional(
                total,
                censuses.stream()
                        .mapToDouble(c -> c.age6To11()
                                * Dice.of("school", c.commune().code(), c.year())
                                        .between(0.3, 1.7))
                        .toArray());
    }

    private static CommuneLevels.Levels levels(Map<String, CommuneLevels.Levels> levels, Census census) {
        return Objects.requireNonNull(levels.get(census.commune().code()));
    }

    private static List<String> codes(List<Census> censuses) {
        return censuses.stream().map(census -> census.commune().code()).toList();
    }
}
