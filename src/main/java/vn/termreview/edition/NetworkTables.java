package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.ColumnTable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.Schools.Place;
import vn.termreview.edition.Schools.Size;

/** The tables of schools, classes and pupils: by level group over the years, and by place in the last one. */
final class NetworkTables {
    private final Workshop workshop;
    private final Schools schools;

    NetworkTables(Workshop workshop) {
        this.workshop = workshop;
        this.schools = workshop.facts().data().schools();
    }

    YearTable sizes(String caption) {
        List<YearRow> rows = new ArrayList<>();
        group(rows, "head.schools", Size::schools);
        group(rows, "head.classes", Size::classes);
        group(rows, "head.pupils", Size::pupils);
        List<Integer> years = workshop.facts().years();
        return new YearTable(
                caption,
                workshop.messages().text("head.levelGroup"),
                years,
                workshop.years().heads(YearKind.SCHOOL_YEAR, years),
                years.stream().map(year -> "").toList(),
                rows);
    }

    private void group(List<YearRow> rows, String key, Function<Size, @Nullable Integer> number) {
        List<String> nothing = workshop.facts().years().stream().map(year -> "").toList();
        rows.add(new YearRow(workshop.messages().text(key), RowStyle.GROUP, nothing));
        for (SchoolLevel level : SchoolLevel.values()) {
            if (schools.sizes().stream().anyMatch(size -> size.level() == level && size.schools() > 0)) {
                rows.add(row(workshop.messages().text("schoolLevel." + level), RowStyle.PLAIN, level, number));
            }
        }
        rows.add(row(workshop.messages().text("row.allSchools"), RowStyle.TOTAL, null, number));
    }

    private YearRow row(
            String label, RowStyle style, @Nullable SchoolLevel level, Function<Size, @Nullable Integer> number) {
        List<String> values = new ArrayList<>();
        for (Integer year : workshop.facts().years()) {
            boolean known = schools.sizes().stream().anyMatch(size -> size.year() == year);
            values.add(schools.sizes().stream()
                    .filter(size -> size.year() == year && size.level() == level)
                    .findFirst()
                    .map(size -> number(number.apply(size)))
                    .orElse(known ? Words.ABSENT : Words.MISSING));
        }
        return new YearRow(label, style, values);
    }

    /** Nothing while no place is known. */
    Optional<ColumnTable> places(Function<String, String> caption) {
        if (schools.places().isEmpty()) {
            return Optional.empty();
        }
        Place first = schools.places().get(0);
        List<YearRow> rows = new ArrayList<>();
        for (Place place : schools.places()) {
            BigDecimal perClass = place.pupilsPerClass();
            rows.add(new YearRow(
                    place.name(),
                    RowStyle.PLAIN,
                    List.of(
                            number(place.schools()),
                            number(place.classes()),
                            number(place.pupils()),
                            perClass == null
                                    ? Words.MISSING
                                    : workshop.numbers().decimal(perClass),
                            rate("PRIM_2SESS_RATE", place),
                            rate("ONAGE_RATE", place))));
        }
        total(first.year()).ifPresent(rows::add);
        return Optional.of(new ColumnTable(
                caption.apply(workshop.years().one(YearKind.SCHOOL_YEAR, first.year())),
                workshop.messages().text("head.place." + first.scope()),
                List.of(
                        workshop.messages().text("head.schools"),
                        workshop.messages().text("head.classes"),
                        workshop.messages().text("head.pupils"),
                        workshop.messages().text("head.pupilsPerClass"),
                        workshop.messages().text("head.twoSession"),
                        workshop.messages().text("head.onAge")),
                rows));
    }

    private Optional<YearRow> total(int year) {
        return schools.sizes().stream()
                .filter(size -> size.year() == year && size.level() == null)
                .findFirst()
                .map(size -> new YearRow(
                        workshop.messages().text("row.allSchools"),
                        RowStyle.TOTAL,
                        List.of(
                                number(size.schools()),
                                number(size.classes()),
                                number(size.pupils()),
                                Optional.ofNullable(size.pupilsPerClass())
                                        .map(workshop.numbers()::decimal)
                                        .orElse(Words.MISSING),
                                rate(workshop.facts().figure("PRIM_2SESS_RATE", year)),
                                rate(workshop.facts().figure("ONAGE_RATE", year)))));
    }

    private String rate(String code, Place place) {
        return rate(workshop.facts().placeFigure(code, place.scope(), place.code(), place.year()));
    }

    private String rate(Optional<Figure> figure) {
        return figure.map(Figure::value)
                .map((BigDecimal value) -> workshop.numbers().hundredths(value))
                .orElse(Words.MISSING);
    }

    private String number(@Nullable Integer value) {
        return value == null ? Words.MISSING : workshop.numbers().count(value);
    }
}
