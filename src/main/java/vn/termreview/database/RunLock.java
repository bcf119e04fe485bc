package vn.termreview.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to run: one session of the database holds it, for as long as the session lives. A killed run's session ends
 * with its process, so no lock is ever left behind. The session's application name says who holds it.
 */
public final class RunLock implements AutoCloseable {
    private static final String ROLE = "termreview run";
    private static final String UNKNOWN = "?";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final String HOLDER = """
            select a.application_name, a.backend_start
            from pg_locks as l
            inner join pg_stat_activity as a on a.pid = l.pid
            where l.locktype = 'advisory'
                and l.database = (select d.oid from pg_database as d where d.datname = current_database())
                and l.classid = cast(? as oid)
                and l.objid = cast(? as oid)
                and l.objsubid = 2
                and l.granted
            """;

    private final Warehouse warehouse;
    private final Connection session;

    private RunLock(Warehouse warehouse, Connection session) {
        this.warehouse = warehouse;
        this.session = session;
    }

    /**
     * Takes the lock for this process.
     *
     * @param warehouse what the run will change
     * @return the lock; held until it is closed or its session ends
     * @throws AnotherRunActive if somebody else holds it
     * @throws WarehouseUnavailable if the server refuses a session
     */
    public static RunLock acquire(Warehouse warehouse) {
        Connection session = warehouse.connect(ThisProcess.named(ROLE));
        boolean taken = false;
        try {
            neverTimeOut(session);
            taken = take(session);
            if (!taken) {
                throw holder(session);
            }
            return new RunLock(warehouse, session);
        } catch (SQLException e) {
            throw WarehouseUnavailable.connecting(e, warehouse.address());
        } finally {
            if (!taken) {
                end(session);
            }
        }
    }

    /**
     * Makes sure that the lock is still held; to be asked right before what a run publishes is committed.
     *
     * @throws WarehouseUnavailable if the session has ended, and with it the lock
     */
    public void ensureHeld() {
        try (Statement statement = session.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException e) {
            throw WarehouseUnavailable.connecting(e, warehouse.address());
        }
    }

    /** Lets the lock go; it is free for the next one when this returns. */
    @Override
    public void close() {
        try (Statement statement = session.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            // The session has ended already, and the lock with it.
        }
        end(session);
    }

    /**
     * The session of a process that was killed in the middle of a statement lives until the server notices; a holder
     * that is no longer there is waited for, and one that is there is not.
     */
    private static boolean take(Connection session) throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!AdvisoryLock.RUN.tryTake(session)) {
            if (isAlive(holder(session).who()) || System.nanoTime() > giveUp) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private static boolean isAlive(String who) {
        int end = who.lastIndexOf(' ');
        String me = ThisProcess.named("").strip();
        String here = me.substring(0, me.lastIndexOf(' '));
        if (end < 0 || !who.substring(0, end).equals(here)) {
            return !who.equals(UNKNOWN);
        }
        return ProcessHandle.of(Long.parseLong(who.substring(end + 1))).isPresent();
    }

    private static void neverTimeOut(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("set idle_session_timeout = 0");
        }
    }

    private static AnotherRunActive holder(Connection session) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(HOLDER)) {
            AdvisoryLock.RUN.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? new AnotherRunActive(who(rows.getString(1)), instant(rows.getTimestamp(2)))
                        : new AnotherRunActive(null, null);
            }
        }
    }

    private static @Nullable String who(@Nullable String applicationName) {
        return applicationName != null && applicationName.startsWith(ROLE)
                ? applicationName.substring(ROLE.length()).strip()
                : applicationName;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static void end(Connection session) {
        try {
            session.close();
        } catch (SQLException e) {
            // It has ended already, and the lock with it.
        }
    }
}
