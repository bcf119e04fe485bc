package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.cli.FigureRow;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Language;
import vn.termreview.sql.Sql;

/**
 * What the warehouse says while one version counts.
 *
 * @param figures term → its figures
 * @param findings what is found in what counts, and in the compared versions
 */
record CountedState(Map<String, List<FigureRow>> figures, List<Found> findings) {

    /**
     * A finding and where it belongs.
     *
     * @param id null where it is of this state alone
     * @param counts whether its submission counts
     * @param explanation the number of the explanation that answers it, or null
     */
    record Found(
            @Nullable Long id,
            long submission,
            String file,
            @Nullable String form,
            @Nullable String unit,
            Finding finding,
            boolean counts,
            @Nullable Long explanation,
            @Nullable String reason) {

        /** Of several sums that one cell is held against, which. */
        String parts() {
            return Objects.requireNonNullElse(finding.details().get("parts"), "");
        }
    }

    /**
     * Looks at the warehouse.
     *
     * @param compared whose findings are wanted though they may not count
     * @param lastFinding findings of a higher number are of this state alone
     */
    static CountedState of(Sql sql, Language language, List<Long> compared, long lastFinding) {
        Map<String, List<FigureRow>> figures = new LinkedHashMap<>();
        Figures asked = new Figures(sql, language);
        for (Terms.Term term : new Terms(sql).all()) {
            figures.put(
                    term.code(),
                    asked.of(term.code()).stream().map(KeyedFigure::figure).toList());
        }
        return new CountedState(figures, findings(sql, compared, lastFinding));
    }

    /** What is found in the versions themselves, where no figures are compared. */
    static CountedState ofFindings(Sql sql, List<Long> compared, long lastFinding) {
        return new CountedState(Map.of(), findings(sql, compared, lastFinding));
    }

    private static List<Found> findings(Sql sql, List<Long> compared, long lastFinding) {
        JsonMapper json = JsonMapper.builder().build();
        return new ArrayList<>(sql.query(
                "submission/compared_findings",
                Map.of("submissions", compared.toArray(new Long[0])),
                (row, n) -> found(row, json, lastFinding)));
    }

    private static Found found(ResultSet row, JsonMapper json, long lastFinding) throws SQLException {
        long id = row.getLong("finding_key");
        return new Found(
                id > lastFinding ? null : id,
                row.getLong("submission_key"),
                row.getString("path"),
                row.getString("form_code"),
                row.getString("unit_name"),
                FindingRows.finding(row, json),
                row.getBoolean("is_current"),
                row.getObject("explanation_key", Long.class),
                row.getString("reason"));
    }
}
