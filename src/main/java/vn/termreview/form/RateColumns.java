package vn.termreview.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of percentages beside counts. A column that could be of two counts is of none: on a wrong pair every
 * cell would raise a query.
 */
final class RateColumns {
    private final Map<Integer, FieldLayout> columns;
    private final Map<Integer, ColumnPath> counts = new HashMap<>();
    private final List<RateLabel> others;

    private RateColumns(TableMatch match, int numbering) {
        this.columns = match.columns();
        for (ColumnPath path : match.block().paths()) {
            if (columns.containsKey(path.column())) {
                counts.put(path.column(), path);
            }
        }
        this.others = match.block().paths().stream()
                .filter(path -> !columns.containsKey(path.column()) && path.column() != numbering)
                .map(RateLabel::of)
                .toList();
    }

    /** Column → what its percentages are of. */
    static Map<Integer, RateColumn> of(TableMatch match, int numbering) {
        return new RateColumns(match, numbering).find();
    }

    private Map<Integer, RateColumn> find() {
        Set<String> reversed = new HashSet<>();
        for (RateLabel label : others) {
            if (isSibling(label) && isOfTheRight(label)) {
                reversed.add(label.upper());
            }
        }
        Map<Integer, RateColumn> rates = new HashMap<>();
        for (RateLabel label : others) {
            FieldLayout part = part(label, reversed);
            if (part != null && part.whole() != null) {
                rates.put(label.column(), new RateColumn(part, !label.rate()));
            }
        }
        return Map.copyOf(rates);
    }

    /** Whether it says no more than that it is a rate, and stands beside counts instead of below the label of one. */
    private boolean isSibling(RateLabel label) {
        return label.rate() && label.named().isEmpty() && own(label) == null;
    }

    /** Whether it rather belongs to the count that follows: then no rate of its group is sure to be of the one before. */
    private boolean isOfTheRight(RateLabel label) {
        FieldLayout left = under(label, -1, false);
        FieldLayout right = under(label, 1, false);
        return left == null || (left.whole() == null && right != null && right.whole() != null);
    }

    private @Nullable FieldLayout part(RateLabel label, Set<String> reversed) {
        FieldLayout own = own(label);
        if (own != null) {
            return own;
        }
        if (!label.rate()) {
            return null;
        }
        if (label.named().isEmpty()) {
            return reversed.contains(label.upper()) ? null : under(label, -1, false);
        }
        List<FieldLayout> named = counts.entrySet().stream()
                .filter(count -> RateLabel.upper(count.getValue()).equals(label.upper()))
                .map(count -> field(count.getKey()))
                .filter(field -> field != null && LabelFit.leaves(field, true).contains(label.named()))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /** The count beside it, on either side, where both stand below the count's label. */
    private @Nullable FieldLayout own(RateLabel label) {
        FieldLayout left = under(label, -1, true);
        return left != null ? left : under(label, 1, true);
    }

    private @Nullable FieldLayout under(RateLabel label, int side, boolean ofCount) {
        ColumnPath count = counts.get(label.column() + side);
        if (count == null) {
            return null;
        }
        String group = ofCount ? RateLabel.all(count) : RateLabel.upper(count);
        boolean fits = group.equals(label.upper()) && !(ofCount && group.isEmpty());
        return fits ? field(label.column() + side) : null;
    }

    private @Nullable FieldLayout field(int column) {
        return columns.get(column);
    }
}
