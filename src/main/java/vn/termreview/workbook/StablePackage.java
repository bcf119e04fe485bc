package vn.termreview.workbook;

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
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock, and sets without an order, out of a workbook that was written, so that it has the same bytes each time. */
public final class StablePackage {

    /** Not the first moment of packages: with that one their writer also notes the time in the zone that it is in. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CONTENTS = "[Content_Types].xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*/>");
    private static final Pattern MERGES = Pattern.compile("(" + MERGE.pattern() + ")+");

    private StablePackage() {}

    /**
     * The same workbook without time stamps.
     *
     * @param workbook as written
     * @param edit what to change beside: of a part's name and text, the text
     * @return its bytes
     * @throws IOException if it cannot be read
     */
    public static byte[] of(byte[] workbook, BinaryOperator<String> edit) throws IOException {
        SortedMap<String, byte[]> parts = parts(workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            // Office programs look for this part first.
            write(zip, CONTENTS, parts, edit);
            for (String name : parts.keySet()) {
                if (!name.equals(CONTENTS)) {
                    write(zip, name, parts, edit);
                }
            }
        }
        return out.toByteArray();
    }

    /** Read by the directory at the file's end: the writer's local headers do not tell sizes. */
    private static SortedMap<String, byte[]> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
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

    private static void write(ZipOutputStream zip, String name, Map<String, byte[]> parts, BinaryOperator<String> edit)
            throws IOException {
        String text = new String(parts.getOrDefault(name, new byte[0]), UTF_8);
        if (name.equals("docProps/core.xml")) {
            text = CREATED.matcher(text).replaceAll("$12000-01-01T00:00:00Z");
        }
        text = withSortedMerges(edit.apply(name, text));
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
}
