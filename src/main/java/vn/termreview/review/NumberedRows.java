package vn.termreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows with their identities, the footnotes that they name and the pages that they have to begin, as the templates
 * take them.
 */
final class NumberedRows {
    private final Breaks breaks;

    NumberedRows(Breaks breaks) {
        this.breaks = breaks;
    }

    List<Map<String, ?>> of(List<Map<String, @Nullable Object>> rows) {
        List<Map<String, ?>> numbered = new ArrayList<>();
        Object section = null;
        int sheet = 0;
        for (int i = 0; i < rows.size(); i++) {
            String identity = Integer.toString(i);
            boolean isFirst = !Objects.equals(section, rows.get(i).get("section"));
            section = rows.get(i).get("section");
            // A heading moves along with its first row.
            sheet += breaks.before(identity) && isFirst ? 1 : 0;
            Map<String, @Nullable Object> row = RowMarks.shown(rows.get(i));
            String sheetName = row.get("sheet") + "/" + sheet;
            row.put("row", RowSpot.identity(identity, RowMarks.of(rows.get(i).values()), sheetName));
            row.put("moved", breaks.before(identity) && !isFirst);
            row.put("sheet", sheetName);
            table(identity, row, sheetName);
            numbered.add(row);
        }
        return numbered;
    }

    @SuppressWarnings("unchecked")
    private void table(String identity, Map<String, @Nullable Object> row, String sheet) {
        if (row.get("rows") instanceof List<?> lines && row.get("parameters") instanceof Map<?, ?> parameters) {
            Map<String, @Nullable Object> heads = (Map<String, @Nullable Object>) parameters;
            row.put("parameters", RowMarks.shown(heads));
            row.put(
                    "rows",
                    lines(identity, (List<Map<String, @Nullable Object>>) lines, RowMarks.of(heads.values()), sheet));
        }
    }

    /** What the heads name is named on every page of the table, since they are repeated. */
    private JRMapCollectionDataSource lines(
            String table, List<Map<String, @Nullable Object>> lines, Set<Integer> ofHeads, String sheet) {
        List<Map<String, ?>> numbered = new ArrayList<>();
        int part = 0;
        for (int i = 0; i < lines.size(); i++) {
            String identity = table + "." + i;
            part += breaks.before(identity) ? 1 : 0;
            Set<Integer> notes = new TreeSet<>(ofHeads);
            notes.addAll(RowMarks.of(lines.get(i).values()));
            Map<String, @Nullable Object> line = RowMarks.shown(lines.get(i));
            line.put("row", RowSpot.identity(identity, notes, sheet));
            line.put("part", part);
            numbered.add(line);
        }
        return new JRMapCollectionDataSource(numbered);
    }
}
