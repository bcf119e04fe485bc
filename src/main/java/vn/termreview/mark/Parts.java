package vn.termreview.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a package: read, changed or added one by one; all others leave as packed as they came. */
final class Parts implements AutoCloseable {

    /** Characters of a part that is changed; it is held in memory more than once. */
    private static final long LARGEST_CHANGED = 64L * 1024 * 1024;

    /** The moment of parts that are written, so that the same marks are the same bytes. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, XmlText> changed = new LinkedHashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();

    Parts(byte[] bytes) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.put(key(entry.getName()), entry);
        }
    }

    /** Whether there is such a part; names differ in more than case. */
    boolean has(String name) {
        return entries.containsKey(key(name)) || added.containsKey(key(name));
    }

    /** The first name of a series that no part has, counted from 1. */
    String free(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** All names with an ending, as written. */
    List<String> names(String ending) {
        return entries.values().stream()
                .map(ZipEntry::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                .toList();
    }

    /** The text of a part as it is by now. */
    XmlText read(String name) {
        XmlText text = changed.get(key(name));
        if (text != null) {
            return text;
        }
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw NotMarkableException.unusual(name);
        }
        if (entry.getSize() > LARGEST_CHANGED) {
            throw new NotMarkableException(Obstacle.TOO_LARGE, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return XmlText.of(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a part that is there. */
    void change(String name, Splices splices) {
        if (!splices.isEmpty()) {
            XmlText before = read(name);
            changed.put(key(name), before.with(splices.apply(before.text())));
        }
    }

    /** Gives a part that is there another text, in UTF-8. */
    void replace(String name, String text) {
        changed.put(key(name), new XmlText(text, StandardCharsets.UTF_8, new byte[0]));
    }

    /** Adds a part, in UTF-8. */
    void add(String name, String text) {
        added.put(key(name), name);
        replace(name, text);
    }

    /** The texts that are other ones than before, by the parts' names. */
    Map<String, byte[]> changes() {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        changed.forEach((key, text) -> texts.put(key, text.bytes()));
        return texts;
    }

    /** The package: parts in the order in which they came, new ones last. */
    byte[] bytes() throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
            for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
                XmlText text = changed.get(entry.getKey());
                if (text == null) {
                    copy(entry.getValue(), out);
                } else {
                    write(entry.getValue().getName(), text, out);
                }
            }
            for (Map.Entry<String, String> entry : added.entrySet()) {
                write(entry.getValue(), changedText(entry.getKey()), out);
            }
        }
        byte[] bytes = new byte[(int) channel.size()];
        System.arraycopy(channel.array(), 0, bytes, 0, bytes.length);
        return bytes;
    }

    private XmlText changedText(String key) {
        XmlText text = changed.get(key);
        if (text == null) {
            throw new IllegalStateException(key);
        }
        return text;
    }

    private static void write(String name, XmlText text, ZipArchiveOutputStream out) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(EPOCH);
        entry.setMethod(ZipEntry.DEFLATED);
        out.putArchiveEntry(entry);
        out.write(text.bytes());
        out.closeArchiveEntry();
    }

    private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream out) throws IOException {
        try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(entry, raw);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
