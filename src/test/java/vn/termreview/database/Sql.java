package vn.termreview.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One-line SQL for tests. */
final class Sql {
    private Sql() {}

    static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    static String one(Warehouse warehouse, String query) throws SQLException {
        try (Connection connection = warehouse.dataSource().getConnection()) {
            return one(connection, query);
        }
    }

    static void run(Warehouse warehouse, String statementText) throws SQLException {
        try (Connection connection = warehouse.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statementText);
        }
    }
}
