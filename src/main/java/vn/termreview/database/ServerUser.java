package vn.termreview.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.termreview.home.OwnerOnly;

/**
 * One user of a home's server: a file of its own, locked as long as it lives. A file that can be locked belongs to a
 * process that was killed. Registering, leaving and counting happen under the {@link StartLock}.
 */
final class ServerUser {
    private static final String THIS_JVM = ProcessHandle.current().pid() + "-"
            + ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(start -> start.toEpochMilli())
                    .orElse(0L)
            + "-";

    private final Path file;
    private final FileChannel channel;

    private ServerUser(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static ServerUser register(Path users) throws IOException {
        OwnerOnly.directory(users);
        Path file = users.resolve(THIS_JVM + UUID.randomUUID());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new ServerUser(file, channel);
    }

    void leave() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    static boolean anyLeft(Path users) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(users)) {
            files = entries.toList();
        }
        boolean any = false;
        for (Path file : files) {
            any |= isAlive(file);
        }
        return any;
    }

    private static boolean isAlive(Path file) throws IOException {
        // Never opened: closing it again would drop this process's own lock on it.
        if (Objects.toString(file.getFileName(), "").startsWith(THIS_JVM)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return true;
            }
        }
        Files.deleteIfExists(file);
        return false;
    }
}
