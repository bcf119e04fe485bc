package vn.termreview.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Fits the columns of a header to the fields of one table, the best fit first. */
final class TableMatcher {
    private final FormLayout form;
    private final TableLayout table;
    private final Map<FieldLayout, LabelFit> exact = new LinkedHashMap<>();
    private final Map<FieldLayout, LabelFit> bare = new LinkedHashMap<>();
    private final Set<String> readings = new HashSet<>();
    private final Drift drift;

    TableMatcher(FormLayout form, TableLayout table) {
        this.form = form;
        this.table = table;
        addFits(exact, false);
        addFits(bare, true);
        exact.values().forEach(fit -> readings.addAll(fit.readings()));
        bare.values().forEach(fit -> readings.addAll(fit.readings()));
        drift = new Drift(form, table, (field, path) -> fit(field).level(path) > 0);
    }

    /** Whether enough columns say something that this table knows; most of what is tried for a header does not. */
    boolean mayFit(HeaderBlock block) {
        return block.paths().stream()
                        .filter(this::isKnown)
                        .limit(TableMatch.FEWEST_COLUMNS)
                        .count()
                == TableMatch.FEWEST_COLUMNS;
    }

    private boolean isKnown(ColumnPath path) {
        return path.readings().stream().anyMatch(readings::contains);
    }

    private LabelFit fit(FieldLayout field) {
        return Objects.requireNonNull(bare.get(field));
    }

    boolean isOf(TableMatch match) {
        return match.form().equals(form) && match.table().equals(table);
    }

    /** With the columns that may be open fields, their labels misspelt. */
    TableMatch proposing(TableMatch match) {
        return drift.proposing(match);
    }

    boolean isNear(LabelKeys label) {
        return drift.isNear(label);
    }

    private void addFits(Map<FieldLayout, LabelFit> fits, boolean bareOnly) {
        List<FieldLayout> all =
                form.tables().stream().flatMap(each -> each.fields().stream()).toList();
        Map<String, FieldLayout> owners = LabelFit.owners(all, bareOnly);
        for (FieldLayout field : table.fields()) {
            fits.put(field, new LabelFit(field, table.groupLabels(field), bareOnly, owners));
        }
    }

    /** All labels and groups, exact and without diacritics: what a header row of this table may hold. */
    Set<String> vocabulary() {
        Set<String> words = new HashSet<>();
        for (FieldLayout field : table.fields()) {
            words.addAll(LabelFit.leaves(field, false));
            table.groupLabels(field).forEach(group -> words.add(Labels.key(group)));
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
        return new TableMatch(form, table, block, Map.copyOf(columns), List.copyOf(clashes), score, List.of());
    }

    private int assign(
            Map<FieldLayout, LabelFit> fits,
            HeaderBlock block,
            Map<Integer, FieldLayout> columns,
            List<TableMatch.Clash> clashes,
            Set<FieldLayout> open,
            int bonus) {
        Map<FieldLayout, int[]> levels = levels(fits, block, open);
        int score = 0;
        for (int level = LabelFit.BEST; level > 0; level--) {
            for (FieldLayout field : table.fields()) {
                int[] fit = levels.get(field);
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

    /** How well each column fits each field that is still open; fields that fit none are absent. */
    private Map<FieldLayout, int[]> levels(Map<FieldLayout, LabelFit> fits, HeaderBlock block, Set<FieldLayout> open) {
        Map<FieldLayout, int[]> levels = new HashMap<>();
        List<ColumnPath> paths = block.paths();
        boolean[] known = new boolean[paths.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = isKnown(paths.get(i));
        }
        fits.forEach((field, fit) -> {
            if (open.contains(field)) {
                int[] each = new int[known.length];
                Arrays.setAll(each, i -> known[i] ? fit.level(paths.get(i)) : 0);
                if (Arrays.stream(each).anyMatch(level -> level > 0)) {
                    levels.put(field, each);
                }
            }
        });
        return levels;
    }

    private static List<ColumnPath> claims(HeaderBlock block, Map<Integer, FieldLayout> columns, int[] fit, int level) {
        List<ColumnPath> claims = new ArrayList<>();
        for (int i = 0; i < fit.length; i++) {
            ColumnPath path = block.paths().get(i);
            if (fit[i] == level && !columns.containsKey(path.column())) {
                claims.add(path);
            }
        }
        return claims;
    }
}
