package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.ColumnTable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.Chart.ChartLevel;
import vn.termreview.edition.Chart.LevelChart;
import vn.termreview.edition.Chart.LevelPanel;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.Schools.Commune;
import vn.termreview.edition.Schools.DistrictLevel;

/** Universal education by place: the chart and table of districts over the years, and the table of communes. */
final class UniversalTables {
    private static final List<Programme> DRAWN =
            List.of(Programme.PRIMARY, Programme.LOWER_SECONDARY, Programme.LITERACY);

    private final Workshop workshop;
    private final Schools schools;

    UniversalTables(Workshop workshop) {
        this.workshop = workshop;
        this.schools = workshop.facts().data().schools();
    }

    /** Nothing while no district's level is known. */
    Optional<LevelChart> chart(Function<String, String> caption) {
        if (schools.levels().stream().noneMatch(row -> row.level() != null)) {
            return Optional.empty();
        }
        List<Integer> years = workshop.facts().years();
        Map<String, String> districts = districts();
        List<LevelPanel> panels = new ArrayList<>();
        for (Programme programme : DRAWN) {
            List<ChartLevel> levels = new ArrayList<>();
            districts.forEach((code, name) -> {
                List<@Nullable Integer> row = new ArrayList<>();
                years.forEach(year -> row.add(level(programme, code, year)));
                levels.add(new ChartLevel(name, row));
            });
            panels.add(new LevelPanel(
                    workshop.messages().text("programme.short." + programme), programme.highest(), levels));
        }
        return Optional.of(new LevelChart(
                caption.apply("levels"),
                List.copyOf(districts.values()),
                workshop.years().heads(YearKind.CALENDAR_YEAR, years),
                panels));
    }

    /** Nothing where the term knows no district. */
    Optional<YearTable> districts(Function<String, String> caption) {
        if (schools.levels().isEmpty()) {
            return Optional.empty();
        }
        List<YearRow> rows = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            rows.add(
                    new YearRow(workshop.messages().text("programme." + programme), RowStyle.GROUP, cells(year -> "")));
            districts()
                    .forEach((code, name) -> rows.add(new YearRow(
                            name, RowStyle.PLAIN, cells(year -> cell(programme, level(programme, code, year), year)))));
        }
        rates(rows, "AGE6_G1_RATE");
        rates(rows, "AGE6_11_ENROL");
        List<Integer> years = workshop.facts().years();
        return Optional.of(new YearTable(
                caption.apply("levels"),
                workshop.messages().text("head.place." + Scope.DISTRICT),
                years,
                workshop.years().heads(YearKind.CALENDAR_YEAR, years),
                cells(year -> ""),
                rows));
    }

    private void rates(List<YearRow> rows, String code) {
        workshop.facts().entry(code).ifPresent(entry -> {
            rows.add(new YearRow(entry.name() + " (" + entry.unit() + ")", RowStyle.GROUP, cells(year -> "")));
            districts()
                    .forEach((unit, name) -> rows.add(new YearRow(
                            name,
                            RowStyle.PLAIN,
                            cells(year -> isWithoutDistricts(year)
                                    ? Words.ABSENT
                                    : rate(workshop.facts().placeFigure(code, Scope.DISTRICT, unit, year))))));
            rows.add(new YearRow(
                    workshop.messages().text("row.allSchools"),
                    RowStyle.TOTAL,
                    cells(year -> rate(workshop.facts().figure(code, year)))));
        });
    }

    /** Nothing while no commune is known. */
    Optional<ColumnTable> communes(Function<String, String> caption) {
        if (schools.communes().isEmpty()) {
            return Optional.empty();
        }
        List<YearRow> rows = new ArrayList<>();
        String district = null;
        for (Commune commune : schools.communes()) {
            String above = commune.district();
            if (above != null && !above.equals(district)) {
                rows.add(new YearRow(above, RowStyle.GROUP, List.of()));
            }
            district = above;
            rows.add(commune(commune));
        }
        return Optional.of(new ColumnTable(
                caption.apply(workshop.years()
                        .one(YearKind.CALENDAR_YEAR, schools.communes().get(0).year())),
                workshop.messages().text("head.place." + Scope.COMMUNE),
                List.of(
                        workshop.messages().text("programme.short." + Programme.PRESCHOOL),
                        workshop.messages().text("programme.short." + Programme.PRIMARY),
                        workshop.messages().text("programme.short." + Programme.LOWER_SECONDARY),
                        workshop.messages().text("programme.short." + Programme.LITERACY),
                        workshop.messages().text("head.age6"),
                        workshop.messages().text("head.age6to11")),
                rows));
    }

    private YearRow commune(Commune commune) {
        return new YearRow(
                commune.name(),
                RowStyle.PLAIN,
                List.of(
                        cell(Programme.PRESCHOOL, commune.preschool()),
                        cell(Programme.PRIMARY, commune.primary()),
                        cell(Programme.LOWER_SECONDARY, commune.lowerSecondary()),
                        cell(Programme.LITERACY, commune.literacy()),
                        rate(workshop.facts()
                                .placeFigure("AGE6_G1_RATE", Scope.COMMUNE, commune.code(), commune.year())),
                        rate(workshop.facts()
                                .placeFigure("AGE6_11_ENROL", Scope.COMMUNE, commune.code(), commune.year()))));
    }

    /** The districts of the term under their latest names, in the order of their codes. */
    private Map<String, String> districts() {
        TreeMap<String, String> names = new TreeMap<>();
        schools.levels().stream()
                .sorted(java.util.Comparator.comparingInt(DistrictLevel::year))
                .forEach(row -> names.put(row.code(), row.name()));
        return names;
    }

    private @Nullable Integer level(Programme programme, String code, int year) {
        return schools.levels().stream()
                .filter(row -> row.programme() == programme
                        && row.year() == year
                        && row.code().equals(code))
                .map(DistrictLevel::level)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String cell(Programme programme, @Nullable Integer level, int year) {
        return level == null && isWithoutDistricts(year) ? Words.ABSENT : cell(programme, level);
    }

    private String cell(Programme programme, @Nullable Integer level) {
        if (level == null) {
            return Words.MISSING;
        }
        return programme == Programme.PRESCHOOL
                ? workshop.messages().text(level == 0 ? "level.none" : "state.yes")
                : level.toString();
    }

    /** Whether the districts ended before the year's last day. */
    private boolean isWithoutDistricts(int year) {
        return schools.districtsEndedOn() != null && schools.districtsEndedOn().getYear() <= year;
    }

    private String rate(Optional<Figure> figure) {
        return figure.map(Figure::value)
                .map((BigDecimal value) -> workshop.numbers().hundredths(value))
                .orElse(Words.MISSING);
    }

    private List<String> cells(IntFunction<String> cell) {
        return workshop.facts().years().stream().map(year -> cell.apply(year)).toList();
    }
}
