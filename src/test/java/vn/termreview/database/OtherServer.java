package vn.termreview.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A server as an operator may have one: Debian's PostgreSQL 15 where it is installed, else the shipped programs.
 *
 * @param programs its {@code bin}
 * @param data its data
 * @param port where it listens
 */
record OtherServer(Path programs, Path data, int port) implements AutoCloseable {
    static final String PASSWORD = "mật khẩu (mẫu)";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15/bin");

    static OtherServer start(Path directory) throws IOException {
        return start(directory, Files.isDirectory(DEBIAN) ? DEBIAN : shipped(directory));
    }

    static OtherServer start(Path directory, Path programs) throws IOException {
        Path password = Files.writeString(directory.resolve("password"), PASSWORD, StandardCharsets.UTF_8);
        OtherServer server = new OtherServer(programs, directory.resolve("data"), freePort());
        server.run(
                "initdb",
                "-D",
                server.data.toString(),
                "-U",
                "hoa",
                "--pwfile=" + password,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        server.run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                server.data.toString(),
                "-l",
                directory.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
        return server;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    static Map<String, String> login(String user, String password) {
        return Map.of(Warehouse.USER_VARIABLE, user, Warehouse.PASSWORD_VARIABLE, password);
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString());
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(ServerAccount.isRoot() ? ServerAccount.NAMESPACE : List.of());
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        Command.Outcome outcome = Command.run(Path.of("/"), words);
        if (!outcome.succeeded()) {
            throw new IOException(outcome.output());
        }
    }

    private static Path shipped(Path directory) throws IOException {
        ServerFiles files = new ServerFiles(
                vn.termreview.home.Home.at(directory.resolve("shipped")).create(vn.termreview.home.HomeUse.REVIEW));
        return ServerBinaries.in(files).root().resolve("bin");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
