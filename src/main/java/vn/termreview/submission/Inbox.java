package vn.termreview.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files below the paths that an operator named. */
public final class Inbox {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** What desktops leave in folders by themselves. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private Inbox() {}

    /**
     * The files to receive, in the order of their paths. Lock files of an open Excel ({@code ~$…}), hidden files and what
     * desktops leave behind are passed over.
     *
     * @param paths files and folders
     * @return each file once
     */
    public static List<InboxFile> files(List<Path> paths) {
        List<InboxFile> files = new ArrayList<>();
        for (Path path : paths) {
            Path root = path.toAbsolutePath().normalize();
            try (Stream<Path> below = Files.walk(root)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> file.equals(root) || !isLitter(root, file))
                        .map(file ->
                                new InboxFile(file, shown(root, file), folderYear(root, file), folders(root, file)))
                        .forEach(files::add);
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
