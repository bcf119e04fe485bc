package vn.termreview.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How big communes are, and which are specially disadvantaged; both pass on to those that they went into. */
final class CommuneSize {

    private final Map<Era, Map<String, Double>> sizes = new HashMap<>();
    private final Map<Era, Map<String, Double>> disadvantaged = new HashMap<>();

    CommuneSize(Communes communes) {
        Map<String, Double> first = new HashMap<>();
        Map<String, Double> poor = new HashMap<>();
        communes.in(Era.UNTIL_2019).forEach(commune -> {
            Dice dice = Dice.of("size", commune.code());
            double size = dice.between(0.65, 1.45) * (commune.isTown() ? 2 : 1);
            boolean isPoor = dice.between(0, 1) < 0.55
                    && !commune.isTown()
                    && !commune.district().equals("178");
            first.put(commune.code(), size);
            poor.put(commune.code(), isPoor ? size : 0);
        });
        sizes.put(Era.UNTIL_2019, first);
        disadvantaged.put(Era.UNTIL_2019, poor);
        pass(communes, Era.UNTIL_2019, Era.FROM_2020);
        pass(communes, Era.FROM_2020, Era.FROM_DECEMBER_2024);
        pass(communes, Era.FROM_DECEMBER_2024, Era.FROM_JULY_2025);
    }

    private void pass(Communes communes, Era before, Era era) {
        for (Map<Era, Map<String, Double>> measure : List.of(sizes, disadvantaged)) {
            Map<String, Double> later = new HashMap<>();
            measure.getOrDefault(before, Map.of()).forEach((code, size) -> communes.into(era, code)
                    .forEach(part -> later.merge(part.code(), size * part.share(), Double::sum)));
            measure.put(era, later);
        }
    }

    /** About 1 for a commune of 2015. */
    double of(Era era, String code) {
        return sizes.getOrDefault(era, Map.of()).getOrDefault(code, 0.0);
    }

    /** Whether most of its people live where it was so in 2015. */
    boolean isDisadvantaged(Era era, String code) {
        return disadvantaged.getOrDefault(era, Map.of()).getOrDefault(code, 0.0) * 2 > of(era, code);
    }
}
