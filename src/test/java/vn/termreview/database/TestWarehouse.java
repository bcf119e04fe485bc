package vn.termreview.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;

/**
 * Warehouses for tests: one server for the whole test JVM, and a migrated database of its own for whoever asks, copied
 * from a template in some ten milliseconds.
 *
 * <p>The server is embedded (home {@code target/test-postgres}, kept between builds, without fsync) unless
 *
 * <ul>
 *   <li>the system property {@value #OTHER_PROGRAMS} names the programs of another PostgreSQL, such as {@code
 *       -Dtermreview.test.postgres=/usr/lib/postgresql/15/bin}: then a server of theirs is made for this JVM alone, below
 *       {@code target}, and gone with it; or
 *   <li>the environment variable {@value #OTHER_SERVER} names a running server by a JDBC URL; then {@link
 *       Warehouse#USER_VARIABLE} and {@link Warehouse#PASSWORD_VARIABLE} say who may create databases there.
 * </ul>
 *
 * <p>Databases of test JVMs that have ended are dropped by the next.
 */
public final class TestWarehouse {
    /** Names another server for the tests; its database is only used to create others. */
    public static final String OTHER_SERVER = "TERMREVIEW_TEST_DB";

    /** Names the directory with another PostgreSQL's programs. */
    public static final String OTHER_PROGRAMS = "termreview.test.postgres";

    private static final String PREFIX = "test_";
    private static final String MINE = PREFIX + ProcessHandle.current().pid() + "_";
    private static final String TEMPLATE = MINE + "template";

    private final Warehouse server;
    private final boolean isEmbedded;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, String> filled = new ConcurrentHashMap<>();

    private TestWarehouse(Warehouse server, boolean isEmbedded) {
        this.server = server;
        this.isEmbedded = isEmbedded;
    }

    /**
     * A migrated, empty warehouse of the caller's own.
     *
     * @return a warehouse; close it when the test class is done
     */
    public static Warehouse freshDatabase() {
        return Holder.SHARED.copyOf(TEMPLATE);
    }

    /** An empty database that nothing has migrated. */
    static Warehouse emptyDatabase() {
        return Holder.SHARED.copyOf("template0");
    }

    /**
     * A copy of a warehouse that is filled once for the whole test JVM.
     *
     * @param name tells what it is filled with, a word
     * @param fill fills the migrated, empty original, and leaves no connection open
     * @return a warehouse; close it when the test class is done
     */
    public static Warehouse copyOfFilled(String name, Consumer<Warehouse> fill) {
        return Holder.SHARED.copyOf(Holder.SHARED.filled.computeIfAbsent(MINE + name, original -> {
            Holder.SHARED.execute("create database " + original + " template " + TEMPLATE);
            try (Warehouse warehouse = Warehouse.at(Holder.SHARED.on(original))) {
                fill.accept(warehouse);
            }
            return original;
        }));
    }

    private Warehouse copyOf(String template) {
        String name = MINE + count.incrementAndGet();
        execute("create database " + name + " template " + template);
        return Warehouse.at(on(name));
    }

    private static TestWarehouse start() {
        String programs = System.getProperty(OTHER_PROGRAMS, "");
        return programs.isEmpty() ? onOneServer() : onServerOf(Path.of(programs));
    }

    private static TestWarehouse onServerOf(Path programs) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-server-")
                    .toAbsolutePath();
            OtherServer server = OtherServer.start(directory, programs);
            Warehouse warehouse = Warehouse.at(server.url("postgres"), OtherServer.login("hoa", OtherServer.PASSWORD));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> gone(server, directory), "test-server"));
            return migrated(new TestWarehouse(warehouse, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gone(OtherServer server, Path directory) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestWarehouse migrated(TestWarehouse started) {
        started.execute("create database " + TEMPLATE);
        try (Warehouse template = Warehouse.at(started.on(TEMPLATE))) {
            new Migrations(template, KillPoint.none()).run();
        }
        return started;
    }

    private static TestWarehouse onOneServer() {
        String url = System.getProperty(OTHER_SERVER, Objects.requireNonNullElse(System.getenv(OTHER_SERVER), ""));
        TestWarehouse started = new TestWarehouse(
                url.isEmpty()
                        ? Warehouse.embedded(
                                Home.at(Path.of("target", "test-postgres")),
                                KillPoint.none(),
                                ServerSettings.throwaway())
                        : Warehouse.at(url, System.getenv()),
                url.isEmpty());
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop, "test-warehouse"));
        started.dropLeftovers();
        return migrated(started);
    }

    /** Dropping a database takes a checkpoint, and a JVM has little time to end: the next one drops what is left here. */
    private void stop() {
        if (!isEmbedded) {
            drop(MINE);
        }
        server.close();
    }

    private void dropLeftovers() {
        for (String name : databases(PREFIX)) {
            long pid = Long.parseLong(name.split("_", -1)[1]);
            if (pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty()) {
                drop(name);
            }
        }
    }

    private void drop(String prefix) {
        for (String name : databases(prefix)) {
            execute("drop database " + name + " with (force)");
        }
    }

    private List<String> databases(String prefix) {
        try (Connection connection = server.connect("test databases");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database order by datname")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names.stream().filter(name -> name.startsWith(prefix)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = server.connect("test databases");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Address on(String database) {
        Address address = server.address();
        Address other = Address.of(
                address.source().getUrl(),
                address.user(),
                Objects.requireNonNullElse(address.source().getPassword(), ""));
        other.source().setDatabaseName(database);
        return other;
    }

    private static final class Holder {
        static final TestWarehouse SHARED = start();
    }
}
