package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.termreview.workbook.RawCell;

/**
 * The labels over one column, from top to bottom.
 *
 * @param parts without grouping words such as "Trong đó"
 * @param lowest the lowest label that stands in the column itself
 * @param readings all that the labels say from the lowest one up, joined and in each form in which labels are compared
 */
record ColumnPath(int column, List<Part> parts, RawCell lowest, Set<String> readings) {
    private static final Set<String> GROUPING = Set.of(
            "trongđó", "chiara", "gồm", "baogồm", "cụthể", "gồmcó", "trongđógồm", "trongđóchiara", "sốlượng", "sl");
    private static final Set<String> SHARES = Set.of("tỷlệ", "tỉlệ", "tỷlệphầntrăm", "tỉlệphầntrăm", "tl", "");

    /**
     * One label.
     *
     * @param own whether it stands in the column itself, not inherited from its left
     */
    record Part(LabelKeys keys, boolean own) {
        String key() {
            return keys.key();
        }
    }

    static boolean isGroupingWord(LabelKeys label) {
        return GROUPING.contains(label.key());
    }

    /** Whether a row under a header says no more than what its columns are measured in. */
    static boolean isMeasure(LabelKeys label) {
        return isGroupingWord(label) || SHARES.contains(label.key());
    }

    private static Set<String> readings(List<Part> parts) {
        Set<String> readings = new HashSet<>();
        for (boolean bare : List.of(true, false)) {
            for (boolean withoutParentheses : List.of(true, false)) {
                String suffix = "";
                for (int i = parts.size() - 1; i >= 0; i--) {
                    suffix = parts.get(i).keys().get(bare, withoutParentheses) + suffix;
                    readings.add(suffix);
                }
            }
        }
        return readings;
    }

    static ColumnPath of(int column, List<Part> all, RawCell lowest) {
        List<Part> parts = new ArrayList<>();
        for (Part part : all) {
            if (!part.key().isEmpty() && !GROUPING.contains(part.key())) {
                parts.add(part);
            }
        }
        return new ColumnPath(column, List.copyOf(parts), lowest, readings(parts));
    }
}
