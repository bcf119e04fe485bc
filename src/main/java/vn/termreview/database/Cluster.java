package vn.termreview.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import vn.termreview.home.KillPoint;
import vn.termreview.home.OwnerOnly;

/**
 * The embedded server's data directory and its owner's password. Both are made in a draft and published by one rename,
 * so a kill in the middle leaves no half of either; once published they are never deleted.
 *
 * @param files where it is
 * @param password of the role {@value #OWNER}
 */
record Cluster(ServerFiles files, String password) {
    /** The role that owns the server and everything in it. */
    static final String OWNER = "termreview";

    private static final long ROOM_FOR_FIRST_START = 300L << 20;
    private static final int PASSWORD_BYTES = 24;

    static Cluster in(ServerFiles files, ServerBinaries binaries, ServerAccount account, KillPoint killPoint)
            throws IOException {
        if (!Files.isDirectory(files.cluster())) {
            create(files, binaries, account, killPoint);
        }
        requireOurVersion(files);
        account.letThrough(files.cluster());
        return new Cluster(files, Files.readString(files.password(), StandardCharsets.UTF_8));
    }

    /** Called before anything is written, so that a full disk is named as such. */
    static void requireRoom(ServerFiles files) throws IOException {
        long room = Files.getFileStore(files.root()).getUsableSpace();
        if (!Files.isDirectory(files.cluster()) && room < ROOM_FOR_FIRST_START) {
            throw new WarehouseUnavailable(
                    Trouble.DISK_FULL, Map.of("path", files.root().toString(), "reason", (room >> 20) + " MB"));
        }
    }

    private static void create(ServerFiles files, ServerBinaries binaries, ServerAccount account, KillPoint killPoint)
            throws IOException {
        Path draft = files.newDraft();
        account.letThrough(draft);
        Path data = ServerFiles.dataOf(draft);
        OwnerOnly.directory(data);
        account.give(data);
        OwnerOnly.newFile(ServerFiles.passwordOf(draft), newPassword());
        Path handed = draft.resolve("handed");
        Files.copy(ServerFiles.passwordOf(draft), handed, StandardCopyOption.COPY_ATTRIBUTES);
        account.give(handed);

        Process initdb = Command.start(
                binaries.root(),
                account.command(
                        binaries.program("initdb"),
                        "--pgdata=" + data,
                        "--username=" + OWNER,
                        "--pwfile=" + handed,
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        // Not the machine's locale: the same data sorts alike on every machine.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"));
        killPoint.reached("initdb");
        Command.Outcome outcome = Command.finish(initdb);
        if (!outcome.succeeded()) {
            throw WarehouseUnavailable.program(outcome.output(), files.root().toString());
        }
        Files.delete(handed);
        Directories.publish(draft, files.cluster());
    }

    private static void requireOurVersion(ServerFiles files) throws IOException {
        Path version = files.data().resolve("PG_VERSION");
        // Another user's data: only the server, running as that user, can look.
        if (Files.isReadable(version)) {
            String found = Files.readString(version, StandardCharsets.UTF_8).strip();
            if (!found.equals(ServerBinaries.MAJOR)) {
                throw new WarehouseUnavailable(
                        Trouble.OTHER_VERSION,
                        Map.of(
                                "home",
                                files.home().root().toString(),
                                "found",
                                found,
                                "expected",
                                ServerBinaries.MAJOR));
            }
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
