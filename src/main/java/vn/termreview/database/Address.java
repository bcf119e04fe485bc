package vn.termreview.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database and who enters it. Its text form names no password.
 *
 * @param source makes plain connections, each a session of its own
 */
record Address(PGSimpleDataSource source) {
    private static final int CONNECT_SECONDS = 10;

    static Address of(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        if (!user.isEmpty()) {
            source.setUser(user);
        }
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        // The server's detail quotes values of rows, and an exception's words may end in a log.
        source.setLogServerErrorDetail(false);
        source.setCurrentSchema(Migrations.SCHEMA + ",public");
        source.setApplicationName(ThisProcess.named("termreview"));
        return new Address(source);
    }

    static Address embedded(int port, String database, String password) {
        return of("jdbc:postgresql://127.0.0.1:" + port + "/" + database, Cluster.OWNER, password);
    }

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    String user() {
        String user = source.getUser();
        return user == null ? "" : user;
    }

    @Override
    public String toString() {
        return source.getServerNames()[0] + ":" + source.getPortNumbers()[0] + "/" + source.getDatabaseName();
    }
}
