package vn.termreview.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of a workbook, and puts in what the writer cannot: the values of formulas, without which a reader
 * could not use them.
 */
final class Repack {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]+\\d+)\"[^>]*><f>[^<]*</f>");
    private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*/>");
    private static final Pattern MERGES = Pattern.compile("(" + MERGE.pattern() + ")+");

    private Repack() {}

    /**
     * The same workbook without time stamps.
     *
     * @param cached values of formula cells: by part, then by address such as {@code D10}
     */
    static byte[] repack(byte[] workbook, Map<String, SortedMap<String, Long>> cached) throws IOException {
        SortedMap<String, byte[]> parts = parts(workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            // Office programs look for this part first.
            write(zip, "[Content_Types].xml", parts, cached);
            for (String name : parts.keySet()) {
                if (!name.equals("[Content_Types].xml")) {
                    write(zip, name, parts, cached);
                }
            }
        }
        return out.toByteArray();
    }

    /** Read by the directory at the file's end: the writer's local headers do not tell sizes. */
    private static SortedMap<String, byte[]> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("sample", ".xlsx");
        try {
            Files.write(file, workbook);
            SortedMap<String, byte[]> parts = new TreeMap<>();
            try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
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

    private static void write(
            ZipOutputStream zip, String name, Map<String, byte[]> parts, Map<String, SortedMap<String, Long>> cached)
            throws IOException {
        byte[] bytes = parts.getOrDefault(name, new byte[0]);
        String text = new String(bytes, UTF_8);
        if (name.equals("docProps/core.xml")) {
            text = CREATED.matcher(text).replaceAll("$12000-01-01T00:00:00Z");
        }
        text = withSortedMerges(withValues(text, cached.getOrDefault(name, new TreeMap<>())));
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    /** The writer keeps merged ranges in a set without order. */
    private static String withSortedMerges(String sheet) {
        Matcher block = MERGES.matcher(sheet);
        if (!block.find()) {
            return sheet;
        }
        String sorted = MERGE.matcher(block.group())
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(joining());
        return sheet.substring(0, block.start()) + sorted + sheet.substring(block.end());
    }

    private static String withValues(String sheet, SortedMap<String, Long> values) {
        return values.isEmpty()
                ? sheet
                : FORMULA.matcher(sheet)
                        .replaceAll(cell -> cell.group() + "<v>" + values.getOrDefault(cell.group(1), 0L) + "</v>");
    }
}
