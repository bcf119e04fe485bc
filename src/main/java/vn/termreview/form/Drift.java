package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of a table that unclaimed columns may be, their labels misspelt by a letter or two. A column is proposed
 * for a field only where it is the only one near to it, and no other field of the form is about as near to the column.
 */
final class Drift {
    /** How much farther off every other field must be. */
    private static final int MARGIN = 1;

    private final FormLayout form;
    private final TableLayout table;
    private final BiPredicate<FieldLayout, ColumnPath> fits;
    /** Made once they are asked for, which few files do; guarded by this. */
    private final Map<FieldLayout, List<Target>> targets = new LinkedHashMap<>();

    private final List<Spelling> vocabulary = new ArrayList<>();

    /** A label, with or without its group, and what a column of that label looks like. */
    private record Target(Spelling spelling, List<ColumnPath.Part> parts) {}

    private record Near(int column, FieldLayout field, int from, Target target, List<Spelling.Slip> slips) {}

    /**
     * @param fits whether a column of the right spelling is a field of the table
     */
    Drift(FormLayout form, TableLayout table, BiPredicate<FieldLayout, ColumnPath> fits) {
        this.form = form;
        this.table = table;
        this.fits = fits;
    }

    private synchronized Map<FieldLayout, List<Target>> targets() {
        if (!targets.isEmpty()) {
            return targets;
        }
        List<FieldLayout> all =
                form.tables().stream().flatMap(each -> each.fields().stream()).toList();
        Map<String, FieldLayout> owners = LabelFit.owners(all, true);
        for (TableLayout each : form.tables()) {
            for (FieldLayout field : each.fields()) {
                targets.put(field, targets(field, each.groupLabels(field), owners));
            }
        }
        return targets;
    }

    private static List<Target> targets(FieldLayout field, List<String> groups, Map<String, FieldLayout> owners) {
        List<Target> targets = new ArrayList<>();
        for (String label : field.labels()) {
            if (groups.isEmpty() || field.equals(owners.get(Labels.bareKey(label)))) {
                targets.add(target(List.of(label)));
            }
            groups.forEach(group -> targets.add(target(List.of(group, label))));
        }
        return targets;
    }

    private static Target target(List<String> labels) {
        return new Target(
                new Spelling(labels),
                labels.stream()
                        .map(label -> new ColumnPath.Part(LabelKeys.of(label), true))
                        .toList());
    }

    /** Whether a text may be one of the table's labels or groups. */
    boolean isNear(LabelKeys text) {
        return vocabulary().stream()
                .anyMatch(each -> each.slips(text.bareKey()) != null || each.slips(text.bareShortKey()) != null);
    }

    private synchronized List<Spelling> vocabulary() {
        if (vocabulary.isEmpty()) {
            Set<String> labels = new LinkedHashSet<>();
            for (FieldLayout field : table.fields()) {
                labels.addAll(field.labels());
                labels.addAll(table.groupLabels(field));
            }
            labels.forEach(label -> vocabulary.add(new Spelling(List.of(label))));
        }
        return vocabulary;
    }

    TableMatch proposing(TableMatch match) {
        List<ColumnPath> paths = match.block().paths();
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (!match.isClaimed(paths.get(i)) && !TableMap.isNumbering(paths.get(i))) {
                for (FieldLayout field : table.fields()) {
                    Near found = match.isOpen(field) ? nearest(paths.get(i), i, field) : null;
                    if (found != null) {
                        near.add(found);
                    }
                }
            }
        }
        Map<FieldLayout, Integer> columns = new HashMap<>();
        near.forEach(each -> columns.merge(each.field(), 1, Integer::sum));
        return match.with(near.stream()
                .filter(each -> columns.getOrDefault(each.field(), 0) == 1 && isAlone(paths.get(each.column()), each))
                .map(each -> new Proposal(paths.get(each.column()), each.field(), shown(each, paths)))
                .toList());
    }

    private @Nullable Near nearest(ColumnPath path, int index, FieldLayout field) {
        Near best = null;
        for (int from = 0; from < path.parts().size(); from++) {
            for (String read : joined(path, from)) {
                for (Target target : targets().getOrDefault(field, List.of())) {
                    List<Spelling.Slip> slips = target.spelling().slips(read);
                    if (slips != null
                            && !slips.isEmpty()
                            && (best == null || slips.size() < best.slips().size())
                            && fits.test(field, corrected(path, from, target))) {
                        best = new Near(index, field, from, target, slips);
                    }
                }
            }
        }
        return best;
    }

    private static ColumnPath corrected(ColumnPath path, int from, Target target) {
        List<ColumnPath.Part> parts = new ArrayList<>(path.parts().subList(0, from));
        parts.addAll(target.parts());
        return ColumnPath.of(path.column(), parts, path.lowest());
    }

    /** The keys of a column from one of its labels down, without diacritics: as written, and without parentheses. */
    private static Set<String> joined(ColumnPath path, int from) {
        StringBuilder whole = new StringBuilder();
        StringBuilder brief = new StringBuilder();
        for (ColumnPath.Part part : path.parts().subList(from, path.parts().size())) {
            whole.append(part.keys().bareKey());
            brief.append(part.keys().bareShortKey());
        }
        Set<String> both = new LinkedHashSet<>();
        both.add(whole.toString());
        both.add(brief.toString());
        return both;
    }

    private boolean isAlone(ColumnPath path, Near near) {
        int most = near.slips().size() + MARGIN;
        Map<String, String> read = new HashMap<>();
        for (int from = 0; from < path.parts().size(); from++) {
            joined(path, from).forEach(key -> read.put(key, Spelling.digits(key)));
        }
        return targets().entrySet().stream()
                .filter(other -> !other.getKey().equals(near.field()))
                .flatMap(other -> other.getValue().stream())
                .map(Target::spelling)
                .noneMatch(other -> read.entrySet().stream()
                        .anyMatch(key -> other.digits().equals(key.getValue())
                                && Edits.distance(key.getKey(), other.bare(), most) <= most));
    }

    /** The misspelt words with their diacritics, where a letter is a letter in both keys. */
    private static List<String> shown(Near near, List<ColumnPath> paths) {
        StringBuilder whole = new StringBuilder();
        StringBuilder brief = new StringBuilder();
        List<ColumnPath.Part> parts = paths.get(near.column()).parts();
        for (ColumnPath.Part part : parts.subList(near.from(), parts.size())) {
            whole.append(part.key());
            brief.append(part.keys().shortKey());
        }
        int end = near.slips().get(near.slips().size() - 1).to();
        String read = near.target().spelling().slips(Labels.bare(whole.toString())) == null
                ? brief.toString()
                : whole.toString();
        return near.slips().stream()
                .map(slip ->
                        (end <= read.length() ? read.substring(slip.from(), slip.to()) : "?") + " ≠ " + slip.meant())
                .toList();
    }
}
