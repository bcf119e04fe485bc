package vn.termreview.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What {@code postmaster.pid} says about a server.
 *
 * @param pid its process
 * @param directory the data directory it serves
 * @param port the TCP port it listens on, 0 while it has none
 * @param status {@code starting}, {@code ready}, {@code stopping}, or empty
 */
record Postmaster(long pid, String directory, int port, String status) {
    private static final String FILE = "postmaster.pid";
    private static final int LAST_BREATH_SECONDS = 2;

    static Optional<Postmaster> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(line(lines, 0)), line(lines, 1), port(line(lines, 3)), line(lines, 7)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static void forget(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** The file goes a moment before the process does; in a container where nobody collects the dead, it never does. */
    void awaitEnd() {
        ProcessHandle.of(pid).ifPresent(process -> process.onExit()
                .completeOnTimeout(process, LAST_BREATH_SECONDS, TimeUnit.SECONDS)
                .join());
    }

    /**
     * False for a file copied with its home, for a dead process that nobody collected, and for a number that the
     * system has given to another program.
     */
    boolean serves(Path data) throws IOException {
        Path served = Path.of(directory);
        return Files.isDirectory(served) && Files.isSameFile(served, data) && isPostgres();
    }

    private boolean isPostgres() {
        return !isZombie()
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .map(command -> command.contains("postgres"))
                        // Not ours to see: better to ask it than to believe it dead.
                        .orElse(true);
    }

    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.UTF_8);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }

    private static int port(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
