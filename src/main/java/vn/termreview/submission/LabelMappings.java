package vn.termreview.submission;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.SqlParameterValue;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.sql.Sql;

/** Remembers which columns of misspelt labels the operator said yes to, for the sender and the header. */
public final class LabelMappings {

    private final Sql sql;
    private final Clock clock;

    /**
     * Remembers in a database.
     *
     * @param sql where
     * @param clock tells when the operator says yes
     */
    public LabelMappings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * How far the record goes.
     *
     * @return the number of the last mapping, or 0
     */
    public long known() {
        return sql.one("submission/mapping_known", Map.of(), (row, n) -> row.getLong("mapping_key"))
                .orElse(0L);
    }

    /**
     * Makes sure that there is something to say yes to.
     *
     * @param findings numbers of findings
     * @throws Refused where one of them is unknown, proposes no column, or is of a submission that no longer counts or waits
     */
    public void requireOpen(List<Long> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Set<Long> known = new HashSet<>();
        sql.query("submission/mapping_asked", accepted(findings), (row, n) -> {
            long finding = row.getLong("finding_key");
            if (!row.getBoolean("is_proposal")) {
                throw refused("failure.finding-no-mapping", finding);
            }
            if (!row.getBoolean("is_open")) {
                throw refused("failure.mapping-outdated", finding);
            }
            return known.add(finding);
        });
        for (Long finding : findings) {
            if (!known.contains(finding)) {
                throw refused("failure.finding-unknown", finding);
            }
        }
    }

    /**
     * Records a yes, in the accepting transaction.
     *
     * @param run the run that does it
     * @param findings the proposals
     */
    public void remember(long run, List<Long> findings) {
        if (!findings.isEmpty()) {
            sql.update(
                    "submission/mapping_remembered",
                    Map.of(
                            "run_id",
                            run,
                            "accepted",
                            findings.toArray(new Long[0]),
                            "now",
                            new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.now(clock))));
        }
    }

    private static Map<String, Object> accepted(List<Long> findings) {
        return Map.of("accepted", findings.toArray(new Long[0]));
    }

    private static Refused refused(String key, long finding) {
        return new Refused(ExitCode.USAGE, key, Map.of("finding", Long.toString(finding)));
    }
}
