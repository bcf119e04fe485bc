package vn.termreview.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;

/**
 * The open warehouse: a pool of connections to the database that holds everything, on the embedded server or on the
 * operator's own. Each connection looks for tables in {@link Migrations#SCHEMA} first.
 *
 * <p>It installs no shutdown hook: whoever opened it closes it, after the work that uses it has ended.
 */
public final class Warehouse implements AutoCloseable {
    /** The environment variable that names the user of the operator's own server. */
    public static final String USER_VARIABLE = "TERMREVIEW_DB_USER";

    /** The environment variable that holds that user's password. */
    public static final String PASSWORD_VARIABLE = "TERMREVIEW_DB_PASSWORD";

    private static final int CONNECTIONS = 6;
    private static final long CONNECT_MILLIS = 10_000;
    private static final long IDLE_MILLIS = 60_000;

    private final Address address;
    // Compiling our many-joined plans takes far longer than running them. PostgreSQL 18 can fail, or die, on views of
    // one
    // table that are joined by its key.
    private static final String INITIALLY = "select set_config('jit', 'off', false), "
            + "case when current_setting('server_version_num')::integer >= 180000 "
            + "then set_config('enable_self_join_elimination', 'off', false) end";

    private final HikariDataSource pool;
    private final @Nullable EmbeddedServer server;

    private Warehouse(Address address, @Nullable EmbeddedServer server) {
        this.address = address;
        this.server = server;
        this.pool = pool(address);
    }

    /**
     * Opens the warehouse in a home; its server is started unless it runs already, and the home is created if it is
     * missing.
     *
     * @param home where its data are
     * @param killPoint told of {@code initdb}
     * @return the warehouse; closing it stops the server unless another process uses it
     * @throws WarehouseUnavailable if the server cannot be started
     * @throws vn.termreview.home.HomeUnusable if the directory cannot be a home
     */
    public static Warehouse embedded(Home home, KillPoint killPoint) {
        return embedded(home, killPoint, ServerSettings.durable());
    }

    static Warehouse embedded(Home home, KillPoint killPoint, ServerSettings settings) {
        EmbeddedServer server = EmbeddedServer.open(home, settings, killPoint);
        return new Warehouse(server.address(), server);
    }

    /**
     * Opens the warehouse on the operator's own server.
     *
     * @param url {@code jdbc:postgresql://host:port/database}, without a password
     * @param environment holds {@value #USER_VARIABLE} and {@value #PASSWORD_VARIABLE}
     * @return the warehouse
     * @throws WarehouseUnavailable if it is unreachable, refuses the login, is older than PostgreSQL 15 or not in UTF-8
     */
    public static Warehouse at(String url, Map<String, String> environment) {
        return at(OwnServer.address(
                url, environment.getOrDefault(USER_VARIABLE, ""), environment.getOrDefault(PASSWORD_VARIABLE, "")));
    }

    static Warehouse at(Address address) {
        OwnServer.require(address);
        return new Warehouse(address, null);
    }

    /**
     * The pool, of at most six connections.
     *
     * @return good until {@link #close()}
     */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * Opens a session outside the pool.
     *
     * @param applicationName what the server's administrator sees, at most 63 characters, ASCII
     * @return a connection that the caller closes
     * @throws WarehouseUnavailable if the server refuses
     */
    public Connection connect(String applicationName) {
        try {
            Connection connection = address.connect();
            connection.setClientInfo("ApplicationName", applicationName);
            return connection;
        } catch (SQLException e) {
            throw WarehouseUnavailable.connecting(e, address);
        }
    }

    /**
     * Where it is.
     *
     * @return {@code host:port/database}, for people
     */
    public String place() {
        return address.toString();
    }

    /**
     * This process, as the record of runs names it.
     *
     * @return {@code user@host pid}
     */
    public String who() {
        return ThisProcess.named("").strip();
    }

    Address address() {
        return address;
    }

    /** Closes the pool, then leaves the embedded server; a second call does nothing. */
    @Override
    public void close() {
        if (!pool.isClosed()) {
            pool.close();
            if (server != null) {
                server.close();
            }
        }
    }

    private static HikariDataSource pool(Address address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("warehouse");
        config.setDataSource(address.source());
        config.setConnectionInitSql(INITIALLY);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_MILLIS);
        config.setConnectionTimeout(CONNECT_MILLIS);
        // The address has been tried already; the pool need not try it again.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
