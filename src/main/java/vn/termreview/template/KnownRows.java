package vn.termreview.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.form.Period;
import vn.termreview.sql.Sql;

/** Asks {@code sql/template/FORM.sql}; a form without one is left blank. */
final class KnownRows {

    private final Sql sql;

    KnownRows(Sql sql) {
        this.sql = sql;
    }

    List<KnownRow> of(String form, Period period) {
        String name = "template/" + form.toLowerCase(Locale.ROOT);
        if (KnownRows.class.getResource("/sql/" + name + ".sql") == null) {
            return List.of();
        }
        Map<String, Object> parameters = Map.of(
                "year", period.firstYear(),
                "period_before", Periods.before(period).code());
        return sql.query(name, parameters, (row, n) -> row(row));
    }

    private static KnownRow row(ResultSet row) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> field :
                JsonMapper.shared().readTree(row.getString("fields")).properties()) {
            if (!field.getValue().isNull()) {
                values.put(field.getKey(), field.getValue().asString());
            }
        }
        return new KnownRow(
                KnownRow.Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Map.copyOf(values));
    }
}
