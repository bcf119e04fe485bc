package vn.termreview.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawType;

/** Finds the headers of known forms among the rows of a sheet. */
final class HeaderFinder {
    private static final int MOST_ROWS = 4;
    private static final int FEWEST_LABELS = 2;

    private final List<TableMatcher> matchers = new ArrayList<>();
    private final Set<String> vocabulary = new HashSet<>();

    HeaderFinder(FormCatalogue catalogue) {
        for (FormLayout form : catalogue.forms()) {
            for (TableLayout table : form.tables()) {
                TableMatcher matcher = new TableMatcher(form, table);
                matchers.add(matcher);
                vocabulary.addAll(matcher.vocabulary());
            }
        }
    }

    /**
     * A header in the list of a sheet's rows.
     *
     * @param first index of its first row
     * @param afterLast index after its last row, the row of column numbers included
     */
    record Found(int first, int afterLast, TableMatch match) {}

    List<Found> findAll(List<RawRow> rows) {
        LabelKeys.Memo keys = new LabelKeys.Memo();
        boolean[] labelled = new boolean[rows.size()];
        int[] labels = new int[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = countLabels(rows.get(i), keys);
            labelled[i] = labels[i] > 0;
        }
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i < from || !labelled[i] || labelsFrom(labels, i) < FEWEST_LABELS) {
                continue;
            }
            Found header = headerNear(rows, from, i, keys);
            if (header != null) {
                found.add(header);
                from = header.afterLast();
            }
        }
        return found;
    }

    private int countLabels(RawRow row, LabelKeys.Memo keys) {
        int labels = 0;
        for (RawCell cell : row.cells()) {
            if (cell.type() == RawType.TEXT && isKnown(keys.of(cell.text()))) {
                labels++;
            }
        }
        return labels;
    }

    private boolean isKnown(LabelKeys label) {
        return vocabulary.contains(label.key())
                || vocabulary.contains(label.bareKey())
                || ColumnPath.isGroupingWord(label)
                || vocabulary.contains(label.shortKey());
    }

    private static int labelsFrom(int[] labels, int first) {
        int sum = 0;
        for (int i = first; i < Math.min(first + MOST_ROWS, labels.length); i++) {
            sum += labels[i];
        }
        return sum;
    }

    private @Nullable Found headerNear(List<RawRow> rows, int from, int labelled, LabelKeys.Memo keys) {
        // A label may be split over rows of which the first says nothing by itself.
        int earliest = Math.max(from, labelled - MOST_ROWS + 1);
        List<Found> candidates = new ArrayList<>();
        for (int first = earliest; first < Math.min(labelled + MOST_ROWS, rows.size()); first++) {
            for (int last = first; last < Math.min(first + MOST_ROWS, rows.size()); last++) {
                if (rows.get(last).number() - rows.get(first).number() != last - first) {
                    break;
                }
                Optional<TableMatch> match = best(rows.subList(first, last + 1), keys);
                if (match.isPresent()) {
                    candidates.add(new Found(first, last + 1, match.get()));
                }
            }
        }
        Optional<Found> best = candidates.stream()
                .max(Comparator.comparingInt((Found found) -> found.match().score())
                        .thenComparingInt(found -> -found.match().block().rows().size())
                        .thenComparingInt(Found::first));
        return best.map(found -> withGroupsAbove(rows, from, found, keys))
                .map(found -> withColumnNumbers(rows, found))
                .orElse(null);
    }

    private Optional<TableMatch> best(List<RawRow> rows, LabelKeys.Memo keys) {
        HeaderBlock block = HeaderBlock.of(rows, keys);
        return matchers.stream()
                .map(matcher -> matcher.match(block))
                .filter(TableMatch::isRecognised)
                .max(Comparator.comparingInt(TableMatch::score));
    }

    /** Takes in rows above that hold nothing but groups, where each label stands at the bottom. */
    private Found withGroupsAbove(List<RawRow> rows, int from, Found found, LabelKeys.Memo keys) {
        Found widest = found;
        while (widest.first() > from) {
            RawRow above = rows.get(widest.first() - 1);
            boolean adjacent = above.number() == rows.get(widest.first()).number() - 1;
            if (!adjacent
                    || !above.cells().stream().allMatch(cell -> cell.isBlank() || isKnown(keys.of(cell.text())))) {
                return widest;
            }
            Optional<TableMatch> match = best(rows.subList(widest.first() - 1, widest.afterLast()), keys);
            if (match.isEmpty()
                    || match.get().columns().size() < widest.match().columns().size()) {
                return widest;
            }
            widest = new Found(widest.first() - 1, widest.afterLast(), match.get());
        }
        return widest;
    }

    private static Found withColumnNumbers(List<RawRow> rows, Found found) {
        int next = found.afterLast();
        if (next < rows.size()
                && rows.get(next).number() == rows.get(next - 1).number() + 1
                && ColumnNumbers.isNumberRow(
                        rows.get(next), found.match().block().paths().size())) {
            return new Found(found.first(), next + 1, found.match());
        }
        return found;
    }
}
