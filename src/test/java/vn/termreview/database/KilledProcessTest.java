package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;
import vn.termreview.home.KillPoint;

class KilledProcessTest {
    private static final int KILLED = 137;

    private Home home = Home.at(Path.of("."));

    @BeforeEach
    void choose(@TempDir Path place) throws Exception {
        home = TestHomes.in(place);
    }

    @Test
    void the_server_of_a_killed_process_is_adopted_and_then_stopped() throws Exception {
        long server;
        try (WarehouseProcess victim = WarehouseProcess.on(home)) {
            assertThat(victim.answer()).startsWith("open ");
            server = serverPid();
            victim.kill();
        }
        assertThat(isAlive(server)).isTrue();

        try (Warehouse warehouse = open()) {
            assertThat(serverPid()).isEqualTo(server);
            assertThat(Sql.one(warehouse, "select count(*) from second_table")).isEqualTo("0");
        }

        assertThat(isAlive(server)).isFalse();
    }

    @Test
    void a_kill_in_initdb_leaves_nothing_that_the_next_start_trips_over() throws Exception {
        try (WarehouseProcess victim = WarehouseProcess.dyingAt("initdb", home)) {
            assertThat(victim.exit()).isEqualTo(KILLED);
        }
        assertThat(new ServerFiles(home).cluster()).doesNotExist();

        open().close();
        awaitEndOfInitdb();
        open().close();

        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_kill_in_the_first_migration_undoes_it() throws Exception {
        try (WarehouseProcess victim = WarehouseProcess.dyingAt("first-migration", home)) {
            assertThat(victim.exit()).isEqualTo(KILLED);
        }

        try (Warehouse warehouse = open()) {
            assertThat(Sql.one(warehouse, "select to_regclass('warehouse.first_table')"))
                    .isEqualTo("null");
            Migrations migrations =
                    new Migrations(warehouse, KillPoint.none(), WarehouseProcess.LOCATION + "migration");
            assertThat(migrations.run()).isEqualTo(2);
        }
    }

    @Test
    void two_processes_at_once_share_one_server_and_the_last_stops_it() throws Exception {
        try (WarehouseProcess one = WarehouseProcess.on(home);
                WarehouseProcess other = WarehouseProcess.on(home)) {
            String here = CompletableFuture.supplyAsync(() -> answer(one)).join();
            assertThat(here).startsWith("open ").isEqualTo(answer(other));
            long server = serverPid();

            one.leave();
            assertThat(isAlive(server)).isTrue();
            other.leave();
            assertThat(isAlive(server)).isFalse();
        }
    }

    @Test
    void half_a_server_of_a_killed_initdb_is_cleared_away() throws Exception {
        home.create(HomeUse.REVIEW);
        Path half = Files.createDirectories(home.postgres().resolve("new-4711").resolve("data"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n", StandardCharsets.UTF_8);

        open().close();

        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_process_number_given_to_another_program_is_no_server() throws Exception {
        open().close();
        ServerFiles files = new ServerFiles(home);
        Files.writeString(
                files.data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + files.data()
                        + "\n1700000000\n5432\n\n127.0.0.1\n 0 0\nready   \n",
                StandardCharsets.UTF_8);

        try (Warehouse warehouse = open()) {
            assertThat(Sql.one(warehouse, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_home_copied_while_it_was_in_use_gets_a_server_of_its_own() throws Exception {
        open().close();
        Home copy = Home.at(home.root().resolveSibling("copy"));
        assertThat(new ProcessBuilder(
                                "cp", "-a", home.root().toString(), copy.root().toString())
                        .start()
                        .waitFor())
                .isZero();
        try (Warehouse original = open()) {
            Files.copy(
                    new ServerFiles(home).data().resolve("postmaster.pid"),
                    new ServerFiles(copy).data().resolve("postmaster.pid"));

            try (Warehouse copied = Warehouse.embedded(copy, KillPoint.none())) {
                assertThat(copied.place()).isNotEqualTo(original.place());
                assertThat(Sql.one(original, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void two_warehouses_of_one_process_share_the_server_too() throws Exception {
        Warehouse one = open();
        Warehouse other = open();
        one.close();

        assertThat(Sql.one(other, "select 1")).isEqualTo("1");
        long server = serverPid();
        other.close();
        other.close();
        assertThat(isAlive(server)).isFalse();
    }

    private Warehouse open() {
        return Warehouse.embedded(home, KillPoint.none());
    }

    private long serverPid() throws Exception {
        return Postmaster.of(new ServerFiles(home).data()).orElseThrow().pid();
    }

    private List<Path> drafts() throws Exception {
        try (Stream<Path> entries = Files.list(home.postgres())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("new-"))
                    .toList();
        }
    }

    private void awaitEndOfInitdb() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(home.root() + "/postgres/new-"))
                .forEach(process -> process.onExit().join());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static String answer(WarehouseProcess process) {
        try {
            return process.answer();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
