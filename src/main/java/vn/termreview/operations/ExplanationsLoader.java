package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.termreview.edition.Explanation;
import vn.termreview.edition.Explanation.Fed;
import vn.termreview.sql.Sql;

/** Takes from the warehouse why odd values of a term are true. */
final class ExplanationsLoader {

    private final Sql sql;

    ExplanationsLoader(Sql sql) {
        this.sql = sql;
    }

    List<Explanation> load(Map<String, Object> years) {
        return sql.query("review/explanations", years, (row, n) -> explanation(row));
    }

    private static Explanation explanation(ResultSet row) throws SQLException {
        String[] figures = (String[]) row.getArray("figures").getArray();
        return new Explanation(
                row.getLong("submission_key"),
                row.getString("form_code"),
                row.getObject("year", Integer.class),
                row.getString("unit_name"),
                row.getString("found"),
                row.getString("reason"),
                Arrays.stream(figures).map(ExplanationsLoader::fed).toList());
    }

    /** {@code MEM_TOTAL 2019}, or {@code MEM_TOTAL} for its target. */
    private static Fed fed(String figure) {
        int space = figure.indexOf(' ');
        return space < 0
                ? new Fed(figure, null)
                : new Fed(figure.substring(0, space), Integer.valueOf(figure.substring(space + 1)));
    }
}
