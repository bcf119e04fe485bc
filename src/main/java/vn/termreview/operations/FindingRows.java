package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingState;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Messages;
import vn.termreview.problem.ProblemCode;
import vn.termreview.sql.Sql;

/** Answers {@code findings}. */
final class FindingRows {

    private final Sql sql;
    private final Messages messages;
    private final JsonMapper json = JsonMapper.builder().build();

    FindingRows(Sql sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    List<FindingRow> list(FindingsRequest request) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("submissions", request.submissions().toArray(new Long[0]));
        values.put("year", request.year());
        return sql.query("submission/finding_list", values, (row, n) -> row(row));
    }

    private FindingRow row(ResultSet row) throws SQLException {
        Finding finding = finding(row, json);
        String file = row.getString("path");
        boolean open = row.getBoolean("is_open");
        String reason = open ? row.getString("reason") : null;
        return new FindingRow(
                row.getLong("finding_key"),
                row.getLong("submission_key"),
                file,
                row.getString("form_code"),
                row.getString("period_code"),
                row.getString("unit_name"),
                finding.code().severity(),
                finding.code().name(),
                finding.sheet(),
                finding.cell(),
                messages.found(finding),
                messages.expected(finding),
                messages.sentence(numbered(finding, row.getLong("finding_key")), file),
                state(open, reason),
                reason);
    }

    /** A finding that can say its own number, where a command asks for it. */
    static Finding numbered(Finding finding, long key) {
        Map<String, String> details = new HashMap<>(finding.details());
        details.put("finding", Long.toString(key));
        return new Finding(
                finding.code(), finding.sheet(), finding.cell(), finding.found(), finding.expected(), details);
    }

    private static FindingState state(boolean open, @Nullable String reason) {
        if (!open) {
            return FindingState.CLOSED;
        }
        return reason == null ? FindingState.OPEN : FindingState.EXPLAINED;
    }

    /** A finding from the columns that every query of findings has. */
    static Finding finding(ResultSet row, JsonMapper json) throws SQLException {
        return new Finding(
                ProblemCode.valueOf(row.getString("code")),
                row.getString("sheet_name"),
                row.getString("cell"),
                row.getString("found"),
                row.getString("expected"),
                json.readValue(row.getString("details"), new TypeReference<Map<String, String>>() {}));
    }
}
