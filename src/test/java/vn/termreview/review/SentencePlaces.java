package vn.termreview.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may stand in the places of the sentence templates, and which lists are made of which items. */
final class SentencePlaces {
    private static final Set<String> COUNTS = Set.of(
            "start",
            "end",
            "change",
            "count",
            "admitted",
            "in",
            "out",
            "other",
            "female",
            "ethnic",
            "numerator",
            "denominator",
            "stock",
            "new",
            "again",
            "raised",
            "lapsed",
            "schools",
            "classes",
            "pupils",
            "branches",
            "members",
            "districts",
            "communes",
            "inspections",
            "supervisions",
            "entries",
            "prizes",
            "collectives",
            "individuals");
    private static final Set<String> YEAR = Set.of("year", "firstYear", "lastYear", "leastYear", "mostYear", "when");
    private static final Set<String> YEARS = Set.of("years", "goodYears", "otherYears");
    private static final String FIGURE = "(?:[^,;:]|(?<=\\d),(?=\\d))+?";

    /** The items of a list, by the first part of the key, and what stands between them. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("any.NONE", "; |list.year"),
            Map.entry("goodPlus.list", "; |list.year"),
            Map.entry("pledge.list", "; |list.year"),
            Map.entry("network.change", ", |network.item."),
            Map.entry("network.levels", "; |network.level"),
            Map.entry("network.changes", "; |network.what."),
            Map.entry("standard.levels", "; |standard.level"),
            Map.entry("universal.levels", "; |universal.level"),
            Map.entry("universal.communes", "; |universal.commune"),
            Map.entry("universal.commune", ", |universal.commune."),
            Map.entry("contests.", "; |contest.item"),
            Map.entry("words.list", "; |words.item"),
            Map.entry("prizes.list", "; |prizes.classes"),
            Map.entry("prizes.classes", ", |prizes.class"),
            Map.entry("assessment.verdicts", "; |assessment.item"),
            Map.entry("awards.list", "; |awards."),
            Map.entry("aims.", "; |aims.item"),
            Map.entry("summary.", "; |summary.item"));

    private final String number;
    private final String year;
    private final String years;
    private final String indicator;
    private final String programme;
    private final String source;

    /**
     * The places of one language.
     *
     * @param words the templates, for the words that stand before years
     * @param indicators the names of the catalogue
     */
    SentencePlaces(Map<String, String> words, OfficeNumbers numbers, Collection<String> indicators) {
        this.number = numbers.pattern();
        String one = "\\d{4}(?:-\\d{4})?";
        String run = "(?:" + around(words, "years.run", List.of(one, one)) + "|" + one + "(?:–" + one + ")?)";
        this.year = "(?:" + around(words, "years.one.CALENDAR_YEAR", List.of(one)) + "|"
                + around(words, "years.one.SCHOOL_YEAR", List.of(one)) + "|"
                + around(words, "gap.year.CALENDAR_YEAR", List.of(one)) + "|" + one + ")";
        String list = run + "(?:, " + run + ")*";
        this.years = "(?:" + year + "|" + around(words, "years.many.CALENDAR_YEAR", List.of(list)) + "|"
                + around(words, "years.many.SCHOOL_YEAR", List.of(list)) + ")";
        this.indicator = oneOf(indicators);
        String cap = words.getOrDefault("rule.cap", "")
                .replaceFirst(".*\\{source}", "")
                .replaceFirst("\\{cap}.*", "");
        this.source = "(?:(?!" + Pattern.quote(cap) + ").)+?";
        this.programme = oneOf(words.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("programme."))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static String oneOf(Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu:", ")"));
    }

    /** A template of words around places, either case of its first letter, as an expression without groups. */
    private static String around(Map<String, String> words, String key, List<String> places) {
        String[] parts = words.getOrDefault(key, "").split("\\{\\w+}", -1);
        StringBuilder pattern = new StringBuilder("(?iu:" + Pattern.quote(parts[0]) + ")");
        for (int i = 1; i < parts.length; i++) {
            pattern.append(places.get(i - 1)).append(Pattern.quote(parts[i]));
        }
        return pattern.toString();
    }

    /** The expression of a place of a template. */
    String pattern(String key, String name) {
        boolean counted = key.startsWith("network.") || key.startsWith("standard.");
        if (name.equals("indicator") && !key.equals("summary.item.unknown")) {
            return indicator;
        }
        if (name.equals("programme")) {
            return programme;
        }
        if (COUNTS.contains(name)
                || (counted && Set.of("first", "last", "difference").contains(name))
                || (Set.of("most", "least").contains(name) && key.startsWith("members"))
                || (name.equals("level") && (key.startsWith("universal") || key.startsWith("standard")))) {
            return number;
        }
        if (YEAR.contains(name) || (name.equals("years") && key.endsWith(".one"))) {
            return year;
        }
        if (YEARS.contains(name)) {
            return years;
        }
        if (name.equals("cap")) {
            return number + " ?%";
        }
        if (name.equals("source")) {
            return source;
        }
        return Set.of("value", "first", "last", "rate", "femaleRate", "ethnicRate")
                        .contains(name)
                ? FIGURE
                : ".+?";
    }

    /** Whether the place holds items, and if so what stands between them and how their keys begin. */
    static List<String> items(String key, String name) {
        if (name.equals("reason")) {
            return List.of("; ", "reason.");
        }
        if (!name.equals("list") && !name.equals("items")) {
            return List.of();
        }
        return LISTS.entrySet().stream()
                .filter(entry -> key.startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(entry -> List.of(entry.getValue().split("\\|", -1)))
                .orElse(List.of());
    }
}
