package vn.termreview.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** What the operator's own server must be. */
final class OwnServer {
    private static final String PREFIX = "jdbc:postgresql:";
    private static final String EXAMPLE = PREFIX + "//localhost:5432/termreview";

    /** As {@code server_version_num} counts. */
    private static final int OLDEST = 150_000;

    private static final int PER_MAJOR = 10_000;

    private OwnServer() {}

    static Address address(String url, String user, String password) {
        // A password in an option would stand in the shell's history and in the list of processes.
        if (!url.startsWith(PREFIX) || namesPassword(url)) {
            throw new WarehouseUnavailable(Trouble.ADDRESS_WRONG, Map.of("expected", EXAMPLE));
        }
        return Address.of(url, user, password);
    }

    private static boolean namesPassword(String url) {
        try {
            return Address.of(url, "", "").source().getPassword() != null;
        } catch (IllegalArgumentException e) {
            throw new WarehouseUnavailable(Trouble.ADDRESS_WRONG, Map.of("expected", EXAMPLE), e);
        }
    }

    static void require(Address address) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            int version = Integer.parseInt(show(statement, "server_version_num"));
            requireVersion(version, address.toString());
            requireEncoding(show(statement, "server_encoding"), address.toString());
        } catch (SQLException e) {
            throw WarehouseUnavailable.connecting(e, address);
        }
    }

    static void requireVersion(int version, String address) {
        if (version < OLDEST) {
            throw new WarehouseUnavailable(
                    Trouble.TOO_OLD,
                    Map.of(
                            "address", address,
                            "found", Integer.toString(version / PER_MAJOR),
                            "expected", Integer.toString(OLDEST / PER_MAJOR)));
        }
    }

    static void requireEncoding(String encoding, String address) {
        if (!encoding.equals("UTF8")) {
            throw new WarehouseUnavailable(
                    Trouble.NOT_UTF8, Map.of("address", address, "found", encoding, "expected", "UTF8"));
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
