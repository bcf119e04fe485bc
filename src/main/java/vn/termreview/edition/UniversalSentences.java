package vn.termreview.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.Schools.Commune;
import vn.termreview.edition.Schools.DistrictLevel;

/** Universal education and literacy, in sentences: the province, its districts, its communes, and the children's rates. */
final class UniversalSentences {
    private static final List<String> JUDGED = List.of("PCGDMN5_PROV", "PCGDTH3_DIST", "PCGDTHCS", "XMC");

    /** Which indicator a programme's levels are. */
    private static final Map<Programme, String> INDICATORS =
            Map.of(Programme.LOWER_SECONDARY, "PCGDTHCS", Programme.LITERACY, "XMC");

    private final Workshop workshop;
    private final Schools schools;

    UniversalSentences(Workshop workshop) {
        this.workshop = workshop;
        this.schools = workshop.facts().data().schools();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        IndicatorSentences indicators = new IndicatorSentences(workshop);
        for (String code : JUDGED) {
            indicators.sentence(code).ifPresent(sentences::add);
            incomparable(code).ifPresent(sentences::add);
        }
        for (Programme programme : List.of(Programme.LOWER_SECONDARY, Programme.LITERACY)) {
            levels(programme)
                    .map(levels -> raised(programme)
                            .map(raised -> levels + " " + raised)
                            .orElse(levels))
                    .map(said -> Stated.in(said, workshop.facts().known(INDICATORS.getOrDefault(programme, ""))))
                    .ifPresent(sentences::add);
        }
        communes().ifPresent(sentences::add);
        TrendSentences trends = new TrendSentences(workshop);
        sentences.addAll(trends.sentences("AGE6_G1_RATE", "trend.base.children"));
        sentences.addAll(trends.sentences("AGE6_11_ENROL", "trend.base.children"));
        List<Integer> unknown = workshop.facts().unknownYears("PCGDTHCS");
        boolean said =
                workshop.facts().figure("PCGDTHCS", null).map(Figure::target).isPresent();
        if (!unknown.isEmpty() && !said && workshop.facts().entry("PCGDTHCS").isPresent()) {
            sentences.add(workshop.messages()
                    .text("universal.missing", "reason", workshop.reasons().of("PCGDTHCS", unknown)));
        }
        return sentences;
    }

    /** As {@link #sentences}, where there is one district. */
    List<String> ofDistrict() {
        List<String> sentences = new ArrayList<>();
        IndicatorSentences indicators = new IndicatorSentences(workshop);
        for (String code : List.of("PCGDMN5_PROV", "PCGDTHCS", "XMC")) {
            indicators.sentence(code).ifPresent(sentences::add);
        }
        communes().ifPresent(sentences::add);
        TrendSentences trends = new TrendSentences(workshop);
        sentences.addAll(trends.sentences("AGE6_G1_RATE", "trend.base.children"));
        sentences.addAll(trends.sentences("AGE6_11_ENROL", "trend.base.children"));
        return sentences;
    }

    private Optional<String> incomparable(String code) {
        List<Integer> years = workshop.facts().incomparableYears(code);
        LocalDate ended = schools.districtsEndedOn();
        return years.isEmpty() || ended == null
                ? Optional.empty()
                : workshop.facts().entry(code).map(entry -> workshop.messages()
                        .sentence(
                                "universal.incomparable",
                                "indicator",
                                entry.name(),
                                "years",
                                workshop.years().all(entry.years(), years),
                                "date",
                                workshop.years().date(ended)));
    }

    /** How many districts held which level in the last year that knows any. */
    private Optional<String> levels(Programme programme) {
        List<Integer> years = years(programme);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Integer year = years.get(years.size() - 1);
        List<DistrictLevel> rows = rows(programme, year);
        List<String> items = new ArrayList<>();
        for (int level = programme.highest(); level >= 0; level--) {
            int wanted = level;
            long count = rows.stream()
                    .filter(row -> Objects.equals(row.level(), wanted))
                    .count();
            if (count == rows.size() && level > 0) {
                items.add(item("universal.level.all", count, level));
            } else if (count > 0) {
                items.add(item(level > 0 ? "universal.level" : "universal.level.none", count, level));
            }
        }
        long unknown = rows.stream().filter(row -> row.level() == null).count();
        if (unknown > 0) {
            items.add(item("universal.level.unknown", unknown, 0));
        }
        return Optional.of(workshop.messages()
                .text(
                        "universal.levels",
                        "programme",
                        workshop.messages().text("programme." + programme),
                        "year",
                        workshop.years().one(YearKind.CALENDAR_YEAR, year),
                        "list",
                        String.join("; ", items)));
    }

