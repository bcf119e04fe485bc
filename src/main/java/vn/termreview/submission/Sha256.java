package vn.termreview.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which files and orders are known. */
public final class Sha256 {

    private Sha256() {}

    /**
     * Hashes bytes.
     *
     * @param bytes any number of them
     * @return 64 hex digits, lower case
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * Hashes a file without holding it in memory.
     *
     * @param file of any length
     * @return 64 hex digits, lower case
     * @throws UncheckedIOException if it cannot be read
     */
    public static String of(Path file) {
        MessageDigest digest = digest();
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Hashes a text.
     *
     * @param text taken as UTF-8
     * @return 64 hex digits, lower case
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
