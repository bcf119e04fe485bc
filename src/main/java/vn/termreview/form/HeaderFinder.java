package vn.termreview.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    /** One row between two of a header may be blank. */
    private static final int FARTHEST_ROW = 2;

    private static final int MOST_TRIED = 1_000;

    private final List<TableMatcher> matchers;
    private final Set<String> vocabulary;
    /** Whether misspelt labels count besides those that fit. */
    private final boolean drifting;

    private HeaderFinder(List<TableMatcher> matchers, Set<String> vocabulary, boolean drifting) {
        this.matchers = matchers;
        this.vocabulary = vocabulary;
        this.drifting = drifting;
    }

    HeaderFinder(FormCatalogue catalogue) {
        this(new ArrayList<>(), new HashSet<>(), false);
        for (FormLayout form : catalogue.forms()) {
            for (TableLayout table : form.matrix() ? List.<TableLayout>of() : form.tables()) {
                TableMatcher matcher = new TableMatcher(form, table);
                matchers.add(matcher);
                vocabulary.addAll(matcher.vocabulary());
            }
        }
    }

    /** One that also finds headers of which too many labels are misspelt. */
    HeaderFinder drifting() {
        return new HeaderFinder(matchers, vocabulary, true);
    }

    /** A header with the columns that may be its open fields; where it is unusable, of the form that then fits best. */
    TableMatch proposing(TableMatch match) {
        if (!match.proposals().isEmpty()) {
            return match;
        }
        TableMatch proposed = match;
        for (TableMatcher matcher : matchers) {
            if (matcher.isOf(match)) {
                proposed = matcher.proposing(match);
            }
        }
        return match.isUnusable() ? fittest(proposed) : proposed;
    }

    private TableMatch fittest(TableMatch proposed) {
        return matchers.stream()
                .map(matcher -> matcher.proposing(matcher.match(proposed.block())))
                .filter(other -> other.isWhole() && other.score() > proposed.score())
                .max(Comparator.comparingInt(TableMatch::score))
                .orElse(proposed);
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
        List<Set<String>> labels = rows.stream().map(row -> labels(row, keys)).toList();
        Map<Long, Optional<TableMatch>> tried = new HashMap<>();
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i < from || labels.get(i).isEmpty() || labelsFrom(labels, i) < FEWEST_LABELS) {
                continue;
            }
            if (tried.size() > MOST_TRIED) {
                tried.clear();
            }
            Found header = headerNear(rows, from, i, keys, tried);
            if (header != null) {
                found.add(header);
                from = header.afterLast();
            }
        }
        return found;
    }

    private Set<String> labels(RawRow row, LabelKeys.Memo keys) {
        Set<String> labels = new HashSet<>();
        for (RawCell cell : row.cells()) {
            if (cell.type() == RawType.TEXT && isKnown(keys.of(cell.text()))) {
                labels.add(keys.of(cell.text()).key());
            }
        }
        return labels;
    }

    private boolean isKnown(LabelKeys label) {
        return vocabulary.contains(label.key())
                || vocabulary.contains(label.bareKey())
                || ColumnPath.isGroupingWord(label)
                || vocabulary.contains(label.shortKey())
                || (drifting && matchers.stream().anyMatch(matcher -> matcher.isNear(label)));
    }

    /** Different labels in this row and those that could belong to the same header. */
    private static int labelsFrom(List<Set<String>> labels, int first) {
        Set<String> different = new HashSet<>();
        labels.subList(first, Math.min(first + MOST_ROWS, labels.size())).forEach(different::addAll);
        return different.size();
    }

    private @Nullable Found headerNear(
            List<RawRow> rows, int from, int labelled, LabelKeys.Memo keys, Map<Long, Optional<TableMatch>> tried) {
        // A label may be split over rows of which the first says nothing by itself.
        int earliest = Math.max(from, labelled - MOST_ROWS + 1);
        List<Found> candidates = new ArrayList<>();
        for (int first = earliest; first < Math.min(labelled + MOST_ROWS, rows.size()); first++) {
            for (int last = first; last < Math.min(first + MOST_ROWS, rows.size()); last++) {
                if (last > first && rows.get(last).number() - rows.get(last - 1).number() > FARTHEST_ROW) {
                    break;
                }
                List<RawRow> window = rows.subList(first, last + 1);
                Optional<TableMatch> match =
                        tried.computeIfAbsent((long) first * MOST_ROWS + window.size() - 1, any -> best(window, keys));
                if (match.isPresent()) {
                    candidates.add(new Found(first, last + 1, match.get()));
                }
            }
        }
        Found best = best(candidates, rows.size());
        for (Found above = best; above != null; above = best(candidates, best.first())) {
            best = above;
        }
        return best == null
                ? null
                : withColumnNumbers(rows, withMeasuresBelow(rows, withGroupsAbove(rows, from, best, keys), keys));
    }

    /** The best one that ends before a row; a header close below another one has to wait. */
    private static @Nullable Found best(List<Found> candidates, int end) {
        return candidates.stream()
                .filter(found -> found.afterLast() <= end)
                .max(Comparator.comparingInt((Found found) -> found.match().score())
                        .thenComparingInt(found -> -found.match().block().rows().size())
                        .thenComparingInt(Found::first))
                .orElse(null);
    }

    private Optional<TableMatch> best(List<RawRow> rows, LabelKeys.Memo keys) {
        HeaderBlock block = HeaderBlock.of(rows, keys);
        return matchers.stream()
                .filter(matcher -> drifting || matcher.mayFit(block))
                .map(matcher -> drifting ? matcher.proposing(matcher.match(block)) : matcher.match(block))
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

    /** Takes in a row below that only parts numbers from shares of 100, such as "Số lượng" and "Tỷ lệ %". */
    private Found withMeasuresBelow(List<RawRow> rows, Found found, LabelKeys.Memo keys) {
        int next = found.afterLast();
        if (next >= rows.size() || rows.get(next).number() != rows.get(next - 1).number() + 1) {
            return found;
        }
        List<RawCell> labels =
                rows.get(next).cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean measures = labels.size() >= FEWEST_LABELS
                && labels.stream()
                        .allMatch(cell -> RowClassifier.isWords(cell) && ColumnPath.isMeasure(keys.of(cell.text())));
        Optional<TableMatch> match = measures ? best(rows.subList(found.first(), next + 1), keys) : Optional.empty();
        return match.isPresent() && match.get().score() >= found.match().score()
                ? new Found(found.first(), next + 1, match.get())
                : found;
    }

    private static Found withColumnNumbers(List<RawRow> rows, Found found) {
        int next = found.afterLast();
        if (next < rows.size()
                && rows.get(next).number() - rows.get(next - 1).number() <= FARTHEST_ROW
                && ColumnNumbers.isNumberRow(
                        rows.get(next), found.match().block().paths().size())) {
            return new Found(found.first(), next + 1, found.match());
        }
        return found;
    }
}
