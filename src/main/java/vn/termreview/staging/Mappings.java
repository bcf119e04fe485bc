package vn.termreview.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.form.AcceptedMapping;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormEntry;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.sql.Sql;

/**
 * Which of the columns that a file proposes have the operator's yes. One run always finds the same, however often it is
 * restarted and whatever other runs said meanwhile.
 *
 * @param run the run
 * @param known the last mapping that there was when it was opened
 * @param accepted the proposals that its order says yes to
 */
record Mappings(Sql sql, long run, long known, List<Long> accepted) {

    /** Those of a file that was read without any. */
    List<AcceptedMapping> of(FileReading reading) {
        List<AcceptedMapping> mappings = new ArrayList<>();
        for (FormEntry entry : reading.entries()) {
            for (Finding finding : entry.findings()) {
                if (finding.code() == ProblemCode.MAPPING_PROPOSED) {
                    sql.one("staging/mapping", asked(entry, finding), (row, n) -> row.getLong("finding_key"))
                            .ifPresent(key -> mappings.add(mapping(finding, key)));
                }
            }
        }
        return mappings;
    }

    private Map<String, @Nullable Object> asked(FormEntry entry, Finding finding) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("run_id", run);
        asked.put("known", known);
        asked.put("accepted", accepted.toArray(new Long[0]));
        asked.put("form_code", entry.form());
        asked.put("stated_unit", entry.statedUnit());
        asked.put("table_code", finding.details().get("table"));
        asked.put("column_no", finding.details().get("column"));
        for (String each : List.of("fingerprint", "field", "districts")) {
            asked.put(each, finding.details().get(each));
        }
        return asked;
    }

    private static AcceptedMapping mapping(Finding finding, long key) {
        return new AcceptedMapping(
                Objects.requireNonNull(finding.sheet()),
                Objects.requireNonNull(finding.cell()),
                Objects.requireNonNull(finding.details().get("field")),
                key);
    }
}
