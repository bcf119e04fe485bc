package vn.termreview.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a section row states for the rows below it. */
final class SectionTexts {
    /** "Công nhận mới" may stand in a longer heading; a word as short as "mới" or "lại" may mean anything there. */
    private static final int SHORTEST_WITHIN = 6;

    private SectionTexts() {}

    /** The member that the heading is, without its numeral and what is added; else the only one that it speaks of. */
    static Optional<? extends Choice> choice(String list, String heading) {
        String text = RowWords.withoutNumeral(heading);
        for (String each : List.of(text, Labels.withoutParentheses(text), text.replaceFirst(":.*$", ""))) {
            Optional<? extends Choice> member = Choices.find(list, each);
            if (member.isPresent()) {
                return member;
            }
        }
        String key = Labels.key(text);
        List<? extends Choice> within = Choices.require(list).stream()
                .filter(member -> Stream.concat(Stream.of(member.label()), member.synonyms().stream())
                        .map(Labels::key)
                        .anyMatch(label -> label.length() >= SHORTEST_WITHIN && key.contains(label)))
                .toList();
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }
}
