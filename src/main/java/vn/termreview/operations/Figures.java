package vn.termreview.operations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.Scope;
import vn.termreview.cli.TargetEntry;
import vn.termreview.cli.Verdict;
import vn.termreview.problem.Language;
import vn.termreview.sql.Sql;

/** Answers {@code figures}. */
final class Figures {

    private static final Map<String, String> SIGNS = Map.of("GE", "≥", "LE", "≤", "EQ", "=", "GT", ">");

    private final Sql sql;
    private final Named named;

    Figures(Sql sql, Language language) {
        this.sql = sql;
        this.named = new Named(language);
    }

    List<KeyedFigure> of(String term) {
        return sql.query("indicators/figure", Map.of("term_code", term), (row, n) -> figure(row));
    }

    /** As {@link #of}, communes, districts and schools in the borders of one day. */
    List<KeyedFigure> of(String term, LocalDate borders) {
        List<KeyedFigure> placed = sql.query(
                "indicators/figure_in_borders", Map.of("term_code", term, "on_day", borders), (row, n) -> figure(row));
        Set<String> moved = Set.of("district", "commune", "school");
        return Stream.concat(of(term).stream().filter(figure -> !moved.contains(figure.scope())), placed.stream())
                .toList();
    }

    private KeyedFigure figure(ResultSet row) throws SQLException {
        String kind = row.getString("target_kind");
        FigureRow figure = new FigureRow(
                row.getString("code"),
                row.getString("indicator_code"),
                row.getObject("year", Integer.class),
                scope(row.getString("scope")),
                row.getString("unit_name"),
                plain(row.getBigDecimal("value")),
                row.getString(named.column("value_text")),
                plain(row.getBigDecimal("numerator")),
                plain(row.getBigDecimal("denominator")),
                kind == null ? null : target(kind, row),
                Verdict.of(row.getString("verdict")),
                row.getString("unit_code"),
                row.getString(named.column("indicator_name")));
        return new KeyedFigure(
                figure,
                row.getBoolean("is_widest"),
                row.getString("scope"),
                row.getLong("unit_key"),
                row.getInt("shown_year"),
                row.getBoolean("is_summed"),
                row.getString("level_text"));
    }

    private static TargetEntry target(String kind, ResultSet row) throws SQLException {
        return new TargetEntry(kind, sign(row.getString("comparator")), plain(row.getBigDecimal("level")));
    }

    /** As it is printed, or null where the kind needs none. */
    static @Nullable String sign(@Nullable String comparator) {
        return comparator == null ? null : SIGNS.get(comparator);
    }

    private static Scope scope(String word) {
        return word.equals("mass_organisation") ? Scope.ORGANISATION : Scope.of(word.toLowerCase(Locale.ROOT));
    }

    /** Without trailing zeros, and never in powers of ten. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.round(MathContext.DECIMAL64).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
