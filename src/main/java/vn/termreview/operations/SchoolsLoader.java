package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Programme;
import vn.termreview.edition.SchoolLevel;
import vn.termreview.edition.Schools;
import vn.termreview.edition.Scope;
import vn.termreview.sql.Sql;

/** Takes from the warehouse what a term's review says of the schools besides their indicators. */
final class SchoolsLoader {

    private final Sql sql;

    SchoolsLoader(Sql sql) {
        this.sql = sql;
    }

    Schools load(Map<String, ?> term) {
        return new Schools(
                sql.query("review/school_sizes", term, (row, n) -> size(row)),
                sql.query("review/school_places", term, (row, n) -> place(row)),
                sql.query("review/unit_changes", term, (row, n) -> change(row)),
                sql.query("review/unit_counts", term, (row, n) -> count(row)),
                sql.query("review/districts_end", term, (row, n) -> row.getObject("ended_on", LocalDate.class)).stream()
                        .findFirst()
                        .orElse(null),
                sql.query("review/standard_flows", term, (row, n) -> flow(row)),
                sql.query("review/standard_holders", term, (row, n) -> holder(row)),
                sql.query("review/universal_districts", term, (row, n) -> district(row)),
                sql.query("review/universal_communes", term, (row, n) -> commune(row)));
    }

    static Schools.Size size(ResultSet row) throws SQLException {
        return new Schools.Size(
                row.getInt("year"),
                level(row),
                row.getInt("school_count"),
                number(row, "class_count"),
                number(row, "pupil_count"),
                row.getBigDecimal("pupils_per_class"));
    }

    private static Schools.Place place(ResultSet row) throws SQLException {
        return new Schools.Place(
                row.getInt("year"),
                Scope.valueOf(row.getString("scope")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getInt("school_count"),
                number(row, "class_count"),
                number(row, "pupil_count"),
                row.getBigDecimal("pupils_per_class"));
    }

    private static Schools.Change change(ResultSet row) throws SQLException {
        return new Schools.Change(
                Schools.Change.Kind.valueOf(row.getString("unit_kind")),
                Schools.Change.What.valueOf(row.getString("change_kind")),
                row.getInt("change_count"));
    }

    private static Schools.UnitCount count(ResultSet row) throws SQLException {
        return new Schools.UnitCount(
                row.getInt("year"), Schools.Change.Kind.valueOf(row.getString("unit_kind")), row.getInt("unit_count"));
    }

    static Schools.Flow flow(ResultSet row) throws SQLException {
        return new Schools.Flow(
                row.getInt("year"), row.getInt("again_count"), row.getInt("raised_count"), row.getInt("lapsed_count"));
    }

    private static Schools.Holder holder(ResultSet row) throws SQLException {
        return new Schools.Holder(
                row.getString("place_name"),
                row.getString("school_name"),
                level(row),
                row.getInt("standard_level"),
                number(row, "accreditation_level"),
                row.getString("decision_number"),
                row.getObject("decision_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }

    private static Schools.DistrictLevel district(ResultSet row) throws SQLException {
        return new Schools.DistrictLevel(
                row.getInt("year"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Programme.valueOf(row.getString("programme")),
                number(row, "level"));
    }

    private static Schools.Commune commune(ResultSet row) throws SQLException {
        return new Schools.Commune(
                row.getInt("year"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("district_name"),
                number(row, "preschool_level"),
                number(row, "primary_level"),
                number(row, "lower_secondary_level"),
                number(row, "literacy_level"));
    }

    private static @Nullable SchoolLevel level(ResultSet row) throws SQLException {
        String level = row.getString("level_group");
        return level == null ? null : SchoolLevel.valueOf(level);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
