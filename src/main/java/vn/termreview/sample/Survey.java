package vn.termreview.sample;

/**
 * Finds counts that amount to a commune's levels under Nghị định 20/2014/NĐ-CP, well away from the thresholds. In specially
 * disadvantaged communes most thresholds lie ten points lower, and literacy is judged on younger people.
 */
final class Survey {

    private static final double POORER = 0.1;

    private final Census census;
    private final CommuneLevels.Levels levels;
    private final Dice dice;
    private final double less;

    Survey(Census census, CommuneLevels.Levels levels) {
        this.census = census;
        this.levels = levels;
        dice = Dice.of("survey", census.commune().code(), census.year());
        less = census.disadvantaged() ? POORER : 0;
    }

    CommuneYear communeYear(int notInGrade1, int notAtSchool, boolean hasDistrict) {
        Commune commune = census.commune();
        return new CommuneYear(
                census.year(),
                commune.code(),
                commune.name(),
                hasDistrict ? commune.district() : null,
                census.disadvantaged(),
                young(notInGrade1, notAtSchool),
                older(),
                levels.primary(),
                levels.lowerSecondary(),
                levels.literacy());
    }

    private CommuneYear.Young young(int notInGrade1, int notAtSchool) {
        int enrolled = census.age5() - (int) (census.age5() * dice.between(0, 0.03));
        return new CommuneYear.Young(
                census.age5(),
                enrolled,
                enrolled - dice.whole(0, 1),
                census.age6(),
                census.age6() - notInGrade1,
                census.age11(),
                part(census.age11(), 0.93 - less / 2, 0.99 - less / 2),
                census.upTo14(),
                part(census.upTo14(), 0.91 - less / 2, 0.97 - less / 2),
                census.age6To11(),
                census.age6To11() - notAtSchool);
    }

    private CommuneYear.Older older() {
        boolean literate = levels.literacy() == 2;
        double basis = literate ? 0.925 : 0.81;
        double highest = literate ? 0.975 : 0.875;
        int literate2 = part(census.age15To35(), basis, highest);
        int literate1 = Math.max(literate2, part(census.age15To35(), 0.965, 0.99));
        return new CommuneYear.Older(
                census.age15To18(),
                switch (levels.lowerSecondary()) {
                    case 3 -> part(census.age15To18(), 0.96 - less / 2, 0.99 - less / 2);
                    case 2 -> part(census.age15To18(), 0.91 - less, 0.935 - less / 2);
                    default -> part(census.age15To18(), 0.815 - less, 0.88 - less);
                },
                levels.lowerSecondary() == 3
                        ? part(census.age15To18(), 0.82 - less, 0.91 - less)
                        : part(census.age15To18(), 0.68 - less, 0.79 - less),
                census.age15To25(),
                part(census.age15To25(), 0.96, 0.985),
                census.age15To35(),
                literate1,
                literate2,
                census.age15To60(),
                part(census.age15To60(), literate ? 0.925 : 0.81, highest));
    }

    private int part(int whole, double low, double high) {
        return (int) Math.ceil(whole * dice.between(low, high));
    }
}
