package vn.termreview.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the labels over a column of the matrix: whose schools, and which of their people. */
final class MatrixColumns {
    private static final String TOTAL = "total";
    private static final String PUBLIC = "public";
    private static final String PEOPLE_FOUNDED = "people_founded";
    private static final String PRIVATE = "private";
    private static final String FEMALE = "female";
    private static final String ETHNIC = "ethnic_minority";

    private record Meaning(String says, List<String> phrases) {}

    /** Longer phrases before those that they contain. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(PRIVATE, List.of("ngoài công lập", "tư thục", "tư nhân")),
            new Meaning(PEOPLE_FOUNDED, List.of("dân lập")),
            new Meaning(PUBLIC, List.of("công lập")),
            new Meaning(ETHNIC, List.of("dân tộc thiểu số", "dân tộc ít người", "dân tộc", "dtts", "dt thiểu số")),
            new Meaning(FEMALE, List.of("nữ")),
            new Meaning(TOTAL, List.of("tổng số", "tổng cộng", "tổng", "cộng", "ts", "số lượng", "sl", "chung")));

    private static final List<String> SAYING_NOTHING = List.of(
            "trong đó",
            "trong tổng số",
            "chia ra",
            "chia theo",
            "phân theo",
            "bao gồm",
            "gồm",
            "loại hình",
            "học sinh",
            "phân loại",
            "trường",
            "trẻ em",
            "trẻ",
            "hs",
            "người",
            "số",
            "là",
            "theo",
            "của");

    private MatrixColumns() {}

    /** Whether a label says something of a column, and nothing else. */
    static boolean isKnown(String label) {
        return read(label).isPresent();
    }

    /** The field of a column by its labels; empty where one of them says something else, or one contradicts another. */
    static Optional<String> field(List<String> labels) {
        Set<String> says = new LinkedHashSet<>();
        for (String label : labels) {
            Optional<Set<String>> read = read(label);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            says.addAll(read.get());
        }
        if (says.isEmpty()) {
            return Optional.empty();
        }
        List<String> owners = new ArrayList<>(List.of(PUBLIC, PEOPLE_FOUNDED, PRIVATE));
        owners.retainAll(says);
        if (owners.size() > 1) {
            return Optional.empty();
        }
        String owner = owners.isEmpty() ? "" : owners.get(0) + "_";
        String people = (says.contains(ETHNIC) ? ETHNIC + "_" : "") + (says.contains(FEMALE) ? FEMALE + "_" : "");
        return Optional.of((owner.isEmpty() && people.isEmpty() ? TOTAL + "_" : owner + people) + "count");
    }

    /** Whether a field counts all people of whose schools it is. */
    static boolean isWhole(String field) {
        return Set.of("total_count", "public_count", "people_founded_count", "private_count")
                .contains(field);
    }

    private static Optional<Set<String>> read(String label) {
        Set<String> says = new LinkedHashSet<>();
        String rest = Phrases.words(label);
        if (rest.isEmpty()) {
            return Optional.of(says);
        }
        for (Meaning meaning : MEANINGS) {
            for (String phrase : meaning.phrases()) {
                String without = without(rest, phrase);
                if (!without.equals(rest)) {
                    says.add(meaning.says());
                    rest = without;
                }
            }
        }
        for (String phrase : SAYING_NOTHING) {
            rest = without(rest, phrase);
        }
        return rest.isBlank() ? Optional.of(says) : Optional.empty();
    }

    /** The words without a phrase; where no letter of theirs has a mark, the phrase's marks do not count. */
    private static String without(String words, String phrase) {
        String sought = Phrases.words(phrase);
        String marked = Labels.bare(words).equals(words) ? Labels.bare(sought) : sought;
        String rest = words;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = rest.replace(marked, " ");
        }
        return rest;
    }
}
