package vn.termreview.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The session advisory locks of termreview: each is one number below our own class, and dies with its session. */
enum AdvisoryLock {
    /** Held for a whole run. */
    RUN(1),
    /** Held while migrating. */
    MIGRATION(2);

    /** "TRVW" in ASCII. */
    static final int CLASS = 0x54525657;

    private final int number;

    AdvisoryLock(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean tryTake(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    void take(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_lock(?, ?)")) {
            bind(statement);
            statement.execute();
        }
    }

    void bind(PreparedStatement statement) throws SQLException {
        statement.setInt(1, CLASS);
        statement.setInt(2, number);
    }
}