    private String item(String key, long count, int level) {
        return workshop.messages().text(key, "count", workshop.numbers().count(Math.toIntExact(count)), "level", level);
    }

    /** Which districts stand higher or lower than in the first year. */
    private Optional<String> raised(Programme programme) {
        List<Integer> years = years(programme);
        if (years.size() < 2) {
            return Optional.empty();
        }
        Integer first = years.get(0);
        List<String> up = new ArrayList<>();
        List<String> down = new ArrayList<>();
        boolean complete = true;
        for (DistrictLevel last : rows(programme, years.get(years.size() - 1))) {
            Integer before = rows(programme, first).stream()
                    .filter(row -> row.code().equals(last.code()))
                    .findFirst()
                    .map(DistrictLevel::level)
                    .orElse(null);
            Integer now = last.level();
            if (before == null || now == null) {
                complete = false;
            } else if (now > before) {
                up.add(workshop.messages().properName(last.name()));
            } else if (now < before) {
                down.add(workshop.messages().properName(last.name()));
            }
        }
        if (!complete && up.isEmpty() && down.isEmpty()) {
            return Optional.empty();
        }
        String key = up.isEmpty() ? (down.isEmpty() ? ".same" : ".down") : down.isEmpty() ? ".up" : "";
        return Optional.of(workshop.messages()
                .text(
                        "universal.raised" + key,
                        "year",
                        workshop.years().one(YearKind.CALENDAR_YEAR, first),
                        "up",
                        String.join(", ", up),
                        "down",
                        String.join(", ", down)));
    }

    private List<Integer> years(Programme programme) {
        return schools.levels().stream()
                .filter(row -> row.programme() == programme && row.level() != null)
                .map(DistrictLevel::year)
                .distinct()
                .sorted()
                .toList();
    }

    private List<DistrictLevel> rows(Programme programme, int year) {
        return schools.levels().stream()
                .filter(row -> row.programme() == programme && row.year() == year)
                .toList();
    }

    private Optional<String> communes() {
        List<Commune> communes = schools.communes();
        if (communes.isEmpty()) {
            return Optional.empty();
        }
        List<String> items = List.of(
                held(Programme.PRESCHOOL, Commune::preschool),
                held(Programme.PRIMARY, Commune::primary),
                held(Programme.LOWER_SECONDARY, Commune::lowerSecondary),
                held(Programme.LITERACY, Commune::literacy));
        return Optional.of(workshop.messages()
                .sentence(
                        "universal.communes",
                        "year",
                        workshop.years()
                                .one(YearKind.CALENDAR_YEAR, communes.get(0).year()),
                        "count",
                        workshop.numbers().count(communes.size()),
                        "list",
                        String.join("; ", items)));
    }

    /** How many communes held which level, the highest first. */
    private String held(Programme programme, Function<Commune, @Nullable Integer> held) {
        List<String> parts = new ArrayList<>();
        for (int level = programme.highest(); level >= -1; level--) {
            @Nullable Integer wanted = level < 0 ? null : Integer.valueOf(level);
            long count = schools.communes().stream()
                    .filter(commune -> Objects.equals(held.apply(commune), wanted))
                    .count();
            if (count > 0) {
                parts.add(item("universal.commune." + word(programme, level), count, level));
            }
        }
        return workshop.messages()
                .text(
                        "universal.commune",
                        "programme",
                        workshop.messages().uncapitalised(workshop.messages().text("programme.short." + programme)),
                        "list",
                        String.join(", ", parts));
    }

    private static String word(Programme programme, int level) {
        if (level < 0) {
            return "unknown";
        }
        return level == 0 ? "none" : programme == Programme.PRESCHOOL ? "reached" : "level";
    }
}
