package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Chart.Tile;
import vn.termreview.edition.Chart.TileMap;
import vn.termreview.edition.Schools.DistrictLevel;

/** Universal education by district, as a map of tiles, in the last year in which there were districts. */
final class TileMaps {
    private static final List<Programme> TOLD =
            List.of(Programme.PRIMARY, Programme.LOWER_SECONDARY, Programme.LITERACY);

    /** The programme in which districts differ most, so that the shade says something. */
    private static final Programme SHADED = Programme.LOWER_SECONDARY;

    private final Workshop workshop;

    TileMaps(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Nothing while no district's level is known, or where one has no place on the map. */
    Optional<TileMap> map(BiFunction<String, String, String> caption) {
        List<DistrictLevel> levels = workshop.facts().data().schools().levels();
        int last = levels.stream()
                .filter(row -> row.level() != null)
                .mapToInt(DistrictLevel::year)
                .max()
                .orElse(-1);
        TreeMap<String, String> districts = new TreeMap<>();
        levels.stream().filter(row -> row.year() == last).forEach(row -> districts.put(row.code(), row.name()));
        ChartData charts = workshop.facts().data().charts();
        if (districts.isEmpty()
                || !districts.keySet().stream()
                        .allMatch(code -> charts.tile(code).isPresent())) {
            return Optional.empty();
        }
        List<Tile> tiles = new ArrayList<>();
        districts.forEach((code, name) -> charts.tile(code)
                .ifPresent(at -> tiles.add(new Tile(
                        shortened(name), at.column(), at.row(), level(SHADED, code, last), text(code, last)))));
        return Optional.of(new TileMap(
                caption.apply("tiles", workshop.years().one(YearKind.CALENDAR_YEAR, last)), tiles, SHADED.highest()));
    }

    /** The name of its kind is on every tile the same, and left out. */
    private String shortened(String district) {
        for (String kind : workshop.messages().text("tile.kinds").split("\\|", -1)) {
            if (district.startsWith(kind + " ")) {
                return district.substring(kind.length() + 1);
            }
        }
        return district;
    }

    private String text(String code, int year) {
        List<String> levels = new ArrayList<>();
        for (Programme programme : TOLD) {
            Integer level = level(programme, code, year);
            levels.add(workshop.messages()
                    .text("tile." + programme, "level", level == null ? Words.MISSING : level.toString()));
        }
        return String.join(" · ", levels);
    }

    private @Nullable Integer level(Programme programme, String code, int year) {
        return workshop.facts().data().schools().levels().stream()
                .filter(row -> row.year() == year
                        && row.programme() == programme
                        && row.code().equals(code))
                .findFirst()
                .map(DistrictLevel::level)
                .orElse(null);
    }
}
