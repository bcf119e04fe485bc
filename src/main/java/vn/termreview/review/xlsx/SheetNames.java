package vn.termreview.review.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.termreview.edition.Marks;

/** Names of sheets: the number and the first words of a caption, legal, no longer than 31 characters, and none twice. */
final class SheetNames {
    private static final int LONGEST = 31;

    /** What is illegal in a name, and what would end it in a reference. */
    private static final Pattern ILLEGAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .()%–-]");

    private final List<String> names = new ArrayList<>();

    SheetNames(String... first) {
        for (String name : first) {
            add(name);
        }
    }

    List<String> all() {
        return List.copyOf(names);
    }

    void add(String caption) {
        String name = shortened(ILLEGAL.matcher(Marks.without(caption))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip());
        String unique = name;
        for (int i = 2; isTaken(unique); i++) {
            String suffix = " (" + i + ")";
            unique = name.substring(0, Math.min(name.length(), LONGEST - suffix.length()))
                            .strip()
                    + suffix;
        }
        names.add(unique);
    }

    /** Ends with a whole word where one fits. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name.isEmpty() ? "1" : name;
        }
        int space = name.lastIndexOf(' ', LONGEST);
        return space > LONGEST / 2
                ? name.substring(0, space)
                : name.substring(0, LONGEST).strip();
    }

    /** Office programs do not tell capitals apart. */
    private boolean isTaken(String name) {
        return names.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }
}
