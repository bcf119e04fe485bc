package vn.termreview.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What only charts need.
 *
 * @param caps for each year with a cap how many members at most might be excellent
 * @param stockBefore schools at national standard when the term began, or null where not known
 * @param tiles where each district's tile lies
 */
public record ChartData(
        Map<Integer, Integer> caps, @Nullable Integer stockBefore, List<TilePosition> tiles) {

    public ChartData {
        caps = Map.copyOf(new TreeMap<>(caps));
        tiles = List.copyOf(tiles);
    }

    /**
     * Nothing known.
     *
     * @return no caps and no tiles
     */
    public static ChartData none() {
        return new ChartData(Map.of(), null, List.of());
    }

    Optional<TilePosition> tile(String unitCode) {
        return tiles.stream().filter(tile -> tile.unitCode().equals(unitCode)).findFirst();
    }

    /**
     * Where a district lies among the others.
     *
     * @param column counted from 0 at the west
     * @param row counted from 0 at the north
     */
    public record TilePosition(String unitCode, int column, int row) {}
}
