package vn.termreview.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Asks a server that is alive whether it is ours: it takes the password that only this cluster has. */
final class Greeting {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int VALIDATION_SECONDS = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** It recovers after a crash, shuts down, or does not listen yet. */
    private static final Set<String> NOT_YET = Set.of("57P03", "08001", "08006");

    private Greeting() {}

    /** Returns the port at which the server took the password; empty if it refuses it, or ends or hangs meanwhile. */
    static Optional<Integer> answer(Cluster cluster) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Postmaster> server = Postmaster.of(cluster.files().data()).filter(Postmaster::isAlive);
            if (server.isEmpty()) {
                return Optional.empty();
            }
            int port = server.get().port();
            try (Connection connection =
                    Address.embedded(port, "postgres", cluster.password()).connect()) {
                if (connection.isValid(VALIDATION_SECONDS)) {
                    return Optional.of(port);
                }
            } catch (SQLException e) {
                if (!NOT_YET.contains(e.getSQLState()) || hasSettled(server.get(), e)) {
                    return Optional.empty();
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }

    /** Ready by its own word, and yet nobody listens. */
    private static boolean hasSettled(Postmaster server, SQLException e) {
        return server.status().equals("ready") && "08001".equals(e.getSQLState());
    }
}
