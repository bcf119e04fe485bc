package vn.termreview.operations;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.termreview.database.Warehouse;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;

/**
 * What the warehouse in a home says, looked at from outside while no command runs.
 *
 * @param lines all of it in business words
 * @param runs how many there were
 * @param published how many of them were published
 * @param accepted the acceptances of all time
 * @param current the submissions that count now
 */
record Said(String lines, long runs, long published, long accepted, long current) {

    static Said in(Home home) {
        try (Warehouse warehouse = Warehouse.embedded(home, KillPoint.none())) {
            return in(warehouse);
        }
    }

    static Said in(Warehouse warehouse) {
        JdbcClient sql = JdbcClient.create(warehouse.dataSource());
        String lines = sql.sql(Office.checksumSql())
                .query((row, n) -> String.valueOf(row.getString("lines")))
                .single();
        return new Said(
                lines,
                count(sql, "run"),
                count(sql, "run where published_at is not null"),
                count(sql, "submission where status = 'accepted'"),
                count(sql, "current_submission"));
    }

    private static long count(JdbcClient sql, String what) {
        return sql.sql("select count(*) from " + what).query(Long.class).single();
    }
}
