package vn.termreview.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the files below the paths that an operator named. */
public final class Inbox {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** What desktops leave in folders by themselves. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private Inbox() {}

    /**
     * The files to receive, in the order of their paths. What is no file to read is among them, with the reason. Lock files of an open Excel ({@code ~$…}), hidden files and what
     * desktops leave behind are passed over.
     *
     * @param paths files and folders
     * @return each file once
     */
    public static List<InboxFile> files(List<Path> paths) {
        List<InboxFile> files = new ArrayList<>();
        for (Path path : paths) {
            Path named = path.toAbsolutePath().normalize();
            try {
                Path root = Files.isSymbolicLink(named) && Files.isDirectory(named) ? named.toRealPath() : named;
                Files.walkFileTree(root, new Walk(root, files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.stream()
                .sorted(Comparator.comparing(InboxFile::shown)
                        .thenComparing(file -> file.path().toString()))
                .distinct()
                .toList();
    }

    /** Goes through a folder and past what cannot be read in it; links below it are told, not followed. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<InboxFile> files;

        Walk(Path root, List<InboxFile> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (is.isRegularFile() || (file.equals(root) && Files.isRegularFile(file))) {
                add(file, null);
            } else {
                add(file, is.isSymbolicLink() && !file.equals(root) ? Unreadable.LINK : Unreadable.NOT_A_FILE);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            add(file, Unreadable.of(e));
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, @Nullable Unreadable trouble) {
            if (file.equals(root) || !isLitter(root, file)) {
                files.add(new InboxFile(file, shown(root, file), folderYear(root, file), folders(root, file), trouble));
            }
        }
    }

    private static boolean isLitter(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(Path root, Path file) {
        if (file.equals(root)) {
            return String.valueOf(file.getFileName());
        }
        List<String> parts = new ArrayList<>();
        root.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    /** From the imported folder, or the one of an imported file, down to the file's own. */
    private static String folders(Path root, Path file) {
        Path top = file.equals(root) ? root.getParent() : root;
        List<String> names = new ArrayList<>();
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            names.add(0, Objects.toString(folder.getFileName(), ""));
            if (folder.equals(top)) {
                break;
            }
        }
        return String.join("/", names);
    }

    private static @Nullable Integer folderYear(Path root, Path file) {
        Path top = file.equals(root) ? root.getParent() : root;
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path name = folder.getFileName();
            if (name != null && YEAR.matcher(name.toString()).matches()) {
                return Integer.valueOf(name.toString());
            }
            if (folder.equals(top)) {
                break;
            }
        }
        return null;
    }
}
