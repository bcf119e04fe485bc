package vn.termreview.review.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs an office document so that the same parts are the same bytes. */
public final class StablePackage {
    /** Not the first moment of archives: with that one their writer also notes the time in the zone that it is in. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Office programs look for this part first. */
    private static final String CONTENTS = "[Content_Types].xml";

    private StablePackage() {}

    /**
     * The same document with its parts in order and without the moment of writing.
     *
     * @param document as a library wrote it
     * @param replaced parts that are other ones instead, by name, as text
     * @return its bytes
     * @throws IOException if it is no archive
     */
    public static byte[] of(byte[] document, Map<String, String> replaced) throws IOException {
        SortedMap<String, byte[]> parts = parts(document);
        replaced.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            write(zip, CONTENTS, parts);
            for (String name : parts.keySet()) {
                if (!name.equals(CONTENTS)) {
                    write(zip, name, parts);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Read by the directory at the archive's end: not every writer's local headers tell sizes. */
    private static SortedMap<String, byte[]> parts(byte[] document) throws IOException {
        Path file = Files.createTempFile("document", ".zip");
        try {
            Files.write(file, document);
            SortedMap<String, byte[]> parts = new TreeMap<>();
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    private static void write(ZipOutputStream zip, String name, Map<String, byte[]> parts) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("the document has no part " + name);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
