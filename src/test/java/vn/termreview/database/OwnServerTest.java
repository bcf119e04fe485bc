package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.home.KillPoint;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnServerTest {
    private @Nullable OtherServer running;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        running = OtherServer.start(directory);
        try (Warehouse warehouse = asOwner("postgres")) {
            Sql.run(warehouse, "create role clerk login password 'clerk' nocreaterole");
            Sql.run(warehouse, "create database clerks owner clerk");
            Sql.run(warehouse, "create database ascii template template0 encoding 'SQL_ASCII' locale 'C'");
        }
    }

    @AfterAll
    void stop() throws Exception {
        server().close();
    }

    @Test
    void it_is_used_with_user_and_password_from_the_environment() throws Exception {
        try (Warehouse warehouse = asOwner("postgres")) {
            assertThat(Sql.one(warehouse, "select current_user")).isEqualTo("hoa");
            assertThat(warehouse.place()).endsWith("/postgres").doesNotContain(OtherServer.PASSWORD);
        }
    }

    @Test
    void the_owner_of_a_database_can_migrate_it_without_the_right_to_create_roles() throws Exception {
        try (Warehouse warehouse = Warehouse.at(server().url("clerks"), OtherServer.login("clerk", "clerk"))) {
            int migrations = new Migrations(warehouse, KillPoint.none()).run();

            assertThat(Sql.one(
                            warehouse,
                            "select count(*) from warehouse.flyway_schema_history where version is not null"))
                    .isEqualTo(Integer.toString(migrations));
        }
    }

    @Test
    void a_wrong_password_is_named() {
        refused(
                "failure.database-login-refused",
                () -> Warehouse.at(server().url("postgres"), OtherServer.login("hoa", "sai")));
        refused(
                "failure.database-login-refused",
                () -> Warehouse.at(server().url("postgres"), OtherServer.login("hoa", "")));
    }

    @Test
    void a_missing_database_is_named() {
        refused("failure.database-missing", () -> asOwner("khong_co"));
    }

    @Test
    void a_database_that_is_not_in_utf8_is_refused() {
        refused("failure.database-not-utf8", () -> asOwner("ascii"));
    }

    @Test
    void a_server_that_does_not_answer_is_unreachable() {
        refused("failure.warehouse-unavailable", () -> Warehouse.at("jdbc:postgresql://127.0.0.1:9/x", Map.of()));
    }

    @Test
    void a_server_older_than_15_is_refused() {
        refused("failure.database-too-old", () -> OwnServer.requireVersion(140_019, "may1:5432/x"));
        OwnServer.requireVersion(150_000, "may1:5432/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://may1/x?user=hoa&password=lo",
                "jdbc:postgresql://may1:cong/x",
                "postgresql://may1/x",
                "may1",
                ""
            })
    void an_address_that_is_none_or_shows_a_password_is_refused(String url) {
        refused("failure.database-address-wrong", () -> Warehouse.at(url, Map.of()));
    }

    private Warehouse asOwner(String database) {
        return Warehouse.at(server().url(database), OtherServer.login("hoa", OtherServer.PASSWORD));
    }

    private OtherServer server() {
        return Objects.requireNonNull(running);
    }

    private static void refused(String why, ThrowingCallable opening) {
        assertThatExceptionOfType(WarehouseUnavailable.class)
                .isThrownBy(opening)
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(why));
    }
}
