package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedWarehouseTest {
    private Home home;
    private Warehouse warehouse;

    @BeforeAll
    void open(@TempDir Path place) {
        home = Home.at(place.resolve("nhà của tôi"));
        warehouse = Warehouse.embedded(home, KillPoint.none());
    }

    @AfterAll
    void close() {
        warehouse.close();
    }

    @Test
    void data_survive_a_restart() throws Exception {
        Sql.run(warehouse, "create table public.kept as select 'Đảng bộ' as name");

        warehouse.close();
        warehouse = Warehouse.embedded(home, KillPoint.none());

        assertThat(Sql.one(warehouse, "select name from public.kept")).isEqualTo("Đảng bộ");
    }

    @Test
    void every_promise_of_durability_is_on() throws Exception {
        for (String promise : List.of("data_checksums", "fsync", "full_page_writes", "synchronous_commit")) {
            assertThat(Sql.one(warehouse, "show " + promise)).as(promise).isEqualTo("on");
        }
        assertThat(Sql.one(warehouse, "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void nobody_enters_without_the_password() {
        for (String password : List.of("", "termreview", "postgres")) {
            Address stranger = Address.embedded(warehouse.address().source().getPortNumbers()[0], "postgres", password);

            assertThatExceptionOfType(SQLException.class).as(password).isThrownBy(stranger::connect);
        }
    }

    @Test
    void the_password_is_stored_as_a_scram_verifier() throws Exception {
        assertThat(Sql.one(warehouse, "select left(rolpassword, 13) from pg_authid where rolname = current_user"))
                .isEqualTo("SCRAM-SHA-256");
    }

    @Test
    void it_listens_on_the_loopback_alone() throws Exception {
        int port = warehouse.address().source().getPortNumbers()[0];

        assertThat(Sql.one(warehouse, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Sql.one(warehouse, "show unix_socket_directories")).isEmpty();
        List<InetSocketAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .map(address -> new InetSocketAddress(address, port))
                .toList();
        for (InetSocketAddress address : outside) {
            try (Socket socket = new Socket()) {
                assertThatExceptionOfType(java.io.IOException.class)
                        .as(address.toString())
                        .isThrownBy(() -> socket.connect(address, 1000));
            }
        }
    }

    @Test
    void what_is_secret_is_its_owners_alone() throws Exception {
        for (Path secret : List.of(home.root(), home.postgres(), new ServerFiles(home).data())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .as(secret.toString())
                    .isEqualTo("rwx------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(new ServerFiles(home).password())))
                .isEqualTo("rw-------");
    }

    @Test
    void no_command_line_shows_the_password() throws Exception {
        String password = Files.readString(new ServerFiles(home).password());
        String options = Files.readString(new ServerFiles(home).data().resolve("postmaster.opts"));

        assertThat(options).contains("listen_addresses=127.0.0.1").doesNotContain(password);
    }

    @Test
    void the_server_is_in_a_session_of_its_own() throws Exception {
        long pid = Postmaster.of(new ServerFiles(home).data()).orElseThrow().pid();

        String sessionOfServer = stat(pid)[3];
        String ourSession = stat(ProcessHandle.current().pid())[3];

        assertThat(sessionOfServer).isEqualTo(Long.toString(pid)).isNotEqualTo(ourSession);
    }

    @Test
    void no_draft_is_left() throws Exception {
        try (Stream<Path> entries = Files.list(home.postgres())) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .hasSize(4)
                    .contains("cluster", "start.lock", "users")
                    .anyMatch(name -> name.startsWith("binaries-"));
        }
    }

    @Test
    void vietnamese_collation_and_exclusion_over_ranges_are_at_hand() throws Exception {
        Sql.run(warehouse, "create collation if not exists vi (provider = icu, locale = 'vi-u-kn-true')");
        Sql.run(warehouse, "create extension if not exists btree_gist");

        assertThat(
                        Sql.one(
                                warehouse,
                                "select string_agg(w, ' ' order by w collate vi) from unnest(array['Đà', 'Dũng', 'Ân', 'An', 'Z', 'T10', 'T9']) as w"))
                .isEqualTo("An Ân Dũng Đà T9 T10 Z");
    }

    private static String[] stat(long pid) throws Exception {
        String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    }
}
