package vn.termreview.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one process at a time start or stop the server of a home. The operating system frees it when its holder dies.
 */
final class StartLock {
    /** A file lock is the whole JVM's, and closing any channel of the file drops it: so threads queue here first. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private StartLock() {}

    /** Work that may fail for want of disk or rights. */
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T during(Path file, Work<T> work) throws IOException {
        IN_THIS_JVM.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.run();
        } finally {
            IN_THIS_JVM.unlock();
        }
    }
}
