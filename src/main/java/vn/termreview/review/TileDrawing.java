package vn.termreview.review;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart.Tile;
import vn.termreview.edition.Chart.TileMap;
import vn.termreview.review.Pencil.Style;

/** A tile for each district about where it lies, the darker the higher its level; without a level only an outline. */
final class TileDrawing extends Drawing {
    private static final long serialVersionUID = 1L;

    private static final double GAP = 3;
    private static final double WIDEST = 92;

    /** From the level two below the highest up; each is told from the next in grey. */
    private static final List<Color> SHADES = List.of(Palette.RULE, Palette.LIGHT_BLUE, Palette.BLUE);

    /** Drawn at once after it is made; a printed report is never stored. */
    private final transient TileMap map;

    TileDrawing(TileMap map) {
        this.map = map;
    }

    @Override
    void draw(Graphics2D graphics, Pencil pencil, double width, double height) {
        int columns = map.tiles().stream().mapToInt(Tile::column).max().orElse(0) + 1;
        int rows = map.tiles().stream().mapToInt(Tile::row).max().orElse(0) + 1;
        double wide = Math.min(WIDEST, (width - GAP * (columns - 1)) / columns);
        double tall = (height - GAP * (rows - 1)) / rows;
        double left = (width - wide * columns - GAP * (columns - 1)) / 2;
        for (Tile tile : map.tiles()) {
            tile(pencil, tile, left + tile.column() * (wide + GAP), tile.row() * (tall + GAP), wide, tall);
        }
    }

    private void tile(Pencil pencil, Tile tile, double x, double y, double wide, double tall) {
        Color shade = shade(tile.level());
        if (shade == null) {
            pencil.frame(Palette.GREY, 0.6f, x, y, wide, tall);
        } else {
            pencil.bar(shade, x, y, wide, tall);
        }
        Color ink = shade != null && shade.equals(Palette.BLUE) ? Color.WHITE : Palette.INK;
        double middle = x + wide / 2;
        pencil.centre(tile.place(), ink, Style.STRONG, middle, y + tall / 2 - 2);
        pencil.centre(tile.text(), ink, Style.LABEL, middle, y + tall / 2 + 10);
    }

    private @Nullable Color shade(@Nullable Integer level) {
        int index = level == null ? -1 : SHADES.size() - 1 - map.highest() + level;
        return level == null || level == 0 ? null : SHADES.get(Math.max(0, Math.min(SHADES.size() - 1, index)));
    }
}
