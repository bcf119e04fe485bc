package vn.termreview.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.termreview.workbook.RawXlsx;

/** Archives that are not what they seem. */
final class HostileZips {
    private static final int MEGABYTE = 1_000_000;
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};

    private HostileZips() {}

    static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>(bombs());
        files.addAll(names());
        files.addAll(layouts());
        return files;
    }

    static RawXlsx honest() {
        return RawXlsx.ofRows(Honest.sheetRows(""));
    }

    private static List<Hostile> bombs() {
        return List.of(
                Hostile.of(
                        "bomb-20MB.xlsx", "ARCHIVE_TOO_LARGE", () -> honest().bomb("xl/media/image1.png", 20 * MEGABYTE)
                                .bytes()),
                Hostile.of("bomb-in-a-sheet.xlsx", "ARCHIVE_TOO_LARGE", () -> RawXlsx.ofRows(
                                Honest.sheetRows("<!--" + " ".repeat(20 * MEGABYTE) + "-->"))
                        .bytes()),
                Hostile.of("bomb-of-one-part.xlsx", "ARCHIVE_TOO_LARGE", () -> honest().part(
                                "xl/media/a.bin", dense(160 * MEGABYTE))
                        .bytes()),
                Hostile.of("bomb-of-many-parts.xlsx", "ARCHIVE_TOO_LARGE", () -> honest().part(
                                "xl/media/a.bin", dense(110 * MEGABYTE))
                        .part("xl/media/b.bin", dense(110 * MEGABYTE))
                        .part("xl/media/c.bin", dense(110 * MEGABYTE))
                        .bytes()),
                Hostile.of("parts-1001.xlsx", "ARCHIVE_TOO_LARGE", () -> {
                    RawXlsx many = honest();
                    for (int i = 0; i < 1001; i++) {
                        many.part("xl/media/" + i + ".bin", "");
                    }
                    return many.bytes();
                }),
                Hostile.of("bomb-under-another-name.xls", "ARCHIVE_TOO_LARGE", () -> honest().bomb(
                                "xl/media/image1.png", 20 * MEGABYTE)
                        .bytes()));
    }

    /** So many bytes that pack to about a hundredth. */
    private static byte[] dense(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i += 400) {
            bytes[i] = (byte) ((i / 400) * 31);
            bytes[i + 1] = (byte) ((i / 400) >> 8);
        }
        return bytes;
    }

    private static List<Hostile> names() {
        List<Hostile> files = new ArrayList<>();
        for (String name : List.of(
                "../../evil.txt",
                "/etc/evil",
                "xl\\..\\evil",
                "C:/evil",
                "xl/worksheets/sheet1.xml",
                "XL/WORKSHEETS/Sheet1.XML")) {
            files.add(Hostile.of("part-" + files.size() + ".xlsx", "ARCHIVE_UNSAFE", () -> honest().part(name, "<a/>")
                    .bytes()));
        }
        files.add(Hostile.of("vietnamese-part.xlsx", "loaded 2", () -> honest().part("xl/media/ảnh chụp.png", "x")
                .bytes()));
        return files;
    }

    private static List<Hostile> layouts() {
        return List.of(
                Hostile.of("cut-in-half.xlsx", "FILE_DAMAGED", () -> cut(Honest.xlsx(), 0.5)),
                Hostile.of("cut-at-the-end.xlsx", "FILE_DAMAGED", () -> cut(Honest.xlsx(), 0.98)),
                Hostile.of("cut-at-the-start.xlsx", "FILE_DAMAGED", () -> Arrays.copyOf(Honest.xlsx(), 10)),
                Hostile.of("other-name-inside.xlsx", "ARCHIVE_UNSAFE", () -> {
                    byte[] bytes = Honest.xlsx();
                    bytes[30] ^= 1;
                    return bytes;
                }),
                Hostile.of("overlapping-parts.xlsx", "ARCHIVE_UNSAFE", HostileZips::overlapping),
                Hostile.of("locked-part.xlsx", "FILE_PASSWORD_UNSUPPORTED", () -> inDirectory(8, 1)),
                Hostile.of("unknown-packing.xlsx", "FILE_DAMAGED", () -> inDirectory(10, 99)),
                Hostile.of("another-checksum.xlsx", "FILE_DAMAGED", () -> inDirectory(16, 0)),
                Hostile.of("bytes-before.xlsx", "FILE_NOT_WORKBOOK", () -> joined(new byte[] {1, 2, 3}, Honest.xlsx())),
                Hostile.of(
                        "unpacks-itself.exe",
                        "FILE_ARCHIVE",
                        () -> joined("MZ\0\0".getBytes(StandardCharsets.US_ASCII), Honest.xlsx())),
                Hostile.of("bytes-after.xlsx", "loaded 2", () -> joined(Honest.xlsx(), new byte[100])),
                Hostile.of("stored.xlsx", "loaded 2", () -> packed(Deflater.NO_COMPRESSION, Zip64Mode.Never)),
                Hostile.of("zip64.xlsx", "loaded 2", () -> packed(Deflater.BEST_COMPRESSION, Zip64Mode.Always)));
    }

    static byte[] cut(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Two names in the directory for one part. */
    private static byte[] overlapping() {
        byte[] bytes =
                honest().part("xl/media/a.bin", "a").part("xl/media/b.bin", "b").bytes();
        int last = indexOf(bytes, CENTRAL, bytes.length);
        int before = indexOf(bytes, CENTRAL, last - 1);
        System.arraycopy(bytes, before + 42, bytes, last + 42, 4);
        return bytes;
    }

    /** Another number in the directory's last entry. */
    private static byte[] inDirectory(int offset, int value) {
        byte[] bytes = honest().part("xl/media/a.bin", "abc").bytes();
        int last = indexOf(bytes, CENTRAL, bytes.length);
        bytes[last + offset] = (byte) value;
        return bytes;
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int before) {
        for (int i = Math.min(before, bytes.length - wanted.length); i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalStateException("not in the archive");
    }

    private static byte[] packed(int level, Zip64Mode mode) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(Honest.xlsx()))
                        .get();
                ZipArchiveOutputStream to = new ZipArchiveOutputStream(out)) {
            to.setLevel(level);
            to.setUseZip64(mode);
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
                to.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
