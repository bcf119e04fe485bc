package vn.termreview.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.termreview.home.Home;

/**
 * Where the embedded server's things are. What is being made stands under {@code new-…} and is renamed when it is whole,
 * so everything under {@code new-…} is a leftover of a killed process.
 *
 * @param home the home it belongs to
 */
record ServerFiles(Home home) {
    private static final String DRAFT = "new-";
    private static final String BINARIES = "binaries-";

    Path root() {
        return home.postgres();
    }

    Path cluster() {
        return root().resolve("cluster");
    }

    Path data() {
        return dataOf(cluster());
    }

    Path password() {
        return passwordOf(cluster());
    }

    static Path dataOf(Path cluster) {
        return cluster.resolve("data");
    }

    static Path passwordOf(Path cluster) {
        return cluster.resolve("password");
    }

    Path binaries(String hash) {
        return root().resolve(BINARIES + hash);
    }

    Path startLock() {
        return root().resolve("start.lock");
    }

    Path users() {
        return root().resolve("users");
    }

    Path log() {
        return home.logs().resolve("postgres.log");
    }

    Path newDraft() throws IOException {
        return Files.createTempDirectory(root(), DRAFT);
    }

    void removeDrafts() {
        remove(name -> name.startsWith(DRAFT));
    }

    void removeBinariesBut(Path current) {
        remove(name -> name.startsWith(BINARIES) && !root().resolve(name).equals(current));
    }

    private void remove(Predicate<String> which) {
        try (Stream<Path> entries = Files.list(root())) {
            entries.filter(entry -> which.test(Objects.toString(entry.getFileName(), "")))
                    .forEach(Directories::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
