package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One level of the ministry's coded matrix: how its title reads and what its numbered lines are. Another level is another
 * file.
 *
 * @param code the ministry's, such as {@code 02-TH}
 * @param name the Vietnamese name
 * @param level the level of its schools
 * @param title what its titles say: all phrases of one of these lists
 * @param lines what is known of its lines; others may stand on the sheets too
 * @param identities which lines others sum up to
 */
public record MatrixLayout(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) SchoolLevel level,
        @JsonProperty(required = true) List<List<String>> title,
        @JsonProperty(required = true) List<Line> lines,
        @Nullable List<Identity> identities) {

    /** The form that all levels are of. */
    public static final String FORM = "E1";

    public MatrixLayout {
        title = List.copyOf(title);
        lines = List.copyOf(lines);
        identities = identities == null ? List.of() : List.copyOf(identities);
        Set<Integer> numbers = new HashSet<>();
        for (Line line : lines) {
            if (!numbers.add(line.number())) {
                throw new IllegalArgumentException("line " + line.number() + " twice");
            }
        }
        for (Identity identity : identities) {
            if (!numbers.contains(identity.whole()) || !numbers.containsAll(identity.parts())) {
                throw new IllegalArgumentException("the sum of line " + identity.whole() + " has an unknown line");
            }
        }
    }

    /**
     * One line.
     *
     * @param number its number in the column "Mã số"
     * @param label what it is called
     * @param words phrases of which its label has at least one; none where its label is not known well enough to tell
     * @param measure what it counts, where other figures are compared with it or made of it
     * @param grade the grade that it is about, or null
     */
    public record Line(
            @JsonProperty(required = true) int number,
            @JsonProperty(required = true) String label,
            @Nullable List<String> words,
            @Nullable MatrixMeasure measure,
            @Nullable Integer grade) {

        public Line {
            words = words == null ? List.of() : List.copyOf(words);
        }

        /** Whether the words say so; a line without words fits none. */
        boolean fits(String labelWords) {
            return words != null && words.stream().anyMatch(phrase -> Phrases.contains(labelWords, phrase));
        }
    }

    /**
     * Lines that sum up to one.
     *
     * @param whole the number of the sum
     * @param parts the numbers of what is summed
     */
    public record Identity(
            @JsonProperty(required = true) int whole,
            @JsonProperty(required = true) List<Integer> parts) {

        public Identity {
            parts = List.copyOf(parts);
        }

        /** As a sender reads it, such as {@code 38 + 39}. */
        String sum() {
            List<String> numbers = new ArrayList<>();
            parts.forEach(part -> numbers.add(Integer.toString(part)));
            return String.join(" + ", numbers);
        }
    }

    /** What its lines come to; none where the file states none. */
    List<Identity> sums() {
        return identities == null ? List.of() : identities;
    }

    /** The line of a number, or null where the layout does not know it. */
    @Nullable
    Line line(int number) {
        return byNumber().get(number);
    }

    private Map<Integer, Line> byNumber() {
        Map<Integer, Line> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.number(), line));
        return byNumber;
    }

    /** Whether titles, as words, name this level. */
    boolean isNamedBy(String titleWords) {
        return title.stream()
                .anyMatch(phrases -> phrases.stream().allMatch(phrase -> Phrases.contains(titleWords, phrase)));
    }

    /**
     * The line that a label contradicts.
     *
     * @return what stands at the number; null where the layout does not know it, or where the label may well be its
     */
    @Nullable
    Line contradictedBy(int number, String label) {
        Line line = line(number);
        String words = Phrases.words(label);
        if (line == null || words.isEmpty() || isGeneral(words) || line.fits(words)) {
            return null;
        }
        boolean known = line.words() != null && !line.words().isEmpty();
        return known || isAnother(line, words) ? line : null;
    }

    private boolean isAnother(Line line, String words) {
        return !Phrases.words(line.label()).equals(words)
                && lines.stream()
                        .anyMatch(other -> other.fits(words)
                                && Phrases.words(other.label()).equals(words));
    }

    /** "Tổng số" or "Chia ra" could be any line's. */
    private static boolean isGeneral(String words) {
        String rest = words;
        for (String phrase : List.of("tổng số", "tổng cộng", "tổng", "cộng", "chia ra", "trong đó", "toàn trường")) {
            rest = rest.replace(Phrases.words(phrase), " ");
        }
        return rest.isBlank();
    }
}
