package vn.termreview.submission;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Why something in an inbox is no file to read. It spoils itself alone: the other files are received. */
public enum Unreadable {
    /** The operator has no right to read it. */
    PERMISSION,
    /** It was there when the folder was listed, and was not when its turn came. */
    VANISHED,
    /** A pipe, a socket or a device; it is never opened, as that might last for ever. */
    NOT_A_FILE,
    /** A link below the named folder; it is not followed, as it may lead anywhere. */
    LINK,
    /** The disk or the network failed. */
    FAILED;

    /**
     * The word for it.
     *
     * @return such as {@code not-a-file}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What stands for the hash of the content that nobody could read.
     *
     * @return 64 hex digits, the same for all files of this kind
     */
    public String sha256() {
        return Sha256.of("termreview unreadable " + word());
    }

    /**
     * The other way round.
     *
     * @param sha256 of a received file
     * @return why it was not read; empty where it was
     */
    public static Optional<Unreadable> of(String sha256) {
        for (Unreadable each : values()) {
            if (each.sha256().equals(sha256)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static Unreadable of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return VANISHED;
        }
        return e instanceof AccessDeniedException ? PERMISSION : FAILED;
    }
}
