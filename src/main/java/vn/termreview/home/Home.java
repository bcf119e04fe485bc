package vn.termreview.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.termreview.home.HomeUnusable.Reason;

/**
 * The directory that holds everything termreview keeps on disk. A marker file makes a directory a home, so that a wrong
 * {@code --home} never mixes ours with other people's files.
 *
 * @param root absolute and normalised
 */
public record Home(Path root) {
    private static final String MARKER = "termreview.home";

    /**
     * Names a home; nothing is touched yet.
     *
     * @param directory where it is or will be
     * @return the home there
     */
    public static Home at(Path directory) {
        return new Home(directory.toAbsolutePath().normalize());
    }

    /**
     * The home used when none is named.
     *
     * @return {@code ~/.termreview}
     */
    public static Home ofUser() {
        return at(Path.of(System.getProperty("user.home"), ".termreview"));
    }

    /**
     * Where the embedded server keeps its programs, its data and its locks.
     *
     * @return a directory, once the home is created
     */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /**
     * Where logs go.
     *
     * @return a directory, once the home is created
     */
    public Path logs() {
        return root.resolve("logs");
    }

    /**
     * Where printed reviews go unless the operator says otherwise.
     *
     * @return a directory, once the home is created
     */
    public Path reviews() {
        return root.resolve("reviews");
    }

    /**
     * Where marked workbooks go unless the operator says otherwise.
     *
     * @return a directory, once the first one is written
     */
    public Path marked() {
        return root.resolve("marked");
    }

    /**
     * Where blank workbooks go unless the operator says otherwise.
     *
     * @return a directory, once the first one is written
     */
    public Path templates() {
        return root.resolve("templates");
    }

    /**
     * What the operator sets for this home, such as limits of files.
     *
     * @return a file of properties, which need not be there
     */
    public Path settings() {
        return root.resolve("termreview.properties");
    }

    /**
     * Where received workbooks and issued editions are kept.
     *
     * @return a directory, once the home is created
     */
    public Path archive() {
        return root.resolve("archive");
    }

    /**
     * Whether this is a home already.
     *
     * @return true if the marker stands there
     */
    public boolean exists() {
        return Files.isRegularFile(root.resolve(MARKER));
    }

    /**
     * Makes sure that the home and its directories exist, readable by their owner only.
     *
     * @param use what for; {@link HomeUse#DEMO} refuses a home that holds anything but an earlier demo
     * @return this
     * @throws HomeUnusable if other things are there, or if it cannot be written
     */
    public Home create(HomeUse use) {
        try {
            if (!exists()) {
                found(use);
            } else if (use == HomeUse.DEMO && !HomeUse.DEMO.word().equals(purpose())) {
                throw new HomeUnusable(Reason.NOT_DEMO, this, MARKER);
            }
            for (Path directory : List.of(postgres(), logs(), reviews(), archive())) {
                if (!Files.isDirectory(directory)) {
                    OwnerOnly.directory(directory);
                }
            }
            return this;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void found(HomeUse use) throws IOException {
        if (Files.exists(root)) {
            refuseIfOccupied();
        }
        Path parent = root.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        OwnerOnly.directory(root);
        Path draft = root.resolve(MARKER + "." + UUID.randomUUID());
        OwnerOnly.newFile(draft, use.word() + "\n");
        Files.move(draft, root.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseIfOccupied() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new HomeUnusable(Reason.NOT_OURS, this, root.toString());
        }
        try (Stream<Path> entries = Files.list(root)) {
            // Sorted, so that the same directory is refused with the same words.
            List<String> foreign = entries.map(entry -> Objects.toString(entry.getFileName(), ""))
                    .filter(name -> !name.startsWith(MARKER))
                    .sorted()
                    .toList();
            // Looked at again: another process may have founded this very home meanwhile.
            if (!foreign.isEmpty() && !exists()) {
                throw new HomeUnusable(Reason.NOT_OURS, this, foreign.get(0));
            }
        }
    }

    private String purpose() throws IOException {
        return Files.readString(root.resolve(MARKER), StandardCharsets.UTF_8).strip();
    }

    private HomeUnusable unusable(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.toString();
        boolean full = reason.toLowerCase(Locale.ROOT).contains("no space left");
        return new HomeUnusable(full ? Reason.DISK_FULL : Reason.NOT_WRITABLE, this, reason);
    }
}
