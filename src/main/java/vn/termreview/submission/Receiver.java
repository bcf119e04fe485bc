package vn.termreview.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.sql.Sql;

/** Takes files into the warehouse, byte for byte, so that nothing after it needs the operator's disk. */
public final class Receiver {

    private static final int FILES_PER_SLICE = 50;
    private static final int SMALLEST_SLICES = 4;

    private final Sql sql;
    private final long largestFile;

    /**
     * Receives into a database.
     *
     * @param sql where
     * @param largestFile bytes; larger files are refused unread: their hash is kept and their bytes are not
     */
    public Receiver(Sql sql, long largestFile) {
        this.sql = sql;
        this.largestFile = largestFile;
    }

    /**
     * Tells two orders apart: the same files with the same options have the same fingerprint.
     *
     * @param order what was asked for
     * @param files what it comes to
     * @return 64 hex digits
     */
    public static String fingerprint(ImportOrder order, List<InboxFile> files) {
        StringBuilder text = new StringBuilder();
        text.append(order.year())
                .append('|')
                .append(order.term())
                .append('|')
                .append(order.unit())
                .append('|')
                .append(order.dryRun())
                .append('|')
                .append(order.confirmed());
        if (!order.mappingsAccepted().isEmpty()) {
            text.append('|').append(order.mappingsAccepted());
        }
        for (InboxFile file : files) {
            text.append('\n').append(file.shown()).append('|').append(hash(file));
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Stores one file and its place in the run; one that cannot be read has its place as well.
     *
     * @param run the run
     * @param fileNo from 1, in the order of the inbox
     * @param fileCount how many there are, for slicing
     * @param file the file
     */
    public void receive(long run, int fileNo, int fileCount, InboxFile file) {
        String sha256 = content(file);
        int slices = slices(fileCount);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("run_id", run);
        values.put("file_no", fileNo);
        values.put("path", file.shown());
        values.put("folder_year", file.folderYear());
        values.put("folders", file.folders());
        values.put("sha256", sha256);
        values.put("slice_no", fileNo % slices);
        sql.update("submission/file_received", values);
    }

    /**
     * Takes files that were received before into the run, behind those that the operator named.
     *
     * @param run the run
     * @param accepted the proposals in them that the operator says yes to
     * @param fileCount how many files he named
     * @return how many they are
     */
    public int readAgain(long run, List<Long> accepted, int fileCount) {
        return accepted.isEmpty()
                ? 0
                : sql.update(
                        "submission/file_read_again",
                        Map.of(
                                "run_id",
                                run,
                                "accepted",
                                accepted.toArray(new Long[0]),
                                "file_count",
                                fileCount,
                                "slices",
                                slices(fileCount)));
    }

    private static int slices(int fileCount) {
        return Math.max(SMALLEST_SLICES, (fileCount + FILES_PER_SLICE - 1) / FILES_PER_SLICE);
    }

    /** Keeps a file's bytes; a file that cannot be read has none, and the reason stands for its hash. */
    private String content(InboxFile file) {
        Unreadable trouble = file.trouble();
        if (trouble == null) {
            try {
                long byteCount = Files.size(file.path());
                byte[] content = byteCount <= largestFile ? Files.readAllBytes(file.path()) : new byte[0];
                String sha256 = byteCount <= largestFile ? Sha256.of(content) : Sha256.of(file.path());
                return stored(sha256, Math.max(byteCount, content.length), content);
            } catch (IOException e) {
                trouble = Unreadable.of(e);
            } catch (UncheckedIOException e) {
                trouble = Unreadable.of(Objects.requireNonNull(e.getCause()));
            }
        }
        return stored(trouble.sha256(), 0, new byte[0]);
    }

    private String stored(String sha256, long byteCount, byte[] content) {
        sql.update("submission/content_stored", Map.of("sha256", sha256, "byte_count", byteCount, "content", content));
        return sha256;
    }

    private static String hash(InboxFile file) {
        Unreadable trouble = file.trouble();
        try {
            return trouble == null ? Sha256.of(file.path()) : trouble.sha256();
        } catch (UncheckedIOException e) {
            return Unreadable.of(Objects.requireNonNull(e.getCause())).sha256();
        }
    }
}
