package vn.termreview.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;
import vn.termreview.home.KillPoint;

/**
 * The PostgreSQL server of a home, shared by all processes that use the home.
 *
 * <p>Whoever comes takes the {@link StartLock}, starts the server or finds it running (also one that a killed process
 * left behind), and registers as a {@link ServerUser} before letting the lock go. Whoever leaves takes the lock again and
 * stops the server if no other user is left. Both locks are the operating system's, so {@code kill -9} frees them.
 */
final class EmbeddedServer implements AutoCloseable {
    /** The one database in the server that termreview uses. */
    static final String DATABASE = "termreview";

    private final ServerFiles files;
    private final ServerUser user;
    private final ServerControl control;
    private final Address address;

    private EmbeddedServer(ServerFiles files, ServerUser user, ServerControl control, Address address) {
        this.files = files;
        this.user = user;
        this.control = control;
        this.address = address;
    }

    static EmbeddedServer open(Home home, ServerSettings settings, KillPoint killPoint) {
        if (!home.exists()) {
            home.create(HomeUse.REVIEW);
        }
        ServerFiles files = new ServerFiles(home);
        try {
            return StartLock.during(files.startLock(), () -> openLocked(files, settings, killPoint));
        } catch (IOException e) {
            throw WarehouseUnavailable.writing(e, home.root().toString());
        }
    }

    private static EmbeddedServer openLocked(ServerFiles files, ServerSettings settings, KillPoint killPoint)
            throws IOException {
        files.removeDrafts();
        Cluster.requireRoom(files);
        ServerBinaries binaries = ServerBinaries.in(files);
        ServerAccount account = ServerAccount.forData(files.data());
        account.letThrough(files.home().root(), files.home().logs(), files.root());
        account.mustReach(binaries.root());
        Cluster cluster = Cluster.in(files, binaries, account, killPoint);
        ServerControl control = new ServerControl(cluster, binaries, account);
        ServerUser user = ServerUser.register(files.users());
        try {
            int port = control.adoptOrStart(settings);
            createDatabase(port, cluster);
            return new EmbeddedServer(files, user, control, Address.embedded(port, DATABASE, cluster.password()));
        } catch (RuntimeException | IOException e) {
            user.leave();
            throw e;
        }
    }

    Address address() {
        return address;
    }

    /** Stops the server if nobody else uses it; it ends its transactions and writes a checkpoint first. */
    @Override
    public void close() {
        try {
            StartLock.during(files.startLock(), () -> {
                user.leave();
                if (!ServerUser.anyLeft(files.users())) {
                    control.stop();
                }
                return true;
            });
        } catch (IOException e) {
            throw WarehouseUnavailable.writing(e, files.root().toString());
        }
    }

    private static void createDatabase(int port, Cluster cluster) {
        Address maintenance = Address.embedded(port, "postgres", cluster.password());
        try (Connection connection = maintenance.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw WarehouseUnavailable.connecting(e, maintenance);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            return rows.next();
        }
    }
}
