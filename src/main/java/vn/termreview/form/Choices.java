package vn.termreview.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The closed lists by the names that layouts give them. */
final class Choices {
    private static final Map<String, List<? extends Choice>> LISTS = Map.ofEntries(
            Map.entry("AwardSubject", List.of(AwardSubject.values())),
            Map.entry("AwardKind", List.of(AwardKind.values())),
            Map.entry("AwardLevel", List.of(AwardLevel.values())),
            Map.entry("OrganisationType", List.of(OrganisationType.values())),
            Map.entry("RatingLevel", List.of(RatingLevel.values())),
            Map.entry("TargetKind", List.of(TargetKind.values())),
            Map.entry("Comparator", List.of(Comparator.values())),
            Map.entry("SchoolLevel", List.of(SchoolLevel.values())),
            Map.entry("SchoolType", List.of(SchoolType.values())),
            Map.entry("Ownership", List.of(Ownership.values())),
            Map.entry("StandardLevel", List.of(StandardLevel.values())),
            Map.entry("RecognitionKind", List.of(RecognitionKind.values())),
            Map.entry("ChangedKind", List.of(ChangedKind.values())),
            Map.entry("ChangeKind", List.of(ChangeKind.values())),
            Map.entry("ContestKind", List.of(ContestKind.values())),
            Map.entry("ContestLevel", List.of(ContestLevel.values())),
            Map.entry("ReviewSection", List.of(ReviewSection.values())));

    /** The review's first part, which its numerals count; the second has none. */
    private static final Pattern FIRST_PART = Pattern.compile(
            "^phần (thứ )?(nhất|một|i|1)\\s*[-–—:,./]\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Choices() {}

    static List<? extends Choice> require(String list) {
        List<? extends Choice> members = LISTS.get(list);
        if (members == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return members;
    }

    /** The member that a text names; compared like labels, without diacritics only if nothing else fits. */
    static Optional<? extends Choice> find(String list, String text) {
        List<? extends Choice> members = require(list);
        String sign = Labels.clean(text);
        for (Choice member : members) {
            if (member.label().equals(sign)
                    || member.synonyms().contains(sign)
                    || member.name().equals(sign)) {
                return Optional.of(member);
            }
        }
        if (!members.get(0).isHeading()) {
            return anyway(members, sign);
        }
        String heading = FIRST_PART.matcher(sign).replaceFirst("");
        Optional<? extends Choice> asWritten = anyway(members, heading);
        return asWritten.isPresent() ? asWritten : anyway(members, RowWords.withoutNumeral(heading));
    }

    private static Optional<? extends Choice> anyway(List<? extends Choice> members, String text) {
        Optional<? extends Choice> exact = find(members, text, Labels::key);
        return exact.isPresent() ? exact : find(members, text, Labels::bareKey);
    }

    private static Optional<? extends Choice> find(
            List<? extends Choice> members, String text, Function<String, String> key) {
        String wanted = key.apply(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return members.stream()
                .filter(member -> key.apply(member.label()).equals(wanted)
                        || member.synonyms().stream()
                                .anyMatch(other -> key.apply(other).equals(wanted)))
                .findFirst();
    }
}
