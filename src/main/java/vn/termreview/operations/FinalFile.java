package vn.termreview.operations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;

/** Writes a file so that under its final name there is either the old one or the whole new one. */
final class FinalFile {

    private FinalFile() {}

    /**
     * Writes beside the target, forces it to the disk, then renames.
     *
     * @param halfWritten told when half of it is written
     */
    static void write(Path target, byte[] bytes, Runnable halfWritten) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IOException("no directory: " + target);
        }
        Files.createDirectories(directory);
        Path draft = directory.resolve("." + target.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            int half = bytes.length / 2;
            writeAll(channel, ByteBuffer.wrap(bytes, 0, half));
            halfWritten.run();
            writeAll(channel, ByteBuffer.wrap(bytes, half, bytes.length - half));
            channel.force(true);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * The same, refused in words of ours where it cannot be done.
     *
     * @param halfWritten told when half of it is written
     */
    static void put(Path target, byte[] bytes, Runnable halfWritten) {
        try {
            write(target, bytes, halfWritten);
        } catch (IOException e) {
            boolean full = String.valueOf(e.getMessage()).contains("No space left");
            throw new Refused(
                    full ? ExitCode.DISK_FULL : ExitCode.REPORT_FAILED,
                    full ? "failure.disk-full" : "failure.file-not-writable",
                    Map.of("path", target.toString(), "reason", String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
