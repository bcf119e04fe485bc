package vn.termreview.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.termreview.problem.ProblemCode;

/**
 * Whether an archive's bytes are laid out as its directory says: one entry after the other, each under its own name. In
 * others two readers would see two different files.
 */
final class ZipLayout {
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int NAME_LENGTH_AT = 26;
    /** Headers of archives within the archive, stored as they are. */
    private static final int OTHERS = 10_000;

    private ZipLayout() {}

    /**
     * Counts what looks like an entry of the directory, before a library builds something for each.
     *
     * @return at most {@code most}, unless there are so many that they would take too much memory
     */
    static int countHeaders(byte[] bytes, int most) {
        int count = 0;
        for (int i = 0; i + Integer.BYTES <= bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && intAt(bytes, i) == CENTRAL_HEADER) {
                count++;
            }
        }
        return count > most + OTHERS ? count : Math.min(count, most);
    }

    static void check(ZipFile zip, byte[] bytes, List<ZipArchiveEntry> entries) throws IOException {
        long end = 0;
        List<ZipArchiveEntry> inOrder = entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList();
        for (ZipArchiveEntry entry : inOrder) {
            long start = entry.getLocalHeaderOffset();
            if (start < 0 || start + LOCAL_HEADER_BYTES > bytes.length || intAt(bytes, (int) start) != LOCAL_HEADER) {
                throw new ZipException("no header of " + entry.getName());
            }
            if (start < end || !hasName(bytes, (int) start, entry.getRawName())) {
                throw WorkbookRefusedException.of(ProblemCode.ARCHIVE_UNSAFE, entry.getName());
            }
            long data = zip.getRawInputStream(entry) == null ? start : entry.getDataOffset();
            end = data + Math.max(0, entry.getCompressedSize());
            if (end > bytes.length) {
                throw new ZipException("cut off in " + entry.getName());
            }
        }
    }

    private static boolean hasName(byte[] bytes, int start, byte[] name) {
        int from = start + LOCAL_HEADER_BYTES;
        int length = (bytes[start + NAME_LENGTH_AT] & 0xFF) | (bytes[start + NAME_LENGTH_AT + 1] & 0xFF) << 8;
        return length == name.length
                && from + length <= bytes.length
                && Arrays.equals(bytes, from, from + length, name, 0, length);
    }

    private static int intAt(byte[] bytes, int index) {
        return ByteBuffer.wrap(bytes, index, Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
