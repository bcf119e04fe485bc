package vn.termreview.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Writes a tar archive's files, links and rights; what only a compiler needs is left out. */
final class Unpacking {
    private static final int OWNER_EXECUTES = 0100;
    private static final Set<String> FOR_COMPILERS = Set.of("include", "pkgconfig");

    private Unpacking() {}

    static void tar(InputStream tar, Path target) throws IOException {
        allow(target, "rwxr-xr-x");
        TarArchiveInputStream entries = new TarArchiveInputStream(tar);
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("an entry leaves the archive: " + entry.getName());
            }
            if (isNeeded(target.relativize(path))) {
                write(entry, entries, path);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            directory(path);
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            directory(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            allow(path, (entry.getMode() & OWNER_EXECUTES) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    private static void directory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            allow(path, "rwxr-xr-x");
        }
    }

    /** Whatever the umask: a server that runs as somebody else must read its programs. */
    private static void allow(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private static boolean isNeeded(Path path) {
        if (path.toString().endsWith(".a")) {
            return false;
        }
        for (Path name : path) {
            if (FOR_COMPILERS.contains(name.toString())) {
                return false;
            }
        }
        return true;
    }
}
