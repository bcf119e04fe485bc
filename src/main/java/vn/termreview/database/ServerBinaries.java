package vn.termreview.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked from the archive in the jar.
 *
 * @param root the directory that holds {@code bin}, {@code lib} and {@code share}
 */
record ServerBinaries(Path root) {
    /** The major version of the shipped server: its data directory says the same in {@code PG_VERSION}. */
    static final String MAJOR = "18";

    private static final int HASH_LENGTH = 16;

    /** Unpacks on first use; the directory's name carries the archive's hash, so another version is another directory. */
    static ServerBinaries in(ServerFiles files) throws IOException {
        Path target = files.binaries(hash());
        if (!Files.isDirectory(target)) {
            Path draft = files.newDraft();
            try (InputStream archive = archive();
                    InputStream tar = new XZInputStream(new BufferedInputStream(archive, 1 << 16))) {
                Unpacking.tar(tar, draft);
            }
            Directories.publish(draft, target);
        }
        return new ServerBinaries(target);
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }

    private static InputStream archive() throws IOException {
        String system = System.getProperty("os.name");
        String processor = ArchUtils.normalize(System.getProperty("os.arch"));
        String family = system.toLowerCase(Locale.ROOT).startsWith("windows") ? "Windows" : system;
        try {
            InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(family, processor);
            if (archive != null) {
                return archive;
            }
        } catch (IllegalStateException e) {
            throw unknown(system, processor);
        }
        throw unknown(system, processor);
    }

    private static WarehouseUnavailable unknown(String system, String processor) {
        return new WarehouseUnavailable(Trouble.PLATFORM_UNKNOWN, Map.of("found", system + " " + processor));
    }

    private static String hash() throws IOException {
        try (InputStream archive = archive()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 16];
            for (int read = archive.read(block); read >= 0; read = archive.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
