package vn.termreview.operations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.termreview.edition.ChartData;
import vn.termreview.sql.Sql;

/** Takes from the warehouse what only the charts of a review need. */
final class ChartDataLoader {
    private final Sql sql;

    ChartDataLoader(Sql sql) {
        this.sql = sql;
    }

    ChartData load(Map<String, Object> term) {
        Map<Integer, Integer> caps = new TreeMap<>();
        sql.query("review/rating_caps", term, (row, n) -> caps.put(row.getInt("year"), row.getInt("most_count")));
        List<Integer> before =
                sql.query("review/stock_before", term, (row, n) -> Integer.valueOf(row.getInt("stock_count")));
        return new ChartData(
                caps,
                before.isEmpty() ? null : before.get(0),
                sql.query(
                        "review/tile_positions",
                        Map.of(),
                        (row, n) -> new ChartData.TilePosition(
                                row.getString("unit_code"), row.getInt("column_no"), row.getInt("row_no"))));
    }
}
