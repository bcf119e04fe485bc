package vn.termreview.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well a column's labels fit one field's. */
final class LabelFit {
    /** The whole path fits. */
    static final int BEST = 5;

    private static final int LAST_LABEL_ALONE = 4;
    private static final int UNDER_INHERITED_GROUP = 3;
    private static final int UNDER_ANOTHER_GROUP = 2;

    private final Set<String> leaves;
    private final Set<String> uniqueLeaves;
    private final Set<String> groups;
    private final Set<String> groupNumbers;
    private final boolean bare;

    /**
     * @param groupLabels labels of the field's group; none where it has no group
     * @param bare whether diacritics do not count
     * @param owners label → the only field of the form that ends in it
     */
    LabelFit(FieldLayout field, List<String> groupLabels, boolean bare, Map<String, FieldLayout> owners) {
        this.leaves = leaves(field, bare);
        this.uniqueLeaves = new HashSet<>(leaves);
        uniqueLeaves.removeIf(leaf -> !field.equals(owners.get(leaf)));
        this.groups = new LinkedHashSet<>();
        this.groupNumbers = new HashSet<>();
        for (String group : groupLabels) {
            String key = LabelKeys.of(group).get(bare, false);
            groups.add(key);
            groupNumbers.add(numbers(key));
        }
        this.bare = bare;
    }

    static Set<String> leaves(FieldLayout field, boolean bare) {
        Set<String> leaves = new HashSet<>();
        field.labels().forEach(label -> leaves.add(leaf(label, bare)));
        return leaves;
    }

    /** For each label the only field that ends in it; a label of the template is its field's, whoever has it as a synonym. */
    static Map<String, FieldLayout> owners(List<FieldLayout> fields, boolean bare) {
        Map<String, FieldLayout> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (FieldLayout field : fields) {
            String leaf = leaf(field.label(), bare);
            if (owners.putIfAbsent(leaf, field) != null) {
                shared.add(leaf);
            }
        }
        Set<String> ofTemplate = Set.copyOf(owners.keySet());
        for (FieldLayout field : fields) {
            for (String leaf : leaves(field, bare)) {
                FieldLayout other = ofTemplate.contains(leaf) ? field : owners.putIfAbsent(leaf, field);
                if (other != null && !other.equals(field)) {
                    shared.add(leaf);
                }
            }
        }
        owners.keySet().removeAll(shared);
        return owners;
    }

    private static String leaf(String label, boolean bare) {
        return LabelKeys.of(label).get(bare, false);
    }

    /** Every reading of labels that may fit; what fits none of them is at level 0. */
    Set<String> readings() {
        Set<String> readings = new HashSet<>(leaves);
        groups.forEach(group -> leaves.forEach(leaf -> readings.add(group + leaf)));
        return readings;
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
            if (isGroupAndLeaf(suffix)) {
                return BEST;
            }
        }
        return best;
    }

    private boolean isGroupAndLeaf(String label) {
        return groups.stream()
                .anyMatch(group -> label.startsWith(group) && leaves.contains(label.substring(group.length())));
    }

    private int level(String leaf, List<ColumnPath.Part> upper, boolean withoutParentheses) {
        if (groups.isEmpty() ? upper.isEmpty() : holdsGroup(upper, withoutParentheses)) {
            return BEST;
        }
        if (!uniqueLeaves.contains(leaf) || isOfOtherNumbers(upper)) {
            return 0;
        }
        if (upper.isEmpty()) {
            return LAST_LABEL_ALONE;
        }
        boolean inherited = upper.stream().noneMatch(ColumnPath.Part::own);
        return inherited ? UNDER_INHERITED_GROUP : UNDER_ANOTHER_GROUP;
    }

    /** A group such as "Trẻ 6 tuổi" is no other for its label's sake: its numbers must be those of the label above. */
    private boolean isOfOtherNumbers(List<ColumnPath.Part> upper) {
        if (groups.stream().allMatch(group -> numbers(group).isEmpty())) {
            return false;
        }
        return upper.stream()
                .map(part -> numbers(part.key()))
                .anyMatch(numbers -> !numbers.isEmpty() && !groupNumbers.contains(numbers));
    }

    private static String numbers(String key) {
        return key.replaceAll("[^0-9]+", "");
    }

    private boolean holdsGroup(List<ColumnPath.Part> upper, boolean withoutParentheses) {
        for (int from = 0; from < upper.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < upper.size(); to++) {
                joined.append(upper.get(to).keys().get(bare, withoutParentheses));
                if (groups.contains(joined.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
