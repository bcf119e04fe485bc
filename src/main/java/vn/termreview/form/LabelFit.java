package vn.termreview.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How well a column's labels fit one field's. */
final class LabelFit {
    /** The whole path fits. */
    static final int BEST = 5;

    private static final int LAST_LABEL_ALONE = 4;
    private static final int UNDER_INHERITED_GROUP = 3;
    private static final int UNDER_ANOTHER_GROUP = 2;

    private final Set<String> leaves;
    private final Set<String> uniqueLeaves;
    private final @Nullable String group;
    private final boolean bare;

    /**
     * @param bare whether diacritics do not count
     * @param uses how many fields of the form end in a label
     */
    LabelFit(FieldLayout field, boolean bare, Map<String, Integer> uses) {
        this.leaves = leaves(field, bare);
        this.uniqueLeaves = new HashSet<>(leaves);
        uniqueLeaves.removeIf(leaf -> uses.getOrDefault(leaf, 0) > 1);
        this.group = field.group() == null ? null : LabelKeys.of(field.group()).get(bare, false);
        this.bare = bare;
    }

    static Set<String> leaves(FieldLayout field, boolean bare) {
        Set<String> leaves = new HashSet<>();
        field.labels().forEach(label -> leaves.add(LabelKeys.of(label).get(bare, false)));
        return leaves;
    }

    /** From 1 to {@link #BEST}; 0 where it does not fit. */
    int level(ColumnPath path) {
        return Math.max(level(path.parts(), false), level(path.parts(), true));
    }

    private int level(List<ColumnPath.Part> parts, boolean withoutParentheses) {
        int best = 0;
        String suffix = "";
        for (int i = parts.size() - 1; i >= 0; i--) {
            suffix = parts.get(i).keys().get(bare, withoutParentheses) + suffix;
            if (leaves.contains(suffix)) {
                best = Math.max(best, level(suffix, parts.subList(0, i), withoutParentheses));
            }
            if (group != null && suffix.startsWith(group) && leaves.contains(suffix.substring(group.length()))) {
                return BEST;
            }
        }
        return best;
    }

    private int level(String leaf, List<ColumnPath.Part> upper, boolean withoutParentheses) {
        if (group == null && upper.isEmpty()) {
            return BEST;
        }
        if (group != null && holdsGroup(upper, withoutParentheses)) {
            return BEST;
        }
        if (!uniqueLeaves.contains(leaf)) {
            return 0;
        }
        if (upper.isEmpty()) {
            return LAST_LABEL_ALONE;
        }
        boolean inherited = upper.stream().noneMatch(ColumnPath.Part::own);
        return inherited ? UNDER_INHERITED_GROUP : UNDER_ANOTHER_GROUP;
    }

    private boolean holdsGroup(List<ColumnPath.Part> upper, boolean withoutParentheses) {
        for (int from = 0; from < upper.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < upper.size(); to++) {
                joined.append(upper.get(to).keys().get(bare, withoutParentheses));
                if (joined.toString().equals(group)) {
                    return true;
                }
            }
        }
        return false;
    }
}
