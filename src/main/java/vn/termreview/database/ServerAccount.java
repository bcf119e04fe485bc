package vn.termreview.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * As whom the server's programs run. PostgreSQL refuses root, so root runs them in a user namespace where nobody is
 * root, or, where the kernel forbids that, as an unprivileged user.
 *
 * @param prefix the words before each program
 * @param uid the user that must own the server's data, or {@link #UNCHANGED}
 * @param gid that user's group, or {@link #UNCHANGED}
 */
record ServerAccount(List<String> prefix, int uid, int gid) {
    static final int UNCHANGED = -1;
    static final List<String> NAMESPACE = List.of("unshare", "--user");

    private static final int ROOT = 0;
    private static final List<String> STAND_INS = List.of("postgres", "nobody");

    /** The operator himself; as root the owner of the data, else whoever can be had. */
    static ServerAccount forData(Path data) throws IOException {
        if (!isRoot()) {
            return new ServerAccount(List.of(), UNCHANGED, UNCHANGED);
        }
        if (Files.isDirectory(data) && owner(data) != ROOT) {
            return require(as(owner(data), (Integer) Files.getAttribute(data, "unix:gid")), data);
        }
        return require(inNamespace().or(ServerAccount::standIn), data);
    }

    static Optional<ServerAccount> inNamespace() {
        return working(new ServerAccount(NAMESPACE, UNCHANGED, UNCHANGED));
    }

    static Optional<ServerAccount> standIn() {
        return STAND_INS.stream()
                .flatMap(name -> id("-u", name).flatMap(uid -> id("-g", name).flatMap(gid -> as(uid, gid))).stream())
                .findFirst();
    }

    private static Optional<ServerAccount> as(int uid, int gid) {
        String user = Integer.toString(uid);
        String group = Integer.toString(gid);
        return working(new ServerAccount(
                        List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"), uid, gid))
                .or(() -> working(new ServerAccount(
                        List.of("chroot", "--userspec=" + user + ":" + group, "--groups=", "--skip-chdir", "/"),
                        uid,
                        gid)));
    }

    List<String> command(String program, String... arguments) {
        List<String> words = new ArrayList<>(prefix);
        words.add(program);
        words.addAll(List.of(arguments));
        return words;
    }

    /** Lets the account pass through directories that are otherwise their owner's alone. */
    void letThrough(Path... directories) throws IOException {
        if (uid == UNCHANGED) {
            return;
        }
        for (Path directory : directories) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(directory);
            if (rights.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(directory, rights);
            }
        }
    }

    /** Makes a file or directory the account's own. */
    void give(Path path) throws IOException {
        if (uid != UNCHANGED) {
            Files.setAttribute(path, "unix:gid", gid);
            Files.setAttribute(path, "unix:uid", uid);
        }
    }

    /** Refuses a place that the account cannot come to, such as one below root's own directory. */
    void mustReach(Path directory) throws IOException {
        if (uid != UNCHANGED
                && !Command.run(Path.of("/"), command("test", "-x", directory.toString()))
                        .succeeded()) {
            throw refused(directory);
        }
    }

    private static ServerAccount require(Optional<ServerAccount> account, Path data) {
        return account.orElseThrow(() -> refused(data));
    }

    private static WarehouseUnavailable refused(Path place) {
        return new WarehouseUnavailable(Trouble.CANNOT_RUN_AS_ROOT, Map.of("path", place.toString()));
    }

    static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && owner(self) == ROOT;
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static Optional<ServerAccount> working(ServerAccount account) {
        return number(account.command("id", "-u")).filter(uid -> uid != ROOT).map(uid -> account);
    }

    private static Optional<Integer> id(String which, String name) {
        return number(List.of("id", which, name));
    }

    private static Optional<Integer> number(List<String> words) {
        try {
            Command.Outcome outcome = Command.run(Path.of("/"), words);
            return outcome.succeeded()
                    ? Optional.of(Integer.valueOf(outcome.output().strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
