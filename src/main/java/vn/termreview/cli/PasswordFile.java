package vn.termreview.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The file of {@code --password-file}: one password a line, in UTF-8. It is read once, and nothing of it is kept or told. */
final class PasswordFile {
    private static final int LARGEST = 100_000;

    private PasswordFile() {}

    /** The passwords in the order of the lines; none where the option was not given. */
    static List<String> read(Values values) {
        String stated = values.text("--password-file");
        if (stated == null) {
            return List.of();
        }
        Path file = values.path(stated);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw unreadable(file);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replaceFirst("^\ufeff", "")
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            // Missing, not ours to read, or not UTF-8.
            throw unreadable(file);
        }
    }

    private static UsageError unreadable(Path file) {
        return new UsageError("password-file-unreadable", Map.of("path", file.toString()));
    }
}
