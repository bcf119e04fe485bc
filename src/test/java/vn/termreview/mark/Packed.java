package vn.termreview.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a package, by name in their order.
 *
 * @param raw the bytes as they are packed, in hex
 * @param text the bytes unpacked, taken for UTF-8
 */
record Packed(Map<String, String> raw, Map<String, String> text) {

    static Packed of(byte[] bytes) {
        Map<String, String> raw = new LinkedHashMap<>();
        Map<String, String> text = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream packed = zip.getRawInputStream(entry);
                        InputStream plain = zip.getInputStream(entry)) {
                    raw.put(entry.getName(), HexFormat.of().formatHex(packed.readAllBytes()));
                    text.put(entry.getName(), new String(plain.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(raw, text);
    }

    String part(String name) {
        return Objects.requireNonNull(text.get(name), name);
    }

    /** The parts that are packed otherwise than in another package, or are not in it. */
    List<String> changedFrom(Packed other) {
        return raw.entrySet().stream()
                .filter(part -> !part.getValue().equals(other.raw.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
