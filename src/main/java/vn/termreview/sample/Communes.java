package vn.termreview.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The communes of every era, and where each one of an era went in the next. */
final class Communes {

    /** A part of an old commune in a new one. */
    record Part(String code, double share) {}

    private final CommunePlan plan = CommunePlan.read();
    private final Map<Era, Map<String, Commune>> byEra = new EnumMap<>(Era.class);
    private final NewCommunes newCommunes;

    Communes() {
        List<Commune> of2020 = PublishedCommunes.of("2020-01-01");
        put(Era.FROM_2020, of2020);
        put(Era.UNTIL_2019, before2020(of2020));
        put(Era.FROM_DECEMBER_2024, at2024(of2020));
        newCommunes = new NewCommunes(in(Era.FROM_DECEMBER_2024), PublishedCommunes.of("2025-07-01"));
        put(Era.FROM_JULY_2025, newCommunes.all());
    }

    private void put(Era era, List<Commune> communes) {
        Map<String, Commune> byCode = new LinkedHashMap<>();
        communes.stream()
                .sorted(Comparator.comparing(Commune::code))
                .forEach(commune -> byCode.put(commune.code(), commune));
        byEra.put(era, byCode);
    }

    private List<Commune> before2020(List<Commune> later) {
        Map<String, String> former = new HashMap<>();
        plan.before2020().forEach(holder -> former.put(holder.code(), holder.name()));
        List<Commune> communes = new ArrayList<>();
        later.forEach(commune -> communes.add(
                new Commune(commune.code(), former.getOrDefault(commune.code(), commune.name()), commune.district())));
        plan.merged2020().forEach(ended -> communes.add(new Commune(ended.code(), ended.name(), ended.district())));
        return communes;
    }

    private List<Commune> at2024(List<Commune> before) {
        return before.stream()
                .filter(commune -> plan.merged2024().stream()
                        .noneMatch(moved -> moved.code().equals(commune.code())))
                .toList();
    }

    /** Those of an era, by code. */
    List<Commune> in(Era era) {
        return List.copyOf(Objects.requireNonNull(byEra.get(era)).values());
    }

    Commune of(Era era, String code) {
        return Objects.requireNonNull(Objects.requireNonNull(byEra.get(era)).get(code));
    }

    CommunePlan plan() {
        return plan;
    }

    /** Where a commune of the era before went; all of it to one, but for those that were split in 2025. */
    List<Part> into(Era era, String code) {
        return switch (era) {
            case UNTIL_2019 -> List.of(new Part(code, 1));
            case FROM_2020 ->
                List.of(new Part(
                        plan.merged2020().stream()
                                .filter(ended -> ended.code().equals(code))
                                .map(CommunePlan.Ended::into)
                                .findFirst()
                                .orElse(code),
                        1));
            case FROM_DECEMBER_2024 ->
                List.of(new Part(
                        plan.merged2024().stream()
                                .filter(moved -> moved.code().equals(code))
                                .map(CommunePlan.Moved::into)
                                .findFirst()
                                .orElse(code),
                        1));
            case FROM_JULY_2025 ->
                plan.split2025().stream()
                        .filter(split -> split.code().equals(code))
                        .findFirst()
                        .map(split -> List.of(
                                new Part(split.into(), split.share() / 100.0),
                                new Part(split.rest(), 1 - split.share() / 100.0)))
                        .orElseGet(() -> List.of(new Part(newCommunes.of(code), 1)));
        };
    }

    /** The commune that a place in a commune of 2015 lies in; of a split one, the larger part. */
    Commune later(String codeOf2015, Era era) {
        String code = codeOf2015;
        for (Era next : Era.values()) {
            if (next.compareTo(era) <= 0) {
                code = into(next, code).get(0).code();
            }
        }
        return of(era, code);
    }
}
