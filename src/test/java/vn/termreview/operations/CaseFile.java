package vn.termreview.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A readable file of {@code sqlcases}: lines that begin with # are words for people. */
final class CaseFile {

    private CaseFile() {}

    /** All lines but comments; blank ones are kept inside. */
    static List<String> lines(String name) {
        try (InputStream stream =
                Objects.requireNonNull(CaseFile.class.getResourceAsStream("/sqlcases/" + name), name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.strip().lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells between the bars. */
    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
