package vn.termreview.review;

import java.util.Set;
import java.util.TreeSet;

/**
 * The rows that have to begin a page.
 *
 * @param rows their identities: {@code 12} for the thirteenth row of the document, {@code 12.3} for the fourth line of
 *     its table
 */
record Breaks(Set<String> rows) {
    Breaks {
        rows = Set.copyOf(rows);
    }

    static Breaks none() {
        return new Breaks(Set.of());
    }

    Breaks with(String row) {
        Set<String> more = new TreeSet<>(rows);
        more.add(row);
        return new Breaks(more);
    }

    Breaks without(String row) {
        Set<String> fewer = new TreeSet<>(rows);
        fewer.remove(row);
        return new Breaks(fewer);
    }

    boolean before(String row) {
        return rows.contains(row);
    }
}
