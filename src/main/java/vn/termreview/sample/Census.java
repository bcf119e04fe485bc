package vn.termreview.sample;

/** How many people of each age a commune has in a year. */
record Census(
        Commune commune,
        int year,
        boolean disadvantaged,
        int age5,
        int age6,
        int age11,
        int upTo14,
        int age6To11,
        int age15To18,
        int age15To25,
        int age15To35,
        int age15To60) {

    /** One year of age in a commune of middle size. */
    private static final double COHORT = 54;

    private static final double GROWTH = 0.009;
    private static final int YEARS_12_TO_14 = 3;
    private static final int YEARS_7_TO_10 = 4;
    private static final double YEARS_15_TO_18 = 3.8;
    private static final double YEARS_19_TO_25 = 6.4;
    private static final double YEARS_26_TO_35 = 10;
    private static final double YEARS_36_TO_60 = 22;

    static Census of(Commune commune, int year, double size, boolean disadvantaged) {
        Dice dice = Dice.of("census", commune.code(), year);
        double cohort = COHORT * size * (1 + GROWTH * (year - SampleFigures.FIRST_YEAR));
        int age6 = count(cohort, 1, dice);
        int age11 = count(cohort, 1, dice);
        int age15To18 = count(cohort, YEARS_15_TO_18, dice);
        int age15To25 = age15To18 + count(cohort, YEARS_19_TO_25, dice);
        int age15To35 = age15To25 + count(cohort, YEARS_26_TO_35, dice);
        return new Census(
                commune,
                year,
                disadvantaged,
                count(cohort, 1, dice),
                age6,
                age11,
                age11 + count(cohort, YEARS_12_TO_14, dice),
                age6 + age11 + count(cohort, YEARS_7_TO_10, dice),
                age15To18,
                age15To25,
                age15To35,
                age15To35 + count(cohort, YEARS_36_TO_60, dice));
    }

    private static int count(double cohort, double years, Dice dice) {
        return (int) Math.round(cohort * years * dice.between(0.96, 1.04));
    }
}
