package vn.termreview.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
    private final UnaryOperator<String> folding;

    /**
     * @param folding what is done to keys before they are compared
     * @param uses how many fields of the form end in a label
     */
    LabelFit(FieldLayout field, UnaryOperator<String> folding, Map<String, Integer> uses) {
        this.leaves = leaves(field, folding);
        this.uniqueLeaves = new HashSet<>(leaves);
        uniqueLeaves.removeIf(leaf -> uses.getOrDefault(leaf, 0) > 1);
        this.group = field.group() == null ? null : folding.apply(Labels.key(field.group()));
        this.folding = folding;
    }

    static Set<String> leaves(FieldLayout field, UnaryOperator<String> folding) {
        Set<String> leaves = new HashSet<>();
        field.labels().forEach(label -> leaves.add(folding.apply(Labels.key(label))));
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
            suffix = folding.apply(parts.get(i).key(withoutParentheses)) + suffix;
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
                joined.append(folding.apply(upper.get(to).key(withoutParentheses)));
                if (joined.toString().equals(group)) {
                    return true;
                }
            }
        }
        return false;
    }
}
