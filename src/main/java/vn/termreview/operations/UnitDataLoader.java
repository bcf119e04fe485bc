package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import vn.termreview.edition.Records;
import vn.termreview.edition.Schools;
import vn.termreview.edition.UnitData;
import vn.termreview.edition.UnitData.Kind;
import vn.termreview.sql.Sql;

/** Takes from the warehouse what is stated of each branch and each district of a term, of all units at once. */
final class UnitDataLoader {

    private final Sql sql;

    UnitDataLoader(Sql sql) {
        this.sql = sql;
    }

    /** The branches and then the districts, by their codes. */
    List<UnitData> load(Terms.Term term) {
        Map<String, Object> years = Map.of("first_year", term.firstYear(), "last_year", term.lastYear());
        Map<Key, List<Schools.Size>> sizes =
                grouped("review/district_sizes", years, UnitDataLoader::district, SchoolsLoader::size);
        Map<Key, List<Schools.Flow>> flows =
                grouped("review/district_flows", years, UnitDataLoader::district, SchoolsLoader::flow);
        Map<Key, List<Records.Prize>> prizes =
                grouped("review/district_prizes", years, UnitDataLoader::district, RecordsLoader::prize);
        Map<Key, List<Records.Study>> studies = grouped(
                "review/branch_studies",
                years,
                row -> new Key(Kind.BRANCH, row.getString("unit_code")),
                RecordsLoader::study);
        Map<Key, List<Long>> submissions =
                grouped("review/unit_sources", years, UnitDataLoader::unit, row -> row.getLong("submission_key"));
        Map<Key, List<UnitData.Oddity>> oddities =
                grouped("review/unit_explanations", years, UnitDataLoader::unit, UnitDataLoader::oddity);
        UnitGaps gaps = UnitGaps.load(sql, years);
        List<UnitData> units = new ArrayList<>();
        sql.query("review/units", years, (row, n) -> {
            Key key = unit(row);
            Integer[] active = (Integer[]) row.getArray("years").getArray();
            return units.add(new UnitData(
                    key.kind(),
                    key.code(),
                    Objects.requireNonNull(row.getString("unit_name")),
                    Arrays.asList(active),
                    sizes.getOrDefault(key, List.of()),
                    flows.getOrDefault(key, List.of()),
                    prizes.getOrDefault(key, List.of()),
                    studies.getOrDefault(key, List.of()),
                    new HashSet<>(submissions.getOrDefault(key, List.of())),
                    gaps.of(key, Arrays.asList(active)),
                    new HashSet<>(oddities.getOrDefault(key, List.of()))));
        });
        return units;
    }

    private <T> Map<Key, List<T>> grouped(String statement, Map<String, ?> years, Column<Key> key, Column<T> value) {
        Map<Key, List<T>> grouped = new HashMap<>();
        RowMapper<Boolean> collecting = (row, n) ->
                grouped.computeIfAbsent(key.of(row), k -> new ArrayList<>()).add(value.of(row));
        sql.query(statement, years, collecting);
        return grouped;
    }

    private static Key district(ResultSet row) throws SQLException {
        return new Key(Kind.DISTRICT, row.getString("unit_code"));
    }

    static Key unit(ResultSet row) throws SQLException {
        return new Key(Kind.valueOf(row.getString("unit_kind")), row.getString("unit_code"));
    }

    private static UnitData.Oddity oddity(ResultSet row) throws SQLException {
        return new UnitData.Oddity(row.getLong("submission_key"), row.getString("found"), row.getString("reason"));
    }

    /** Which unit. */
    record Key(Kind kind, String code) {}

    /** A value of a row. */
    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }
}
