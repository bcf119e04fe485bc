package vn.termreview.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.termreview.home.OwnerOnly;

/**
 * Starts, finds and stops the server of a cluster; called under the {@link StartLock} only. {@code pg_ctl} puts the
 * server into a session of its own, so Ctrl-C at a terminal reaches us and not the server.
 *
 * @param cluster whose server
 * @param binaries its programs
 * @param account as whom they run
 */
record ServerControl(Cluster cluster, ServerBinaries binaries, ServerAccount account) {
    private static final String SECONDS = "60";
    private static final int ATTEMPTS = 3;
    private static final long LARGE_LOG = 5L << 20;

    /** Returns the port of the running server. */
    int adoptOrStart(ServerSettings settings) throws IOException {
        Optional<Integer> adopted = adopt();
        if (adopted.isPresent()) {
            return adopted.get();
        }
        cluster.files().removeBinariesBut(binaries.root());
        prepareLog();
        String complaint = "";
        // A free port may be taken before the server binds it, and the processes of a killed server need a moment to
        // end.
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            Command.Outcome outcome =
                    control("start", "-w", "-t", SECONDS, "-l", log().toString(), "-o", settings.options(port));
            if (outcome.succeeded()) {
                return port;
            }
            complaint = outcome.output();
        }
        throw WarehouseUnavailable.program(complaint + lastLines(), log().toString());
    }

    /** Waits until running statements are cut off and the server is gone. */
    void stop() throws IOException {
        Optional<Postmaster> running = running();
        if (running.isPresent()) {
            Command.Outcome outcome = control("stop", "-m", "fast", "-w", "-t", SECONDS);
            if (!outcome.succeeded() && running().isPresent()) {
                throw WarehouseUnavailable.program(outcome.output(), log().toString());
            }
            running.get().awaitEnd();
        }
    }

    private Optional<Integer> adopt() throws IOException {
        Optional<Postmaster> running = running();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> port = Greeting.answer(cluster);
        if (port.isEmpty()) {
            stop();
        }
        return port;
    }

    /** A live server of this data directory. A file that speaks of anything else is out of the way afterwards. */
    private Optional<Postmaster> running() throws IOException {
        Optional<Postmaster> noted = Postmaster.of(data()).filter(Postmaster::isAlive);
        if (noted.isPresent() && !noted.get().serves(data())) {
            Postmaster.forget(data());
            return Optional.empty();
        }
        return noted;
    }

    private Command.Outcome control(String verb, String... arguments) throws IOException {
        String[] words = new String[arguments.length + 3];
        words[0] = verb;
        words[1] = "-D";
        words[2] = data().toString();
        System.arraycopy(arguments, 0, words, 3, arguments.length);
        return Command.run(binaries.root(), account.command(binaries.program("pg_ctl"), words));
    }

    private Path data() {
        return cluster.files().data();
    }

    private Path log() {
        return cluster.files().log();
    }

    private void prepareLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), log().resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log())) {
            OwnerOnly.newFile(log(), "");
        }
        account.give(log());
    }

    private String lastLines() throws IOException {
        String text = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8);
        return text.substring(Math.max(0, text.length() - 1000));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
