package vn.termreview.operations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.operations.ReadVersion.Row;

/**
 * Pairs the rows of two versions by what they are about, wherever they stand: by code; by name where a code is missing; then
 * what is left over, where only one row on each side can be meant: a unit's row that says something else of it, a unit whose
 * code was corrected, a name that was corrected where there are no codes, a row that does not tell what it is about. Rows of
 * one key are paired in their order.
 *
 * @param paired old row → new row, in the old version's order
 * @param dropped rows of the old version alone
 * @param added rows of the new version alone
 */
record RowPairs(Map<Row, Row> paired, List<Row> dropped, List<Row> added) {

    static RowPairs of(List<Row> older, List<Row> newer) {
        Matching matching = new Matching(older, newer);
        matching.pair(row -> row.code() == null ? null : key(row, row.code(), row.within()), false, (a, b) -> true);
        matching.pair(
                row -> row.name() == null ? null : key(row, row.name(), row.within()),
                false,
                (a, b) -> a.code() == null || b.code() == null);
        matching.pair(
                row -> unit(row) == null ? null : key(row, Objects.requireNonNull(unit(row))),
                true,
                RowPairs::isCorrected);
        matching.pair(row -> row.name() == null ? null : key(row, row.name(), row.within()), true, (a, b) -> true);
        matching.pair(
                row -> row.unitFields().size() == 1 && row.code() == null ? key(row, row.within()) : null,
                true,
                (a, b) -> !a.within().isBlank());
        matching.pair(
                row -> key(row, row.row().sheet(), Integer.toString(row.row().row())),
                true,
                (a, b) -> unit(a) == null || unit(b) == null);
        return matching.result();
    }

    private static @Nullable String unit(Row row) {
        return row.code() == null ? row.name() : row.code();
    }

    private static String key(Row row, String... parts) {
        return row.group() + "\u0000" + String.join("\u0000", parts);
    }

    /** Rows of one unit that say something else of it are one row corrected, where they still agree in something. */
    private static boolean isCorrected(Row older, Row newer) {
        return older.row().values().entrySet().stream()
                .anyMatch(stated -> !older.unitFields().contains(stated.getKey())
                        && stated.getValue().equals(newer.value(stated.getKey())));
    }

    private static final class Matching {
        private final List<Row> older;
        private final List<Row> newer;
        private final Map<Row, Row> paired = new HashMap<>();

        Matching(List<Row> older, List<Row> newer) {
            this.older = new ArrayList<>(older);
            this.newer = new ArrayList<>(newer);
        }

        /**
         * Pairs what is left.
         *
         * @param key null for a row that has none
         * @param only whether a key that several rows of a side have pairs none of them
         * @param fits whether two rows of one key may be paired
         */
        void pair(Function<Row, @Nullable String> key, boolean only, BiPredicate<Row, Row> fits) {
            Map<String, Deque<Row>> before = byKey(older, key);
            Map<String, Deque<Row>> after = byKey(newer, key);
            before.forEach((each, rows) -> {
                Deque<Row> candidates = after.getOrDefault(each, new ArrayDeque<>());
                if (only && (rows.size() > 1 || candidates.size() > 1)) {
                    return;
                }
                for (Row row : rows) {
                    candidates.stream()
                            .filter(candidate -> fits.test(row, candidate))
                            .findFirst()
                            .ifPresent(candidate -> {
                                candidates.remove(candidate);
                                paired.put(row, candidate);
                            });
                }
            });
            older.removeIf(paired::containsKey);
            newer.removeAll(Set.copyOf(paired.values()));
        }

        private static Map<String, Deque<Row>> byKey(List<Row> rows, Function<Row, @Nullable String> key) {
            Map<String, Deque<Row>> byKey = new LinkedHashMap<>();
            for (Row row : rows) {
                String each = key.apply(row);
                if (each != null) {
                    byKey.computeIfAbsent(each, any -> new ArrayDeque<>()).add(row);
                }
            }
            return byKey;
        }

        RowPairs result() {
            return new RowPairs(paired, List.copyOf(older), List.copyOf(newer));
        }
    }
}
