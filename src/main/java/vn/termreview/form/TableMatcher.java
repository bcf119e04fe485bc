package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Fits the columns of a header to the fields of one table, the best fit first. */
final class TableMatcher {
    private final FormLayout form;
    private final TableLayout table;
    private final Map<FieldLayout, LabelFit> exact = new LinkedHashMap<>();
    private final Map<FieldLayout, LabelFit> bare = new LinkedHashMap<>();

    TableMatcher(FormLayout form, TableLayout table) {
        this.form = form;
        this.table = table;
        addFits(exact, UnaryOperator.identity());
        addFits(bare, Labels::bare);
    }

    private void addFits(Map<FieldLayout, LabelFit> fits, UnaryOperator<String> folding) {
        Map<String, Integer> uses = new HashMap<>();
        for (TableLayout each : form.tables()) {
            for (FieldLayout field : each.fields()) {
                LabelFit.leaves(field, folding).forEach(leaf -> uses.merge(leaf, 1, Integer::sum));
            }
        }
        for (FieldLayout field : table.fields()) {
            fits.put(field, new LabelFit(field, folding, uses));
        }
    }

    /** All labels and groups, exact and without diacritics: what a header row of this table may hold. */
    Set<String> vocabulary() {
        Set<String> words = new HashSet<>();
        for (FieldLayout field : table.fields()) {
            words.addAll(LabelFit.leaves(field, UnaryOperator.identity()));
            if (field.group() != null) {
                words.add(Labels.key(field.group()));
            }
        }
        Set<String> all = new HashSet<>(words);
        words.forEach(word -> all.add(Labels.bare(word)));
        return all;
    }

    TableMatch match(HeaderBlock block) {
        Map<Integer, FieldLayout> columns = new HashMap<>();
        List<TableMatch.Clash> clashes = new ArrayList<>();
        Set<FieldLayout> open = new HashSet<>(table.fields());
        int score = assign(exact, block, columns, clashes, open, 1);
        score += assign(bare, block, columns, clashes, open, 0);
        return new TableMatch(form, table, block, Map.copyOf(columns), List.copyOf(clashes), score);
    }

    private int assign(
            Map<FieldLayout, LabelFit> fits,
            HeaderBlock block,
            Map<Integer, FieldLayout> columns,
            List<TableMatch.Clash> clashes,
            Set<FieldLayout> open,
            int bonus) {
        int score = 0;
        for (int level = LabelFit.BEST; level > 0; level--) {
            for (FieldLayout field : table.fields()) {
                LabelFit fit = fits.get(field);
                if (fit == null || !open.contains(field)) {
                    continue;
                }
                List<ColumnPath> claims = claims(block, columns, fit, level);
                if (claims.isEmpty()) {
                    continue;
                }
                open.remove(field);
                if (claims.size() == 1) {
                    columns.put(claims.get(0).column(), field);
                    score += level + bonus;
                } else {
                    clashes.add(new TableMatch.Clash(field, claims.get(0), claims.get(1)));
                    score++;
                }
            }
        }
        return score;
    }

    private static List<ColumnPath> claims(
            HeaderBlock block, Map<Integer, FieldLayout> columns, LabelFit fit, int level) {
        return block.paths().stream()
                .filter(path -> !columns.containsKey(path.column()) && fit.level(path) == level)
                .toList();
    }
}
